import { expect, test } from 'vitest'
import { partsOf } from '#design'
import {
  type HubSpec,
  hub,
  hubCutters,
  hubFaults,
  hubFits,
  hubFixings,
  hubKeyLoad,
  hubParameters,
  hubSolid,
  hubThroughHoles,
  keyDimensions,
  keyFaults,
  keyLength,
  materials,
  motorsKey,
} from '#hardware'
import { booleans, primitives } from '#jscad'
import { loadMeshKernel } from '../../src/kernel/manifold.ts'
import { full } from '../../src/kernel/mesh.ts'
import { randomFrom } from '../designs/draw-values.ts'

const kernel = await loadMeshKernel()
const iec80: HubSpec = {
  ...{ bore: 19, fixing: 'keyway', setScrew: 'M5', hubDiameter: 36, hubLength: 15, face: 10, widest: 30 },
}
const parameters = hubParameters({
  ...{ bore: { default: 19, max: 60 }, hubDiameter: { default: 0, max: 90 } },
  hubLength: { default: 15, max: 60 },
})
const names = { bore: 'bore', hubDiameter: 'hubDiameter', hubLength: 'hubLength', room: ['hubLength'] }
const messages = (change: Partial<HubSpec>) =>
  hubFaults(hub({ ...iec80, ...change }), parameters, names).map(f => f.message.en)

const wheel = (spec: HubSpec) => {
  const sized = hub(spec)
  const disc = primitives.cylinder({ radius: 32, height: 10, center: [0, 0, 5] })
  const solid = booleans.subtract(booleans.union(disc, ...hubSolid(sized)), ...hubCutters(sized))
  return { sized, mesh: kernel.mesh(solid, full) }
}

test('a hub on an IEC 80 shaft has the bore, the keyway 6 × 21.8 and a screw on the key', () => {
  const { sized, mesh } = wheel(iec80)
  expect(mesh.genus).toBe(hubThroughHoles(sized))
  expect([mesh.genus, mesh.bodies]).toEqual([2, 1])
  expect(mesh.box.max[2]).toBe(25)
  const bore = Math.PI * 9.5 ** 2 * 25 + 6 * (21.8 - 9.5 - Math.sqrt(9.5 ** 2 - 9)) * 25
  // Of an M5 tapping drill from the keyway's bottom to the hub's surface.
  const screw = Math.PI * 2.1 ** 2 * (18 - 12.3)
  const bevels = 2 * Math.PI * 0.5 ** 2 * 9.5 + Math.PI * 0.5 ** 2 * 18
  const exact = Math.PI * (32 ** 2 * 10 + 18 ** 2 * 15) - bore - screw - bevels
  expect(Math.abs(mesh.volume / exact - 1)).toBeLessThan(0.002)
  expect(hubFits(sized).map(f => [f.nominal, f.tolerance])).toEqual([
    [19, 'H7'],
    [6, 'JS9'],
    [21.8, '+0.1/0'],
  ])
  // h − t1 on the hub's side, and the key of 25 mm less its round ends; in aluminium the hub is the weakest.
  const load = { shaftDiameter: 19, contactHeight: 2.5, contactLength: 19, plastic: false }
  const { EN_AW_6082_T6: aluminium, C45N: shaft } = materials
  expect(hubKeyLoad(sized, aluminium)).toEqual({ ...load, lowestYield: aluminium.yield })
  expect(hubKeyLoad(sized, { ...shaft, yield: 900 })).toEqual({ ...load, lowestYield: shaft.yield })
})

test('key and screws lie where they are cut, wherever the wheel is turned to', () => {
  for (const fixing of ['keyway', 'set-screws'] as const)
    for (const printed of [false, true]) {
      const { sized, mesh } = wheel({ ...iec80, fixing, printed, hubDiameter: 0, setScrew: 'M4' })
      expect(mesh.genus).toBe(hubThroughHoles(sized))
      const placed = hubFixings(sized, { at: [100, 0, 3], turn: 90 })
      const count = fixing === 'keyway' ? 1 : 2
      expect(placed).toHaveLength((fixing === 'keyway' ? 1 : 0) + count * (printed ? 2 : 1))
      const screw = placed.find(p => p.part.name.startsWith('iso-4029'))
      // Over the keyway, which stands on +y and was turned to −x.
      expect(screw?.at[0]).toBeLessThan(100 - 9.5)
      expect(screw?.at[1]).toBeCloseTo(0, 9)
      expect(partsOf({ placements: placed, checks: [] }).length).toBeGreaterThan(0)
    }
})

/** Heights of key and set screw of a hub that stands on a wheel, and how long its key is. */
function keyed(spec: HubSpec) {
  const sized = hub(spec)
  const placed = hubFixings(sized)
  const at = (name: string) => placed.find(p => p.part.name.startsWith(name))?.at[2] ?? Number.NaN
  return { sized, key: at('din-6885'), screw: at('iso-4029'), length: keyLength(spec.bore, sized.total) }
}

test('a wheel longer than the longest key: the key is moved into the hub until its screw presses on it', () => {
  // 112 mm of wheel, 56 mm of key: its straight part ends half a screw beyond the screw's axis.
  const { key, screw, length } = keyed({ ...iec80, bore: 14, setScrew: 'M3', face: 100, hubLength: 12 })
  expect([length, key, screw]).toEqual([56, 82, 106])
  // No further than needed.
  const short = keyed({ ...iec80, bore: 14, setScrew: 'M3', face: 30, hubLength: 30 })
  expect([short.length, short.key, short.screw]).toEqual([56, 30, 45])
  expect(keyed({ ...iec80, bore: 14, setScrew: 'M3', face: 60, hubLength: 40 }).key).toBeCloseTo(56, 9)
})

test('every set screw of a keyed hub presses with all of its point on the key’s back', () => {
  const seed = 20261126
  const random = randomFrom(seed)
  const between = (from: number, to: number) => Math.round(2 * (from + random() * (to - from))) / 2
  for (let i = 0; i < 2000; i++) {
    const bore = between(6.5, 110)
    const setScrew = ['M3', 'M4', 'M5', 'M6', 'M8'][Math.floor(5 * random())]
    const printed = random() < 0.3
    const spec = { ...iec80, bore, setScrew, printed, face: between(3, 150), hubLength: between(1, 80) }
    const { screws, total, hubLength } = hub({ ...spec, hubDiameter: 0 })
    const { shortest, width } = keyDimensions(bore)
    if (hubLength < screws.leastHubLength || total < shortest) continue
    const { key, screw, length } = keyed({ ...spec, hubDiameter: 0 })
    const told = `seed ${seed}: ${JSON.stringify(spec)}`
    expect(key - length / 2, told).toBeGreaterThanOrEqual(-1e-9)
    expect(key + length / 2, told).toBeLessThanOrEqual(total + 1e-9)
    // From the round end, the back is as wide there as a chord of it.
    const fromEnd = length / 2 - Math.abs(screw - key)
    expect(fromEnd, told).toBeGreaterThanOrEqual(screws.diameter / 2)
    const inside = Math.min(width / 2, fromEnd)
    const across = 2 * Math.sqrt(inside * (width - inside))
    expect(across, told).toBeGreaterThanOrEqual(Math.min(width, screws.diameter) - 1e-9)
  }
})

test('only a keyed hub asks for its motor’s own key', () => {
  expect(motorsKey(hub(iec80))[0].en).toMatch(/come with their key/)
  expect(motorsKey(hub({ ...iec80, fixing: 'plain' }))).toEqual([])
})

test('what cannot be made is refused with what to change', () => {
  expect(messages({})).toEqual([])
  expect(messages({ hubDiameter: 30 })[0]).toMatch(/hubDiameter: 30 mm hold no bore.*at least 33\.5 mm/)
  expect(messages({ hubDiameter: 33.5 })).toEqual([])
  expect(messages({ hubDiameter: 70 })[0]).toMatch(/at most 60 mm/)
  expect(messages({ hubLength: 5 })[0]).toMatch(/at least 10 mm, or 0 for no hub/)
  expect(messages({ hubLength: 0 })[0]).toMatch(/shortest key for a bore of 19 mm is 14 mm.*at least 4 mm/)
  expect(messages({ widest: 12 })[0]).toMatch(/needs 33\.5 mm of diameter and there are 24 mm/)
  const large = messages({ bore: 3, fixing: 'set-screws', setScrew: 'M8', hubDiameter: 0, hubLength: 20 })
  expect(large[0]).toMatch(/setScrew: two M8 at 90° meet.*shaft of 3 mm; take screws no larger than the bore/)
  expect(messages({ bore: 3, fixing: 'set-screws', setScrew: 'M3', hubDiameter: 0 })).toEqual([])
  // The shortest key of a bore of 110 mm is 80 mm: more than the longest hub of 60 mm adds to 10 mm.
  expect(messages({ bore: 110, hubDiameter: 0, widest: 100 })[0]).toMatch(
    /make the wheel wider with a long hub, or the bore smaller/,
  )
  expect(keyFaults({ bore: 6, fixing: 'keyway' }, parameters)[0].message.en).toMatch(
    /no key for a bore of 6 mm/,
  )
  expect(keyFaults({ bore: 6, fixing: 'plain' }, parameters)).toEqual([])
})
