/** How willingly a sheet bends; it sets the K-factor. */
export type Temper = 'soft' | 'medium' | 'hard'

/** What a press brake does with a sheet material. */
export interface Bendable {
  /** Id of the material, e.g. `s235jr`. */
  readonly material: string
  readonly temper: Temper
  /** Least inside radius as a multiple of the thickness T, for sheets up to so many mm. */
  readonly leastRadius: readonly { readonly upTo: number; readonly perThickness: number }[]
}

const any = (perThickness: number) => [{ upTo: Number.POSITIVE_INFINITY, perThickness }]

/**
 * Sheets that bend at 90° in the cold without cracking. EN AW-6082-T6 and 6060-T66 crack: they are left out on purpose.
 * Sources: EN 485-2 for 5754 O and H111; design guides of sheet-metal services, the larger radius where they differ
 * (mild steel 0.65 to 1 T; 1.4301: fictiv.com 1 to 2 T, others 1 T).
 */
export const bendables: readonly Bendable[] = [
  { material: 'dc01', temper: 'medium', leastRadius: any(1) },
  { material: 'dx51d', temper: 'medium', leastRadius: any(1) },
  { material: 's235jr', temper: 'medium', leastRadius: any(1) },
  { material: 'x5crni18-10', temper: 'hard', leastRadius: any(1) },
  {
    material: 'en-aw-5754-h111',
    temper: 'soft',
    leastRadius: [
      { upTo: 1.5, perThickness: 0.5 },
      { upTo: 6, perThickness: 1 },
      { upTo: 12.5, perThickness: 2 },
    ],
  },
]

/**
 * K-factors of air bending by inside radius over thickness: where the neutral line lies, as a share of the thickness from
 * the inside. Sources: the table that sheet-metal guides share (0.33 to 0.40, 0.40 to 0.45, 0.50).
 */
export const kFactors: readonly {
  readonly ratioUpTo: number
  readonly k: Readonly<Record<Temper, number>>
}[] = [
  { ratioUpTo: 1, k: { soft: 0.33, medium: 0.38, hard: 0.4 } },
  { ratioUpTo: 3, k: { soft: 0.4, medium: 0.43, hard: 0.45 } },
  { ratioUpTo: Number.POSITIVE_INFINITY, k: { soft: 0.5, medium: 0.5, hard: 0.5 } },
]

/** Opening of the V-die as a multiple of the thickness, for sheets up to so many mm. Sources: tables of press-brake tooling. */
export const vOpenings: readonly { readonly upTo: number; readonly perThickness: number }[] = [
  { upTo: 2.5, perThickness: 6 },
  { upTo: 8, perThickness: 8 },
  { upTo: 10, perThickness: 10 },
  { upTo: Number.POSITIVE_INFINITY, perThickness: 12 },
]
