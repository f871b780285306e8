import type { BomLine, Process, Text } from '#design'
import { type Colour, colours } from '../../src/build/appearance.ts'
import type { Colouring } from './look.ts'

/** One colour of the view, and what it says. */
export type Legend = { colour: Colour } & ({ process: Process | 'buy' } | { material: Text })

/** Told apart by people who see few colours too: after Okabe and Ito, softened. */
const materialColours: readonly Colour[] = [
  [0.55, 0.62, 0.68],
  [0.87, 0.58, 0.2],
  [0.29, 0.58, 0.78],
  [0.2, 0.6, 0.48],
  [0.85, 0.77, 0.36],
  [0.76, 0.5, 0.63],
  [0.75, 0.38, 0.2],
  [0.35, 0.42, 0.72],
]

/** The colours of the parts of a bill of materials, by name of part, and what they say. */
export function coloursOf(
  bom: readonly BomLine[],
  by: Colouring,
): { colours: Map<string, Colour>; legend: Legend[] } {
  const legend: Legend[] = []
  const found = new Map<string, Colour>()
  const known = new Map<string, Colour>()
  for (const { part, process, material } of bom) {
    const key = by === 'process' ? process : material.en
    let colour = known.get(key)
    if (!colour) {
      colour = by === 'process' ? colours[process] : materialColours[known.size % materialColours.length]
      known.set(key, colour)
      legend.push(by === 'process' ? { colour, process } : { colour, material })
    }
    found.set(part, colour)
  }
  return { colours: found, legend }
}
