/** Everything that can be kept on a device, by when it is; paths below the site's root. The build writes it. */
export interface Keepsake {
  /** Names this state of the site. */
  version: string
  /** Files whose names change with their bytes. */
  lasting: readonly string[]
  /** What is kept at the first visit: the home pages and what they show. */
  frame: readonly string[]
  /** What the model of any design needs. */
  model: readonly string[]
  /** Pages, picture and script of each design. */
  designs: Readonly<Record<string, readonly string[]>>
  /** What STEP, DXF and SVG of own dimensions need. */
  exact: readonly string[]
  /** Bytes of all of this. */
  bytes: number
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

export const allOf = ({ frame, model, designs, exact }: Keepsake): string[] => [
  ...new Set([...frame, ...model, ...Object.values(designs).flat(), ...exact]),
]
