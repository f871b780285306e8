import {
  boltClampCheck,
  type Check,
  hopperOutletCheck,
  hopperOutletTitle,
  hopperSlopeCheck,
  leastCohesiveOutlet,
  leastOutlet,
  notRated,
  plateStressCheck,
  valleySlope,
  weight,
} from '#engineering'
import { propertyClass, thread } from '#hardware'
import type { Layout } from './layout.ts'
import { mountingChecks } from './mounting.ts'
import type { HopperValues } from './parameters.ts'

/** Slope, outlet, walls, corners and what holds the whole hopper up. */
export function checksOf(p: HopperValues, l: Layout): Check[] {
  const { flanged, plain, sheet, t } = l
  // All the weight above bears on the foot of the walls, as a liquid's would: grains press less.
  const pressure = weight(p.density * p.height) / 1e9
  const widths = [p.topWidth + p.outletWidth, p.topLength + p.outletLength]
  const [wall, width] =
    widths[0] * flanged.up > widths[1] * plain.up ? [flanged, widths[0] / 2] : [plain, widths[1] / 2]
  const walls = plateStressCheck(
    { shape: [width, wall.up], clamped: false, thickness: t, pressure },
    { yieldStrength: sheet.stuff.yield },
  )
  return [
    hopperSlopeCheck(valleySlope(flanged.slope, plain.slope), p.slideAngle),
    outletCheck(p, l),
    {
      ...walls,
      title: {
        en: 'Bending stress of the largest wall',
        fr: 'Contrainte de flexion de la plus grande paroi',
      },
      leavesOut: {
        en: 'Its trapezoid counts as a rectangle of its mean width, its edges rest; the fill presses like a liquid, evenly as at the outlet (cautious). Impact of filling, vibrators, arching, membrane stress of large deflections.',
        fr: 'Le trapèze compte comme un rectangle de largeur moyenne, bords posés ; le produit presse comme un liquide, partout comme à la sortie (prudent). Choc du remplissage, vibreurs, voûtes, contraintes de membrane des grandes flèches.',
      },
    },
    ...(p.joint === 'bolted' ? [cornerScrewsCheck(p, l, pressure / 2)] : []),
    ...mountingChecks(p, l),
  ]
}

/** Grains that are finer hold together by more than their weight (Beverloo’s rule ends there as well), mm. */
const finestGrain = 0.5

/** Against arching of grains by their size, and of a powder by its strength, without which a powder is not rated. */
function outletCheck(p: HopperValues, { flanged, plain }: Layout): Check {
  const [small, large] = [Math.min(p.outletLength, p.outletWidth), Math.max(p.outletLength, p.outletWidth)]
  const shape = large >= 3 * small ? 'slot' : 'round'
  if (p.grain < finestGrain && p.powderStrength === 0) return powder
  const halfAngle = Math.min(60, 90 - valleySlope(flanged.slope, plain.slope))
  const cohesive =
    p.powderStrength > 0
      ? leastCohesiveOutlet({ strength: p.powderStrength, density: p.density }, halfAngle, shape)
      : 0
  return hopperOutletCheck(small, Math.max(leastOutlet(p.grain, shape), cohesive))
}

const powder = notRated({
  id: 'hopper-outlet',
  title: hopperOutletTitle,
  why: {
    en: 'a powder arches by its strength, not by the size of its grains: enter it from a shear test',
    fr: 'une poudre fait voûte par sa résistance, non par la taille de ses grains : la saisir d’après un essai de cisaillement',
  },
  standard: 'ASTM D6128',
  parameter: 'powderStrength',
})

/**
 * Half of what presses on a flanged wall pulls at the screws of each of its corners, square to that wall: along the plain
 * wall that its flange lies on, and off it by as much as the walls are not square to one another.
 */
function cornerScrewsCheck(p: HopperValues, { flanged, corner }: Layout, meanPressure: number): Check {
  const area = ((p.topWidth + p.outletWidth) / 2) * flanged.up
  const pull = (meanPressure * area) / 2 / p.cornerScrews
  const angle = (corner.angle * Math.PI) / 180
  const metric = thread(p.cornerScrew)
  const { yieldStrength } = propertyClass('010.9', metric.diameter)
  const check = boltClampCheck(
    { ...metric, yieldStrength },
    { shear: pull * Math.sin(angle), tension: pull * Math.cos(angle) },
  )
  return {
    ...check,
    id: 'corner-screws',
    title: { en: 'Clamp force per corner screw', fr: 'Effort de serrage par vis d’angle' },
    leavesOut: {
      en: `The push of the plain walls, which presses the joint together and opens the bends of the corner flanges; what mounting flanges and frame hold back of the pull (cautious). ${check.leavesOut.en}`,
      fr: `La poussée des parois simples, qui presse le joint et ouvre les plis des ailes d’angle ; ce que les ailes de fixation et le châssis retiennent de l’effort (prudent). ${check.leavesOut.fr}`,
    },
  }
}
