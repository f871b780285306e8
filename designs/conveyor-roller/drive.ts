import { type Assembly, barFor, type MadePart, part, place, say, stockOf } from '#design'
import { fit, keyDimensions, materials, parallelKey, shaftKeyway, type TurnedPoint, turned } from '#hardware'
import { booleans, extrusions, type Geom3, primitives, transforms } from '#jscad'
import { driveChecks } from './loads.ts'
import { onEnd } from './mirror.ts'
import { driveNotes, drumMotor } from './notes.ts'
import type { RollerValues } from './parameters.ts'
import { driveKey, driveOf, shaftEdge, sizesOf } from './sizes.ts'
import { rollerTube } from './tube.ts'

/** A drive roller along x, its tube in the middle of the origin, its keyed end towards +x, the key upwards. */
export function drive(p: RollerValues): Assembly {
  const { bearing, end, frame, diameter } = sizesOf(p)
  const { disc, pulleyAt } = driveOf(p)
  const ring = endDisc(p)
  const where = { at: end - disc, explode: p.gap + p.journal + p.driveEnd + 30 }
  return {
    placements: [
      place(shaft(p), { turn: [0, 90, 0], at: [-frame - p.journal, 0, 0] }),
      // The tube is narrower between its seats: it goes onto the first disc before the second one closes it.
      onEnd(-1, ring, { ...where, step: 2 }),
      place(rollerTube(p, disc, p.discs === 'pressed'), {
        turn: [0, 90, 0],
        at: [-end, 0, 0],
        explode: [0, 0, 1.5 * diameter],
        step: 3,
      }),
      onEnd(1, ring, { ...where, step: 4 }),
      place(parallelKey(bearing.bore, driveKey(p)), {
        at: [pulleyAt, 0, bearing.bore / 2 - shaftKeyway(bearing.bore).depth],
        explode: [0, 0, 25],
        step: 5,
      }),
    ],
    checks: driveChecks(p),
    notes: driveNotes(p),
    alternatives: [drumMotor(p)],
  }
}

/** Stood on its left end; the keyway, at the right one, towards −x, which is up in the assembly. */
function shaft(p: RollerValues): MadePart {
  const { bearing, frame } = sizesOf(p)
  const { body, bar, shaftEnd, pulleyAt } = driveOf(p)
  const [radius, bodyRadius, left] = [bearing.bore / 2, body / 2, frame + p.journal]
  const total = left + shaftEnd
  const profile: TurnedPoint[] = [
    [0, 0],
    [radius - 1, 0],
    [radius, 1],
    [radius, p.journal],
    [bodyRadius - shaftEdge, p.journal],
    [bodyRadius, p.journal + shaftEdge],
    [bodyRadius, p.journal + 2 * frame - shaftEdge],
    [bodyRadius - shaftEdge, p.journal + 2 * frame],
    [radius, p.journal + 2 * frame],
    [radius, total - 1],
    [radius - 1, total],
    [0, total],
  ]
  const { width, depth, remaining, tolerance } = shaftKeyway(bearing.bore)
  return part({
    name: 'shaft',
    title: { en: 'Drive shaft', fr: 'Arbre moteur' },
    process: 'turn',
    material: materials.C45N,
    solid: booleans.subtract(turned(profile), keywayCutter(p, left + pulleyAt)),
    throughHoles: 0,
    stock: stockOf('round', bar, Math.ceil(total + 3)),
    fits: [
      fit(
        { en: 'bearing seats and drive end', fr: 'portées de roulement et bout d’entraînement' },
        bearing.bore,
        'k6',
      ),
      p.discs === 'pressed'
        ? fit(
            { en: 'body, turned: seats of the discs', fr: 'corps, tourné : portées des disques' },
            body,
            's6',
          )
        : fit({ en: 'body, bright bar as it comes', fr: 'corps, rond étiré brut' }, body, 'h9'),
      fit({ en: 'keyway width b', fr: 'largeur de rainure b' }, width, 'N9'),
      fit(
        { en: 'keyway, bottom to far side d − t1', fr: 'fond de rainure d − t1' },
        remaining,
        `0/-${tolerance}`,
      ),
    ],
    notes: [
      say(
        n =>
          `Centre both ends; turn the seats between centres${p.discs === 'welded' ? ' after welding' : ''}, Ra 0.8, run-out 0.03 mm, corner radius at most ${n(0.8 * bearing.chamfer)} mm.`,
        n =>
          `Centrer les deux bouts ; tourner les portées entre pointes${p.discs === 'welded' ? ' après soudage' : ''}, Ra 0,8, battement 0,03 mm, rayon d’angle ${n(0.8 * bearing.chamfer)} mm au plus.`,
      ),
      say(
        n => `Keyway DIN 6885-1 form A: ${n(width)} mm wide, ${n(depth)} mm deep, ${n(driveKey(p))} mm long.`,
        n =>
          `Rainure DIN 6885-1 forme A : largeur ${n(width)} mm, profondeur ${n(depth)} mm, longueur ${n(driveKey(p))} mm.`,
      ),
    ],
  })
}

/** A slot with round ends, as an end mill leaves it, its middle at a height; it stands out of the shaft. */
function keywayCutter(p: RollerValues, height: number): Geom3 {
  const { bore } = sizesOf(p).bearing
  const { width } = keyDimensions(bore)
  const half = (driveKey(p) - width) / 2
  const slot = booleans.union(
    primitives.rectangle({ size: [width, 2 * half] }),
    ...[-half, half].map(y => primitives.circle({ radius: width / 2, center: [0, y] })),
  )
  const bottom = bore / 2 - shaftKeyway(bore).depth
  const laid = transforms.rotate(
    [Math.PI / 2, 0, -Math.PI / 2],
    extrusions.extrudeLinear({ height: bore }, slot),
  )
  return transforms.translate([-bottom, 0, height], laid)
}

/** A ring between shaft and tube, stood on its inner face; welded ones have a groove for the bead on the outer one. */
function endDisc(p: RollerValues): MadePart {
  const { seatRadius } = sizesOf(p)
  const { body, disc } = driveOf(p)
  const isWelded = p.discs === 'welded'
  const bead = isWelded ? 3 : 0.5
  const bore = body / 2
  return part({
    name: 'end-disc',
    title: { en: 'End disc', fr: 'Disque d’extrémité' },
    process: 'turn',
    material: materials.S235JR,
    solid: turned([
      [bore + 0.5, 0],
      [seatRadius - 1, 0],
      [seatRadius, 1],
      [seatRadius, disc - bead],
      [seatRadius - bead, disc],
      [bore + bead, disc],
      [bore, disc - bead],
      [bore, 0.5],
    ]),
    throughHoles: 1,
    stock: barFor(2 * seatRadius, disc),
    fits: isWelded
      ? [
          fit({ en: 'bore', fr: 'alésage' }, body, 'H8'),
          fit({ en: 'outside', fr: 'extérieur' }, 2 * seatRadius, 'h9'),
        ]
      : [
          fit({ en: 'bore, pressed on the shaft', fr: 'alésage, emmanché sur l’arbre' }, body, 'H7'),
          fit(
            { en: 'outside, pressed into the tube', fr: 'extérieur, emmanché dans le tube' },
            2 * seatRadius,
            'p6',
          ),
        ],
    notes: isWelded
      ? [
          {
            en: 'The chamfers of 3 mm take the weld beads: all round, a short run at a time on alternate sides; then turn the tube true.',
            fr: 'Les chanfreins de 3 mm reçoivent les cordons : tout autour, par passes courtes en alternant les côtés ; puis tourner le tube.',
          },
        ]
      : [
          {
            en: 'Bore and outside in one setting. Warm the first disc to 150 °C above the shaft, or press it on with oil; press the second one cold and oiled, since it enters shaft and tube at once.',
            fr: 'Alésage et extérieur en une seule prise. Chauffer le premier disque 150 °C au-dessus de l’arbre, ou l’emmancher à la presse avec huile ; emmancher le second à froid, huilé, car il entre à la fois sur l’arbre et dans le tube.',
          },
        ],
  })
}
