import type { Material } from '#design'
import { materials } from './data/materials.ts'
import { hexNutDimensions, keyDimensions } from './dimensions.ts'
import { hubKeyway } from './holes.ts'
import { keyLength, setScrewLengths } from './lengths.ts'
import { isPlastic } from './plastic.ts'
import { thread } from './thread.ts'

/** How a wheel holds on its shaft: the values of `hubParameters`, and what surrounds the bore. Lengths in mm. */
export interface HubSpec {
  readonly bore: number
  readonly fixing: 'keyway' | 'set-screws' | 'plain'
  /** Such as `M5`; one presses on the key, two at 90° on a plain shaft. */
  readonly setScrew: string
  /** 0 for the usual one. */
  readonly hubDiameter: number
  /** Beyond the wheel's face; 0 for none. */
  readonly hubLength: number
  /** Of the wheel: the hub stands on its upper face. */
  readonly face: number
  /** Largest radius that hub or boss may have, such as that of the teeth's root. */
  readonly widest: number
  /** Least over bore or keyway; left out, it grows with the bore. */
  readonly wall?: number
  /** A printed hub has nuts for its set screws. */
  readonly printed?: boolean
  /** What a printed bore is drawn larger by, on the diameter. */
  readonly holeOffset?: number
}

/** How far a set screw may stand out of the hub, mm. */
const proud = 0.3
/** Play of a nut in its pocket, mm. */
export const nutPlay = 0.3

/** Whether DIN 6885-1 has a key for a bore in mm. */
export const hasKey = (bore: number): boolean => bore > 6 && bore <= 130

/**
 * The sizes of a hub, mm: its radius, the least that holds bore, keyway and screws, and where the screws lie. The wall
 * over bore or keyway is 2 mm or a tenth of the bore in metal, 2.4 mm or an eighth printed (workshop rule). Asks for a bore
 * that `hasKey` when there is a keyway.
 */
export function hub(spec: HubSpec) {
  const { bore, fixing, face, hubLength, hubDiameter, widest, printed = false } = spec
  const key = fixing === 'keyway' ? keyDimensions(bore) : undefined
  const reach = key ? hubKeyway(bore).depthOverBore - bore / 2 : bore / 2
  const { wall = printed ? Math.max(2.4, bore / 8) : Math.max(2, bore / 10) } = spec
  const { diameter, tapDrill } = thread(spec.setScrew)
  const nut = hexNutDimensions(spec.setScrew)
  const corner = nut.acrossFlats / Math.sqrt(3)
  const half = (nut.acrossFlats + nutPlay) / 2
  const count = hubLength === 0 || fixing === 'plain' ? 0 : key ? 1 : 2
  // The screw's cup presses on the shaft, or on the key's back.
  const contact = bore / 2 + (key ? key.height - key.shaftDepth : 0)
  // Two pockets at 90° keep a wall between each other.
  const from = Math.max(reach + 1.6, count > 1 ? half + 1.2 : 0)
  const to = from + nut.height + nutPlay
  const forScrews = Math.max(
    contact + setScrewLengths(spec.setScrew)[0] - proud,
    printed ? Math.max(Math.hypot(half, to) + 1.6, to + 2) : 0,
  )
  const least = Math.ceil(4 * Math.max(reach + wall, count > 0 ? forScrews : 0)) / 4
  const usual = Math.max(least, Math.ceil(0.8 * bore))
  const wanted = hubDiameter > 0 ? hubDiameter / 2 : Math.max(least, Math.min(usual, Math.floor(widest)))
  // Without a hub, this is the boss that a web leaves around the bore.
  const radius = hubLength > 0 ? wanted : Math.max(wanted, least)
  return {
    ...spec,
    printed,
    total: face + hubLength,
    /** How far bore or keyway reach from the axis. */
    reach,
    wall,
    least,
    /** Radius of a hub whose diameter is not given, where there is room. */
    usual,
    radius,
    key,
    screws: {
      count,
      diameter,
      contact,
      hole: printed ? diameter + 0.4 : tapDrill,
      pocket: { half, from, to, beyond: corner + 0.2 },
      leastHubLength: Math.ceil(printed ? 2 * corner + 1.4 : 2 * diameter),
      height: face + hubLength / 2,
      length: setScrewLengths(spec.setScrew)
        .filter(l => l <= radius - contact + proud)
        .at(-1),
    },
  }
}

export type Hub = ReturnType<typeof hub>

/** Directions of the set screws, degrees about the axis: over the keyway, then at a right angle. */
export const screwDirections = [90, 0] as const

/**
 * What `keyPressureCheck` asks about the longest key in a bore of so many mm in length: bore, height h − t1, straight
 * length and the lowest yield strength. The shaft's steel is not known: C45+N, as of electric motors, stands for it.
 */
export function keyLoad(bore: number, length: number, material: Material) {
  const { width, height, shaftDepth } = keyDimensions(bore)
  return {
    shaftDiameter: bore,
    contactHeight: height - shaftDepth,
    contactLength: keyLength(bore, length) - width,
    lowestYield: Math.min(material.yield, materials.C45N.yield),
    plastic: isPlastic(material),
  }
}

/** That of a hub's key; undefined without a key. */
export const hubKeyLoad = ({ bore, key, total }: Hub, material: Material) =>
  key && keyLoad(bore, total, material)
