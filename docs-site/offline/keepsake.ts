/** Everything that can be kept on a device; paths below the site's root. The build writes it. */
export interface Keepsake extends Groups {
  /** Names this state of the site. */
  version: string
  /** SHA-256 of every file that is no page. Those below `assets/` change their names with their bytes. */
  hashes: Readonly<Record<string, string>>
  /** Scripts of which each page names one: they tell its pages from those of another state, or of somebody else. */
  scripts: readonly string[]
  /** Bytes of all that can be kept. */
  bytes: number
}

/** What can be kept, by when it is. */
interface Groups {
  /** What is kept at the first visit: the home pages and what they show. */
  frame: readonly string[]
  /** What the model of any design needs. */
  model: readonly string[]
  /** Pages, picture and script of each design. */
  designs: Readonly<Record<string, readonly string[]>>
  /** What STEP, DXF and SVG of own dimensions need. */
  exact: readonly string[]
}

/** What a page asks of the service worker; it answers on the port of the message. */
export type Ask =
  /** Keep what the page of this design needs. */
  | { kind: 'seen'; slug: string }
  | { kind: 'keep-all' }
  /** How much is kept? */
  | { kind: 'state' }

/** How many of the files are kept. */
export interface Kept {
  done: number
  all: number
  /** Bytes of all. */
  bytes: number
  /** Why no more came, such as a full disk or no network. */
  failure?: string
}

export const allOf = ({ frame, model, designs, exact }: Groups): string[] => [
  ...new Set([...frame, ...model, ...Object.values(designs).flat(), ...exact]),
]
