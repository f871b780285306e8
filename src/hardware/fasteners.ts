import { type BoughtPart, boughtPart } from '#design'
import { booleans } from '#jscad'
import { steelDensity } from './densities.ts'
import {
  hexNutDimensions,
  setScrewDimensions,
  socketScrewDimensions,
  washerDimensions,
} from './dimensions.ts'
import { hexagonalPrism, hexagonalVolume } from './hexagon.ts'
import { expectLength, setScrewLengths, socketScrewLengths } from './lengths.ts'
import { expectClass, gradeSuffix, gradeText } from './screw-grades.ts'
import { shankProfile } from './shank.ts'
import { thread } from './thread.ts'
import { ringProfile, type TurnedPoint, turned, turnedVolume } from './turned.ts'

/**
 * ISO 4762 socket head cap screw of a size such as `M8` and an ISO 888 length in mm.
 * On the z axis: the head's underside on z = 0, the head up to k, the shank down to −length. The thread is drawn as a
 * plain shank of diameter d. Throws an Error listing the sizes, lengths or classes that exist.
 */
export function socketScrew(size: string, length: number, { propertyClass: name = '8.8' } = {}): BoughtPart {
  const { headDiameter, headHeight, key, socketDepth } = socketScrewDimensions(size)
  expectLength(`ISO 4762 screw ${size}`, socketScrewLengths(size), length)
  const metric = thread(size)
  expectClass(name, metric.diameter)
  const edge = headHeight / 10
  const profile: TurnedPoint[] = [
    ...shankProfile(metric, length, 0),
    [headDiameter / 2, 0],
    [headDiameter / 2, headHeight - edge],
    [headDiameter / 2 - edge, headHeight],
    [0, headHeight],
  ]
  // The socket's cutter stands out of the head so that no two faces coincide.
  const socket = hexagonalPrism(key, headHeight - socketDepth, socketDepth + 1)
  return boughtPart({
    name: `iso-4762-${size.toLowerCase()}x${length}${gradeSuffix(name, '8.8')}`,
    title: { en: 'Socket head cap screw', fr: 'Vis à tête cylindrique à six pans creux' },
    designation: `ISO 4762 - ${size} × ${length} - ${name}`,
    material: gradeText(name),
    mass: steelDensity * (turnedVolume(profile) - hexagonalVolume(key, socketDepth)),
    solid: booleans.subtract(turned(profile), socket),
  })
}

/** ISO 4032 hexagon nut of a size such as `M8`, class 8 or a stainless grade; from z = 0 up to m, flats facing ±y. */
export function hexNut(size: string, { propertyClass: name = '8' } = {}): BoughtPart {
  const { acrossFlats, height } = hexNutDimensions(size)
  const { minorDiameter } = thread(size)
  const chamfer = (acrossFlats / Math.sqrt(3) - acrossFlats / 2) * Math.tan(Math.PI / 6)
  const [corner, face] = [acrossFlats / Math.sqrt(3), acrossFlats / 2]
  // The turned blank bevels the corners at 30°, as nuts are made.
  const blank: TurnedPoint[] = [
    [minorDiameter / 2, 0],
    [face, 0],
    [corner, chamfer],
    [corner, height - chamfer],
    [face, height],
    [minorDiameter / 2, height],
  ]
  return boughtPart({
    name: `iso-4032-${size.toLowerCase()}${gradeSuffix(name, '8')}`,
    title: { en: 'Hexagon nut', fr: 'Écrou hexagonal' },
    designation: `ISO 4032 - ${size} - ${name}`,
    material: gradeText(name),
    mass: steelDensity * (hexagonalVolume(acrossFlats, height) - (Math.PI / 4) * minorDiameter ** 2 * height),
    solid: booleans.intersect(hexagonalPrism(acrossFlats, -1, height + 2), turned(blank)),
  })
}

/** ISO 7089 plain washer for a thread such as `M8`, 200 HV or `A2`; from z = 0 up to h. */
export function plainWasher(
  size: string,
  { hardness = '200 HV' }: { hardness?: '200 HV' | 'A2' } = {},
): BoughtPart {
  const { holeDiameter, outsideDiameter, thickness } = washerDimensions(size)
  const profile = ringProfile(holeDiameter / 2, outsideDiameter / 2, 0, thickness, thickness / 10)
  const steel = hardness === '200 HV'
  return boughtPart({
    name: `iso-7089-${size.slice(1)}${gradeSuffix(hardness, '200 HV')}`,
    title: { en: 'Plain washer', fr: 'Rondelle plate' },
    designation: `ISO 7089 - ${size.slice(1)} - ${hardness}`,
    material: steel ? { en: 'steel, 200 HV, zinc plated', fr: 'acier, 200 HV, zingué' } : gradeText(hardness),
    mass: steelDensity * turnedVolume(profile),
    solid: turned(profile),
  })
}

const points = {
  cup: {
    standard: 'ISO 4029',
    title: { en: 'Hexagon socket set screw, cup point', fr: 'Vis sans tête à six pans creux, bout cuvette' },
  },
  flat: {
    standard: 'ISO 4026',
    title: { en: 'Hexagon socket set screw, flat point', fr: 'Vis sans tête à six pans creux, bout plat' },
  },
}

/**
 * Set screw, hardness class 45H, with cup point (ISO 4029: it bites into the shaft) or flat point (ISO 4026: for flats and
 * keys): the socket's face on z = 0, the point on z = −length.
 */
export function setScrew(
  size: string,
  length: number,
  { point = 'cup' }: { point?: 'cup' | 'flat' } = {},
): BoughtPart {
  const { standard, title } = points[point]
  const { key, shortSocketDepth, socketDepth, cupDiameter, flatDiameter } = setScrewDimensions(size)
  expectLength(`${standard} set screw ${size}`, setScrewLengths(size), length)
  const { diameter, rootDiameter } = thread(size)
  const depth = length >= 2 * socketDepth ? socketDepth : shortSocketDepth
  const edge = (diameter - rootDiameter) / 2
  const cup = point === 'cup' ? Math.min(cupDiameter / 4, (length - depth) / 3) : 0
  const end = point === 'cup' ? cupDiameter : flatDiameter
  const profile: TurnedPoint[] = [
    [0, -length + cup],
    [end / 2, -length],
    [diameter / 2, -length + (diameter - end) / 2],
    [diameter / 2, -edge],
    [rootDiameter / 2, 0],
    [0, 0],
  ]
  return boughtPart({
    name: `${standard.toLowerCase().replace(' ', '-')}-${size.toLowerCase()}x${length}`,
    title,
    designation: `${standard} - ${size} × ${length} - 45H`,
    material: { en: 'steel, 45H', fr: 'acier, 45H' },
    mass: steelDensity * (turnedVolume(profile) - hexagonalVolume(key, depth)),
    solid: booleans.subtract(turned(profile), hexagonalPrism(key, -depth, depth + 1)),
  })
}
