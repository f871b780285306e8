import { booleans, type Geom2, primitives } from '#jscad'
import { hollowSections } from './data/hollow-sections.ts'
import { lookUp } from './look-up.ts'

/** An EN 10210-2 hollow section with one wall, mm. */
export interface Tube {
  /** e.g. `SHS 40 × 40 × 4`, `CHS 48.3 × 3.2` */
  readonly name: string
  readonly form: 'CHS' | 'SHS' | 'RHS'
  /** Outside diameter when round. */
  readonly height: number
  readonly width: number
  readonly wall: number
  /** A in mm². */
  readonly area: number
  /** kg/m */
  readonly massPerMetre: number
}

// Outside corners of 1.5 T and inside ones of 1 T: the radii that EN 10210-2 calculates with.
const [outsideCorner, insideCorner] = [1.5, 1]

/** Every hollow section of the table, by rising size. */
export const tubes: readonly Tube[] = hollowSections.flatMap(({ form, height, width, walls }) =>
  walls.map(wall => {
    const area = areaOf(height, width, wall)
    return {
      name: [`${form} ${height}`, ...(width === null ? [] : [width]), wall].join(' × '),
      form,
      height,
      width: width ?? height,
      wall,
      area,
      massPerMetre: 7.85e-3 * area,
    }
  }),
)

/** A hollow section by its name, such as `SHS 40 × 40 × 4`; an Error listing them when there is none. */
export const tube = (name: string): Tube => lookUp('EN 10210-2 hollow section', tubes, t => t.name, name)

/** The section of a tube, centred on the origin, its height along y. */
export function tubeSection(name: string): Geom2 {
  const { form, height, width, wall } = tube(name)
  if (form === 'CHS')
    return booleans.subtract(
      primitives.circle({ radius: height / 2 }),
      primitives.circle({ radius: height / 2 - wall }),
    )
  const rounded = (inset: number, corner: number) =>
    primitives.roundedRectangle({
      size: [width - 2 * inset, height - 2 * inset],
      roundRadius: corner * wall,
    })
  return booleans.subtract(rounded(0, outsideCorner), rounded(wall, insideCorner))
}

function areaOf(height: number, width: number | null, wall: number): number {
  if (width === null) return Math.PI * wall * (height - wall)
  const corners = (4 - Math.PI) * (outsideCorner ** 2 - insideCorner ** 2) * wall ** 2
  return 2 * wall * (height + width - 2 * wall) - corners
}
