import { atMost, type RatedCheck, screwPlateStress } from '#engineering'
import type { Layout, Leg } from './layout.ts'
import type { BracketValues } from './parameters.ts'

const titles = {
  fixed: {
    en: 'Bending of the fixed leg between its screws and what holds it',
    fr: 'Flexion de l’aile fixe entre ses vis et ce qui la tient',
  },
  carrying: {
    en: 'Bending of the carrying leg between its screws and what holds it',
    fr: 'Flexion de l’aile porteuse entre ses vis et ce qui la tient',
  },
}

/** How far along a leg, from the outer corner, gussets or ears hold it. */
const heldAs = ({ construction, gussetLength, gussetHeight }: BracketValues, leg: Leg): number =>
  construction === 'bent'
    ? 0
    : leg.name === 'carrying'
      ? gussetHeight
      : construction === 'ears'
        ? leg.length
        : gussetLength

/** Across the leg, the faces of gussets or ears. */
function holders({ construction }: BracketValues, { gussets, half, t }: Layout): number[] {
  if (construction === 'bent') return []
  return construction === 'ears' ? [t - half, half - t] : gussets
}

/** Bending of a leg that its worst screw pulls away from gusset, ears or the other leg, and of what stands out beyond them. */
export function screwPlateCheck(p: BracketValues, l: Layout, leg: Leg, pull: number): RatedCheck {
  const { t, sheet } = l
  const held = heldAs(p, leg)
  const thick = p.construction === 'welded' ? t / 2 : 0
  const local = leg.holes.map(([u, y]) => {
    // A slot lets the screw stand anywhere along it.
    const [near, far] = [u - leg.slot / 2, u + leg.slot / 2]
    const past = Math.max(0, far - held)
    const beside = (side: number) =>
      Math.min(
        ...holders(p, l)
          .map(at => (at - y) * side - thick)
          .filter(gap => gap > 0)
          .map(gap => Math.hypot(gap, past)),
        Number.POSITIVE_INFINITY,
      )
    const [one, other] = [beside(1), beside(-1)]
    const sideways = { nearest: Math.min(one, other), across: Math.max(one, other) }
    const corner = near - (l.bent ? l.heel : t)
    // The other leg holds it as well, across the width.
    const lines =
      corner < sideways.nearest
        ? { nearest: far - (near - corner), across: Number.POSITIVE_INFINITY }
        : sideways
    return screwPlateStress({ ...lines, force: pull, thickness: t, washerRadius: leg.washer / 2 })
  })
  const width = 2 * (leg.name === 'carrying' ? l.uprightHalf : l.half)
  const moment = leg.holes.reduce((sum, [u]) => sum + pull * Math.max(0, u + leg.slot / 2 - held), 0)
  const beyond = held > 0 ? (6 * moment) / (width * t ** 2) : 0
  return atMost({
    id: `${leg.name}-plate`,
    title: titles[leg.name],
    value: Math.max(...local, beyond),
    limit: sheet.stuff.yield / 1.5,
    unit: 'MPa',
    standard: {
      en: 'Round plate with a rigid centre (Roark, table 11.2, case 1f), 2.1 to 3.3 times for lines that hold one or two sides (finite elements)',
      fr: 'Plaque ronde à centre rigide (Roark, tableau 11.2, cas 1f), 2,1 à 3,3 fois pour des lignes qui tiennent un ou deux côtés (éléments finis)',
    },
    leavesOut: {
      en: 'Prying against the part under the leg, washers that dish, residual stress of welding, fatigue.',
      fr: 'Effet de levier contre la pièce en face, rondelles qui se bombent, contraintes résiduelles de soudage, fatigue.',
    },
  })
}
