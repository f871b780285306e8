import { atMost, beamTheory, boltClampCheck, type Check, seatArea, tightenedOn, weight } from '#engineering'
import { propertyClass, thread } from '#hardware'
import type { Layout } from './layout.ts'
import type { HopperValues } from './parameters.ts'

/** Mass in kg of the hopper filled to the brim, its walls counted with their flanges and collars. */
export function fullMass(p: HopperValues, { flanged, plain, sheet, t, volume }: Layout): number {
  const strip = p.flange + p.collar
  const walls = [p.topWidth + p.outletWidth, p.topLength + p.outletLength]
  const area = walls[0] * (flanged.up + strip) + walls[1] * (plain.up + strip)
  return (volume * p.density) / 1000 + (sheet.stuff.density * area * t) / 1e9
}

/** The full hopper hangs by its flanges: each bends between its bend and its screws, which pull at the frame. */
export function mountingChecks(p: HopperValues, l: Layout): Check[] {
  const { t, sheet, mountWasher, mountHole } = l
  const pull = weight(fullMass(p, l)) / (4 * p.mountScrews)
  // The whole moment at the bend, spread at 45° from the screw (an endless cantilever plate: 0.509 of the pull on a millimetre,
  // Jaramillo 1950), no wider than each screw's share of a flange.
  const stresses = [l.flanged, l.plain].map(({ top, topHalf }) => {
    const arm = (p.flange - top.tangent) / 2
    const wide = Math.min(arm / 0.509, (2 * topHalf) / p.mountScrews)
    return (6 * pull * arm) / (wide * t ** 2)
  })
  const metric = thread(p.mountScrew)
  const { yieldStrength } = propertyClass('8.8', metric.diameter)
  const area = seatArea({ outside: mountWasher, hole: mountHole })
  const screw = tightenedOn({ ...metric, yieldStrength }, area, sheet.stuff.yield)
  const clamp = boltClampCheck(screw, { shear: 0, tension: pull })
  return [
    atMost({
      id: 'flange-bending',
      title: {
        en: 'Bending of the mounting flanges under the full hopper',
        fr: 'Flexion des ailes de fixation sous la trémie pleine',
      },
      value: Math.max(...stresses),
      limit: sheet.stuff.yield / 1.5,
      unit: 'MPa',
      standard: beamTheory,
      leavesOut: {
        en: 'A frame under the flanges, which carries them along their whole length (cautious), blows of filling, vibrators, a frame that sags at one side.',
        fr: 'Un châssis sous les ailes, qui les porte sur toute leur longueur (prudent), chocs du remplissage, vibreurs, châssis affaissé d’un côté.',
      },
    }),
    {
      ...clamp,
      id: 'mounting-screws',
      title: {
        en: 'Clamp force per mounting screw (class 8.8) under the full hopper',
        fr: 'Effort de serrage par vis de fixation (classe 8.8) sous la trémie pleine',
      },
    },
  ]
}
