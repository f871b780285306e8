import { describe, expect, it } from 'vitest'
import {
  ballBearing,
  beltProfile,
  blindThreadDepth,
  boreCirclip,
  circlipGroove,
  clearanceHole,
  counterbore,
  hubKeyway,
  iecMotor,
  keyDimensions,
  keyLength,
  lengthIntoThread,
  lengthThroughNut,
  motorFace,
  parallelKey,
  screwLength,
  setScrewLengths,
  socketScrew,
  socketScrewDimensions,
  socketScrewLengths,
  socketScrews,
  thread,
} from '#hardware'

describe('lengths', () => {
  it('takes the next screw that can be bought', () => {
    expect(screwLength('M8', 26)).toBe(30)
    expect(screwLength('M8', 30)).toBe(30)
    expect(screwLength('M8', 12 + 6.8 + 11.2)).toBe(30)
    expect(screwLength('M8', 3)).toBe(12)
    expect(() => screwLength('M8', 81)).toThrow('no ISO 4762 screw M8 of 81 mm or more (longest: 80 mm)')
    expect(socketScrewLengths('M3')).toEqual([5, 6, 8, 10, 12, 16, 20, 25, 30])
  })

  it('lets two pitches stand out of a nut', () => {
    // 10 plate + 6.8 nut + 2.5 = 19.3
    expect(lengthThroughNut('M8', 10)).toBe(20)
    expect(lengthThroughNut('M8', 10.8)).toBe(25)
  })

  it('reaches into a thread by the engagement asked for, not through it', () => {
    expect(lengthIntoThread('M6', 10)).toBe(16)
    expect(lengthIntoThread('M6', 10, { engagement: 1.5, depth: 12 })).toBe(20)
    expect(() => lengthIntoThread('M6', 10, { engagement: 1.5, depth: 9 })).toThrow(
      'reaches 10 mm into a thread of 9 mm',
    )
  })

  it('wants two pitches more of thread in a blind hole than the screw enters it by', () => {
    expect(blindThreadDepth('M6', 8.4)).toBe(11)
    expect(blindThreadDepth('M8', 12.5)).toBe(15)
  })

  it('takes the longest key that fits its hub', () => {
    expect(keyLength(20, 26)).toBe(25)
    expect(keyLength(20, 200)).toBe(70)
    expect(() => keyLength(20, 13)).toThrow('shortest: 14 mm')
    expect(setScrewLengths('M5')).toEqual([5, 6, 8, 10, 12, 16, 20, 25])
  })
})

describe('holes and grooves', () => {
  it.each(socketScrews)(
    'the counterbore of $size lets the screw play in its hole and hides the head',
    ({ size }) => {
      const { diameter, depth } = counterbore(size)
      const screw = socketScrewDimensions(size)
      expect(depth).toBeGreaterThan(screw.headHeight)
      const play = clearanceHole(size) - thread(size).diameter
      expect(diameter).toBeGreaterThanOrEqual(screw.headDiameter + play)
      expect(diameter).toBeLessThan(1.2 * screw.headDiameter)
    },
  )

  it('gives the groove of a circlip, also where a table leaves n out', () => {
    expect(circlipGroove(47)).toEqual({
      diameter: 49.5,
      tolerance: '+0.25/0',
      width: 1.85,
      edgeDistance: 3.8,
    })
    expect(circlipGroove(43)).toMatchObject({ tolerance: 'H12', edgeDistance: 3.75 })
    expect(circlipGroove(107).tolerance).toBe('H13')
  })

  it('gives the hub keyways that gearbox makers print', () => {
    for (const [bore, over] of [
      [14, 16.3],
      [19, 21.8],
      [24, 27.3],
      [28, 31.3],
      [38, 41.3],
    ])
      expect(hubKeyway(bore).depthOverBore).toBeCloseTo(over, 9)
  })

  it('names the face of a motor', () => {
    expect(motorFace('IEC 71 B5')).toMatchObject({ size: 160, screw: 'M8', hole: 10, spigotDiameter: 110 })
    expect(motorFace('IEC 90 B14')).toMatchObject({ size: 140, screw: 'M8', hole: null, spigotHeight: 3 })
    expect(motorFace('NEMA 23')).toMatchObject({ screw: 'M5', hole: 5.1 })
  })
})

describe('a size that does not exist', () => {
  it.each([
    [() => socketScrew('M7', 20), 'no ISO 4762 screw "M7" (nearest first: M6, M8, M5'],
    [() => socketScrew('M8', 33), 'no ISO 4762 screw M8 of length "33" (nearest first: 35, 30'],
    [() => socketScrew('M18', 50), 'ISO 4762 lists no lengths for M18'],
    [() => socketScrew('M8', 30, { propertyClass: '8.9' }), 'no property class "8.9" (nearest first: 8.8'],
    [() => ballBearing('6213'), 'no deep-groove ball bearing "6213" (nearest first: 6212'],
    [() => boreCirclip(59), 'no DIN 472 circlip for bore "59" (nearest first: 58, 60'],
    [() => parallelKey(20, 26), 'no DIN 6885-1 key 6 × 6 of length "26" (nearest first: 25, 28'],
    [() => keyDimensions(6), 'no DIN 6885-1 key for a shaft of 6 mm'],
    [() => thread('M11'), 'no thread "M11" (nearest first: M10, M12'],
    [() => thread('M8', 0.75), 'no M8 pitch "0.75" (nearest first: 1, 1.25'],
    [() => iecMotor('75', 'B5'), 'no IEC frame "75" (nearest first: 71, 80'],
    [() => motorFace('NEMA 24'), 'no motor face "NEMA 24" (nearest first: NEMA 23'],
    [() => beltProfile('HTD 6M'), 'no belt profile "HTD 6M"'],
  ])('%s', (make, message) => {
    expect(make).toThrow(message)
  })
})
