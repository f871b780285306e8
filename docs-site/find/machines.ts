import type { CatalogueEntry, CataloguePart } from '../../src/build/variant.ts'

/** Sides of a part's box, the longest first, mm. */
type Sides = readonly [number, number, number]

/** Sizes of machines that makers and shops commonly have, by what fits in them, mm. */
const classes = {
  'print-180': { process: 'print', fits: within(180, 180, 180) },
  'print-220': { process: 'print', fits: within(220, 220, 220) },
  'print-300': { process: 'print', fits: within(300, 300, 300) },
  'laser-600': { process: 'laser', fits: within(600, 400, Number.POSITIVE_INFINITY) },
  'laser-3000': { process: 'laser', fits: within(3000, 1500, Number.POSITIVE_INFINITY) },
  'bend-600': { process: 'bend', fits: within(600, 600, 600) },
  'bend-2500': { process: 'bend', fits: within(2500, 1250, 1250) },
  'turn-100': { process: 'turn', fits: turned(100, 300) },
  'turn-200': { process: 'turn', fits: turned(200, 600) },
  'mill-300': { process: 'mill', fits: within(300, 150, 150) },
  'mill-600': { process: 'mill', fits: within(600, 350, 350) },
} as const satisfies Record<string, { process: string; fits: (sides: Sides) => boolean }>

/** A class of machines, named by its process and its largest dimension in mm: `print-220`. */
export type Machine = keyof typeof classes

export const machines = Object.keys(classes) as Machine[] // the keys of the very object

/**
 * The machines on which a design can be made: those that take every part of their process in at least one of its
 * standard sizes. Sizes are of the finished parts; a lathe's diameter is the side that two others share.
 */
export const machinesOf = ({ presets }: Pick<CatalogueEntry, 'presets'>): Machine[] =>
  machines.filter(machine => {
    const { process, fits } = classes[machine]
    return presets.some(preset => {
      const parts = preset.parts.filter(part => part.process === process)
      return parts.length > 0 && parts.every(part => fits(sidesOf(part)))
    })
  })

function sidesOf({ box: { min, max } }: CataloguePart): Sides {
  const [a, b, c] = [0, 1, 2].map(i => max[i] - min[i]).sort((a, b) => b - a)
  return [a, b, c]
}

function within(...room: Sides): (sides: Sides) => boolean {
  return sides => sides.every((side, i) => side <= room[i])
}

function turned(diameter: number, length: number): (sides: Sides) => boolean {
  return ([a, b, c]) => {
    // A disc has its two long sides alike, a shaft its two short ones.
    const disc = a - b < b - c
    return disc ? a <= diameter && c <= length : b <= diameter && a <= length
  }
}
