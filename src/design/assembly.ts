import type { Check } from '#engineering'
import type { Geom2, Geom3 } from '#jscad'
import type { LoadPath } from './load-path.ts'
import type { Text } from './text.ts'

export type Vec3 = readonly [number, number, number]

/** How a part is made; it decides which files a workshop gets and how the part is coloured. */
export type Process = 'print' | 'laser' | 'bend' | 'turn' | 'mill'

/** A material by its designation, with what mass and strength checks need. */
export interface Material {
  id: string
  name: Text
  /** Standard designation or trade name, e.g. `S235JR (1.0038)`. */
  designation: string
  /** kg/m³ */
  density: number
  /** Minimum yield or 0.2 % proof stress in MPa. */
  yield: number
  /** Young's modulus in MPa. */
  youngsModulus: number
}

/** A toleranced feature, at nominal size in the model: `52 H7` of a bearing seat. */
export interface Fit {
  feature: Text
  /** mm */
  nominal: number
  /** ISO 286 class, or limits such as `+0.1/0`. */
  tolerance: string
  /** Limit deviations, mm. */
  limits: { readonly upper: number; readonly lower: number }
}

/** A part that is made to this design. */
export interface MadePart {
  readonly kind: 'made'
  /** File name stem, unique in the design: `housing`. */
  readonly name: string
  readonly title: Text
  readonly process: Process
  /** What the process is called where its usual name says too little: turning and gear cutting. */
  readonly operations?: Text
  readonly material: Material
  /** The solid in the position in which it is made or printed: on z = 0, mm. */
  readonly solid: Geom3
  /** How many ways lead through it (its genus): a drilled plate has one for each hole. A build with another number is refused. */
  readonly throughHoles: number
  /** Present on a flat part: what its solid and its DXF are both made from. */
  readonly flat?: Flat
  /** Stock to start from, e.g. `plate 12 × 160 × 50`: `stockOf` writes it. */
  readonly stock: Text
  readonly fits: readonly Fit[]
  /** A wear part is replaced before its machine is. */
  readonly wears: boolean
  /** Notes on how to make it: surface, edges, threads, print settings. */
  readonly notes: readonly Text[]
}

/** A flat part, or the flat blank of a bent one: outline with holes, thickness, lines to engrave (open strokes), mm. */
export interface Flat {
  readonly profile: Geom2
  readonly thickness: number
  readonly engraving: readonly Stroke[]
  /** Where a bent part is folded; none on a part that stays flat. */
  readonly bends: readonly Bend[]
  /** Width of the cut that the contours are widened for, mm; 0 leaves them nominal. */
  readonly kerf: number
}

/** One fold of a sheet. What lies to the left of the line, seen from its start to its end, is turned. */
export interface Bend {
  /** The bend line on the blank: the middle of the bent zone, as long as that zone, mm. */
  readonly line: readonly [Point2, Point2]
  /** By how many degrees the flange is turned out of the flat: 90 for a right angle. */
  readonly angle: number
  /** Inside, mm. */
  readonly radius: number
  /** Where the neutral line lies as a share of the thickness from the inside. */
  readonly kFactor: number
  /** Up: towards the face that lies above on the bench. */
  readonly direction: 'up' | 'down'
  /** By how far the flange, once past the bent zone, is wider than the line at its start and at its end, mm. */
  readonly overhang?: readonly [start: number, end: number]
}

export type Point2 = readonly [x: number, y: number]

/** An open or closed run of straight lines, mm. */
export type Stroke = readonly (readonly [number, number])[]

/** A standard part that is bought. */
export interface BoughtPart {
  readonly kind: 'bought'
  /** Unique in the design: `iso-4762-m8x30`. */
  readonly name: string
  readonly title: Text
  /** Standard designation to order by: `ISO 4762 - M8 × 30 - 8.8`. */
  readonly designation: string
  readonly material: Text
  /** kg each */
  readonly mass: number
  /** A simplified solid with the true interface dimensions. */
  readonly solid: Geom3
  readonly wears: boolean
}

export type Part = MadePart | BoughtPart

/** One instance of a part in the assembly: turned, then moved. */
export interface Placement {
  readonly part: Part
  /** Turn in degrees about x, then y, then z. */
  readonly turn: Vec3
  /** Move in mm, after the turn. */
  readonly at: Vec3
  /** Move in mm that the exploded view adds. */
  readonly explode: Vec3
  /** Assembly step, from 1. */
  readonly step: number
}

/**
 * A standard part that does the same and can be bought: as one made part, or as all of them together. Where a size by which
 * it meets the machine is another, `misfitsOf` says which: then it is not offered, only told of.
 */
export interface Alternative {
  /** Name of the made part that it stands for; left out where it does what all of them do. */
  readonly part?: string
  /** To order by: `UCP 204`. */
  readonly designation: string
  readonly name: Text
  /** When to prefer it, or what it does not do. */
  readonly note?: Text
  /** Why it does not fit in this place; none when it fits. */
  readonly misfits?: readonly Text[]
}

/** What a design builds: instances and checks; its parts and its bill of materials are derived from them. */
export interface Assembly {
  readonly placements: readonly Placement[]
  readonly checks: readonly Check[]
  /** What the load goes through, with the checks that cover it; a design adds it to what it builds. */
  readonly loadPath?: LoadPath
  /** Things that a person must know of this very variant. */
  readonly notes?: readonly Text[]
  /** Standard parts to buy instead of making this: page and bill of materials name them first. */
  readonly alternatives?: readonly Alternative[]
}

type Optional<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>
type MadeSpec = Optional<Omit<MadePart, 'kind' | 'flat'>, 'fits' | 'wears' | 'notes'>

/** A made part from its solid. */
export function part(spec: MadeSpec): MadePart {
  return { fits: [], wears: false, notes: [], ...spec, kind: 'made' }
}

/** A bought part; `#hardware` makes these. */
export function boughtPart(spec: Optional<Omit<BoughtPart, 'kind'>, 'wears'>): BoughtPart {
  return { wears: false, ...spec, kind: 'bought' }
}

/** An instance of a part; turn in degrees about x, y, z, at and explode in mm, step from 1. */
export function place(part: Part, spec: Partial<Omit<Placement, 'part'>> = {}): Placement {
  return { turn: [0, 0, 0], at: [0, 0, 0], explode: [0, 0, 0], step: 1, ...spec, part }
}

const sameBought = (a: Part, b: Part): boolean =>
  a.kind === 'bought' && b.kind === 'bought' && a.designation === b.designation

/** The distinct parts of an assembly in the order of their first placement. */
export function partsOf(assembly: Assembly): Part[] {
  const byName = new Map<string, Part>()
  for (const { part } of assembly.placements) {
    const known = byName.get(part.name)
    if (known && known !== part && !sameBought(known, part))
      throw new Error(`two different parts are named "${part.name}": give each its own name`)
    if (!known) byName.set(part.name, part)
  }
  return [...byName.values()]
}
