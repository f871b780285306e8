import { type BoughtPart, boughtPart } from '#design'
import { pinLengths } from './data/dowel-pins.ts'
import { steelDensity } from './densities.ts'
import { dowelPinDimensions } from './dimensions.ts'
import { expectLength } from './lengths.ts'
import { type TurnedPoint, turned, turnedVolume } from './turned.ts'

const kinds = {
  hardened: {
    standard: 'ISO 8734',
    title: { en: 'Dowel pin, hardened', fr: 'Goupille cylindrique trempée' },
    material: { en: 'hardened steel', fr: 'acier trempé' },
    order: (diameter: number, length: number) => `ISO 8734 - ${diameter} × ${length} - A - St`,
  },
  soft: {
    standard: 'ISO 2338',
    title: { en: 'Parallel pin', fr: 'Goupille cylindrique' },
    material: { en: 'steel', fr: 'acier' },
    order: (diameter: number, length: number) => `ISO 2338 - ${diameter} m6 × ${length} - St`,
  },
}

/** Lengths in mm in which pins of a diameter are listed: ISO 8734 when hardened, else ISO 2338. */
export function dowelPinLengths(diameter: number, { hardened = true } = {}): number[] {
  const { shortest, longest } = dowelPinDimensions(diameter)[hardened ? 'hardened' : 'soft']
  return pinLengths.filter(l => l >= shortest && l <= longest)
}

/**
 * Parallel pin m6 of a diameter and a standard length in mm, ISO 8734 hardened or ISO 2338: along z from 0 up to its
 * length, ends chamfered at 15°. Its hole is reamed H7. Throws an Error listing the diameters or lengths that exist.
 */
export function dowelPin(diameter: number, length: number, { hardened = true } = {}): BoughtPart {
  const { chamfer } = dowelPinDimensions(diameter)
  const { standard, title, material, order } = kinds[hardened ? 'hardened' : 'soft']
  expectLength(`${standard} pin of ${diameter} mm`, dowelPinLengths(diameter, { hardened }), length)
  const radius = diameter / 2
  const end = radius - chamfer * Math.tan(Math.PI / 12)
  const profile: TurnedPoint[] = [
    [0, 0],
    [end, 0],
    [radius, chamfer],
    [radius, length - chamfer],
    [end, length],
    [0, length],
  ]
  return boughtPart({
    name: `${standard.toLowerCase().replace(' ', '-')}-${diameter}x${length}`,
    title,
    designation: order(diameter, length),
    material,
    mass: steelDensity * turnedVolume(profile),
    solid: turned(profile),
  })
}
