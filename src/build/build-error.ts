import { visible } from '#design'

/** Where a build failed: all that is known of the place. */
export interface BuildPlace {
  slug: string
  preset?: string
  part?: string
}

/** Faults of a design or of this project, one line each with the place: never faults of the user's input. */
export class BuildError extends Error {
  override readonly name = 'BuildError'
  constructor(place: BuildPlace, ...causes: readonly unknown[]) {
    super(causes.map(cause => `${describePlace(place)}: ${oneLine(cause)}`).join('\n'), { cause: causes[0] })
  }
}

const describePlace = ({ slug, preset, part }: BuildPlace): string =>
  [
    visible(slug),
    preset !== undefined && `preset "${visible(preset)}"`,
    part !== undefined && `part "${visible(part)}"`,
  ]
    .filter(Boolean)
    .join(', ')

/** What a thrown value says, in one line that ends. */
function oneLine(cause: unknown): string {
  const text = cause instanceof Error ? cause.message || cause.name : String(cause)
  return visible(text.replace(/\s*\n\s*/g, '; '), 1000)
}
