import { describe, expect, it } from 'vitest'
import type { BoughtPart } from '#design'
import {
  ballBearing,
  ballBearings,
  bearingDimensions,
  boreCirclip,
  boreCirclips,
  circlipDimensions,
  hexNut,
  hexNutDimensions,
  hexNuts,
  hubKeywayCutter,
  iecFrames,
  iecMotor,
  iecMotorRadius,
  keyDimensions,
  keyLengths,
  motorFace,
  motorFaces,
  nemaFrames,
  nemaMotor,
  parallelKey,
  parallelKeys,
  plainWasher,
  plainWashers,
  setScrew,
  setScrewLengths,
  setScrews,
  socketScrew,
  socketScrewDimensions,
  socketScrewLengths,
  socketScrews,
  washerDimensions,
} from '#hardware'
import { measurements } from '#jscad'
import { type Mesh, preview } from '../../src/kernel/mesh.ts'
import { expectBox, expectMass, kernel } from './solids.ts'

const sizeOf = ({ box }: Mesh) => box.max.map((v, axis) => v - box.min[axis])

describe('fasteners', () => {
  it.each(socketScrews.filter(s => s.shortest !== null))(
    'ISO 4762 $size',
    ({ size, headDiameter, headHeight }) => {
      const lengths = socketScrewLengths(size)
      const length = lengths[Math.floor(lengths.length / 2)]
      const part = socketScrew(size, length)
      const mesh = kernel.mesh(part.solid)
      const r = headDiameter / 2
      expectBox(mesh, [-r, -r, -length], [r, r, headHeight])
      expectMass(part, mesh, 0.005)
      expect([mesh.bodies, mesh.genus]).toEqual([1, 0])
      expect(part.designation).toBe(`ISO 4762 - ${size} × ${length} - 8.8`)
    },
  )

  it('sinks a hexagon of the key’s size into the head', () => {
    const { key, socketDepth, headDiameter } = socketScrewDimensions('M8')
    const blank = (Math.PI / 4) * (headDiameter ** 2 * 8 + 8 ** 2 * 30)
    const hexagon = (Math.sqrt(3) / 2) * key ** 2 * socketDepth
    // Two chamfers take away less than 2 % more.
    const volume = kernel.mesh(socketScrew('M8', 30).solid).volume
    expect(volume).toBeLessThan(blank - hexagon)
    expect(volume).toBeGreaterThan(0.98 * (blank - hexagon))
  })

  it.each(hexNuts)('ISO 4032 $size', ({ size, acrossFlats, height }) => {
    const part = hexNut(size)
    const mesh = kernel.mesh(part.solid)
    const [corner, flat] = [acrossFlats / Math.sqrt(3), acrossFlats / 2]
    expectBox(mesh, [-corner, -flat, 0], [corner, flat, height])
    expectMass(part, mesh, 0.06)
    expect([mesh.bodies, mesh.genus]).toEqual([1, 1])
    expect(2 * corner).toBeGreaterThanOrEqual(hexNutDimensions(size).acrossCorners)
  })

  it.each(plainWashers)('ISO 7089 $size', ({ size, outsideDiameter, thickness }) => {
    const part = plainWasher(size)
    const mesh = kernel.mesh(part.solid)
    const r = outsideDiameter / 2
    expectBox(mesh, [-r, -r, 0], [r, r, thickness])
    expectMass(part, mesh, 0.01)
    expect([mesh.bodies, mesh.genus]).toEqual([1, 1])
  })

  it.each(setScrews)('ISO 4029 $size', ({ size }) => {
    for (const length of setScrewLengths(size)) {
      const part = setScrew(size, length)
      const mesh = kernel.mesh(part.solid)
      const r = Number(size.slice(1)) / 2
      expectBox(mesh, [-r, -r, -length], [r, r, 0])
      // Facets of 0.01 mm take up to 1.3 % off a 3 mm rod.
      expectMass(part, mesh, 0.02)
      expect([mesh.bodies, mesh.genus]).toEqual([1, 0])
    }
  })

  it('weighs what the standards’ tables say', () => {
    // Dealers list about 20 kg per 1000 screws and 1.8 per 1000 washers.
    expect(1000 * socketScrew('M8', 30).mass).toBeGreaterThan(18)
    expect(1000 * socketScrew('M8', 30).mass).toBeLessThan(21)
    expect(1000 * plainWasher('M8').mass).toBeCloseTo(1.8, 1)
    expect(washerDimensions('M8').thickness).toBe(1.6)
  })

  it('names grades apart', () => {
    expect(socketScrew('M6', 20, { propertyClass: 'A2-70' })).toMatchObject({
      name: 'iso-4762-m6x20-a2-70',
      designation: 'ISO 4762 - M6 × 20 - A2-70',
      material: { en: 'stainless steel A2-70', fr: 'acier inoxydable A2-70' },
    })
    expect(hexNut('M8').designation).toBe('ISO 4032 - M8 - 8')
    expect(plainWasher('M8').designation).toBe('ISO 7089 - 8 - 200 HV')
    expect(plainWasher('M8', { hardness: 'A2' }).name).toBe('iso-7089-8-a2')
  })
})

describe('bearings, circlips and keys', () => {
  it.each(ballBearings)('ball bearing $designation', ({ designation, outsideDiameter, width }) => {
    const part = ballBearing(designation)
    const mesh = kernel.mesh(part.solid, preview)
    const r = outsideDiameter / 2
    expectBox(mesh, [-r, -r, -width / 2], [r, r, width / 2])
    expect(part.designation).toBe(`${designation}-2RS`)
    expect(part.wears).toBe(true)
  })

  it('leaves the bore of a bearing free', () => {
    const { bore, outsideDiameter, width } = bearingDimensions('6204')
    const mesh = kernel.mesh(ballBearing('6204').solid)
    let nearest = Number.POSITIVE_INFINITY
    for (let i = 0; i < mesh.positions.length; i += 3)
      nearest = Math.min(nearest, Math.hypot(mesh.positions[i], mesh.positions[i + 1]))
    expect(nearest).toBeCloseTo(bore / 2, 6)
    expect(mesh.volume).toBeLessThan((Math.PI / 4) * (outsideDiameter ** 2 - bore ** 2) * width)
  })

  it('draws the balls of an open bearing clear of their raceways', () => {
    const part = ballBearing('6204', { seal: 'open' })
    const mesh = kernel.mesh(part.solid)
    // two rings and eight balls, as a 6204 has
    expect(mesh.bodies).toBe(10)
    expectMass(part, mesh, 0.01)
    expect(part.designation).toBe('6204')
    // SKF lists 0.11 kg
    expect(part.mass).toBeGreaterThan(0.09)
    expect(part.mass).toBeLessThan(0.115)
  })

  it.each(boreCirclips)('DIN 472 $bore', ({ bore, grooveDiameter, thickness, ringWidth }) => {
    const part = boreCirclip(bore)
    const mesh = kernel.mesh(part.solid)
    const r = grooveDiameter / 2
    expectBox(mesh, [-r, -r, 0], [r, null, thickness])
    expect(mesh.box.max[1]).toBeLessThan(r)
    expectMass(part, mesh, 0.04)
    // one open ring with two eyelets
    expect([mesh.bodies, mesh.genus]).toEqual([1, 2])
    expect(ringWidth).toBeLessThan(r)
    expect(part.designation).toBe(`DIN 472 - ${bore} × ${thickness}`)
  })

  it('puts the 47 mm circlip into its groove', () => {
    expect(boreCirclip(47).designation).toBe('DIN 472 - 47 × 1.75')
    expect(sizeOf(kernel.mesh(boreCirclip(47).solid))[0]).toBeCloseTo(circlipDimensions(47).grooveDiameter, 3)
  })

  it.each(parallelKeys)('DIN 6885-1 $width × $height', ({ upTo, width, height, shortest, longest }) => {
    for (const length of keyLengths.filter(l => l === shortest || l === longest)) {
      const part = parallelKey(upTo, length)
      const mesh = kernel.mesh(part.solid)
      expectBox(mesh, [-length / 2, -width / 2, 0], [length / 2, width / 2, height])
      expectMass(part, mesh, 0.005)
      expect(part.designation).toBe(`DIN 6885-1 - A ${width} × ${height} × ${length}`)
    }
  })

  it('cuts a hub keyway as wide as the key, to d/2 + t2', () => {
    const [low, high] = measurements.measureBoundingBox(hubKeywayCutter(24))
    expect(high[0] - low[0]).toBeCloseTo(8, 9)
    // IEC 90 shaft of 24: hub 27.3 over the bore
    expect(12 + high[1]).toBeCloseTo(27.3, 9)
    expect(keyDimensions(24).hubDepth).toBe(3.3)
  })
})

describe('motors', () => {
  it.each(iecFrames)('IEC $frame', f => {
    const b5 = kernel.mesh(iecMotor(f.frame, 'B5').solid)
    expectBox(b5, [-f.b5Flange / 2, -f.b5Flange / 2, null], [f.b5Flange / 2, null, f.shaftLength])
    const b3 = kernel.mesh(iecMotor(f.frame, 'B3').solid)
    expectBox(b3, [null, -f.shaftHeight, null], [null, null, f.shaftLength])
    const b14 = kernel.mesh(iecMotor(f.frame, 'B14').solid)
    const body = iecMotorRadius(f.frame)
    expectBox(b14, [-body, null, null], [body, null, f.shaftLength])
    for (const mesh of [b3, b5, b14]) expect(mesh.bodies).toBe(1)
  })

  it('are ordered by frame and face, and by power and poles where these are known', () => {
    expect(iecMotor('71', 'B5').designation).toBe('IEC 60072-1 - 71 - B5')
    expect(iecMotor('71', 'B14', { power: 0.37, poles: 4 }).designation).toBe(
      'IEC 60072-1 - 71 - B14 - 0.37 kW - 4P',
    )
  })

  it('has shaft, key and spigot of an IEC 71 B5 where the standard puts them', () => {
    const { positions } = kernel.mesh(iecMotor('71', 'B5').solid)
    let [spigot, overKey, shaft] = [0, 0, 0]
    for (let i = 0; i < positions.length; i += 3) {
      const [x, y, z] = positions.subarray(i, i + 3)
      if (z > 3.4 && z < 3.6) spigot = Math.max(spigot, Math.hypot(x, y))
      if (z > 4) overKey = Math.max(overKey, y)
      if (z > 28) shaft = Math.max(shaft, Math.hypot(x, y))
    }
    expect(2 * spigot).toBeCloseTo(110, 6)
    expect(overKey + 7).toBeCloseTo(16, 6)
    expect(2 * shaft).toBeCloseTo(14, 6)
  })

  it.each(nemaFrames)('$frame', ({ frame, side }) => {
    const mesh = kernel.mesh(nemaMotor(frame, { length: 50 }).solid)
    expectBox(mesh, [-side / 2, -side / 2, -50], [side / 2, side / 2, motorFace(frame).shaftLength])
    expect(mesh.bodies).toBe(1)
    expect(nemaMotor(frame, { length: 50 }).designation).toBe(`NEMA ICS 16 - ${frame} × 50`)
  })

  it.each(motorFaces)('holes of $name lie on their circle at 45°, outside the spigot, on the face', face => {
    expect(face.holes).toHaveLength(4)
    for (const [x, y] of face.holes) {
      expect(2 * Math.hypot(x, y)).toBeCloseTo(face.boltCircle, 9)
      expect(Math.abs(x)).toBeCloseTo(Math.abs(y), 9)
    }
    expect(face.boltCircle).toBeGreaterThan(face.spigotDiameter)
    expect(face.boltCircle).toBeLessThan(face.shape === 'round' ? face.size : face.size * Math.SQRT2)
  })
})

describe('by stock JSCAD', () => {
  it('gives the same boxes', () => {
    const stock = (part: BoughtPart) => measurements.measureBoundingBox(part.solid).flat()
    const near = (part: BoughtPart, wanted: number[]) =>
      stock(part).forEach((value, i) => {
        expect(value).toBeCloseTo(wanted[i], 4)
      })
    near(plainWasher('M8'), [-8, -8, 0, 8, 8, 1.6])
    near(socketScrew('M8', 30), [-6.5, -6.5, -30, 6.5, 6.5, 8])
    near(parallelKey(20, 25), [-12.5, -3, 0, 12.5, 3, 6])
  })
})
