import type { Part, Process } from '#design'

/** Red, green and blue from 0 to 1, sRGB. */
export type Colour = readonly [number, number, number]

/** Colours of parts by how they come to be: made parts by process, bought parts steel grey. */
export const colours: Readonly<Record<Process | 'buy', Colour>> = {
  print: [0.93, 0.49, 0.19],
  laser: [0.22, 0.53, 0.74],
  bend: [0.15, 0.62, 0.56],
  turn: [0.82, 0.66, 0.3],
  mill: [0.45, 0.51, 0.75],
  buy: [0.62, 0.64, 0.66],
}

/** The colour that a part is drawn in. */
export const colourOf = (part: Part): Colour => colours[part.kind === 'made' ? part.process : 'buy']
