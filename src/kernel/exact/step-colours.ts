/** Red, green and blue from 0 to 1, sRGB. */
export type Colour = readonly [number, number, number]

/**
 * STEP text with a colour for every solid, by the name of its product (ISO 10303-46).
 * OpenCascade would write the same in an order that changes from run to run.
 */
export function withColours(text: string, colourOf: (product: string) => Colour): string {
  // Its statements are numbered from 1 up.
  const [, last] = /^#(\d+) = /m.exec(text.slice(text.lastIndexOf('\n#') + 1)) ?? []
  const next = Number(last) + 1
  let product = ''
  let context = ''
  const styles: string[] = []
  for (const { index } of text.matchAll(
    / = (?:PRODUCT|(?:ADVANCED_BREP_)?SHAPE_REPRESENTATION|MANIFOLD_SOLID_BREP|BREP_WITH_VOIDS)\(/g,
  )) {
    // OpenCascade breaks long lines, texts in them as well.
    const statement = text
      .slice(text.lastIndexOf('#', index), text.indexOf(';\n', index))
      .replace(/\r?\n/g, '')
    const [, solid, name, ofShape] =
      /^#(\d+) = (?:PRODUCT\(\s*'((?:[^']|'')*)'|(?:ADVANCED_BREP_)?SHAPE_REPRESENTATION\('',\s*\([^)]*\),\s*#(\d+)\s*\))?/.exec(
        statement,
      ) ?? []
    if (name !== undefined) product = name.replaceAll("''", "'")
    else if (ofShape !== undefined) context = ofShape
    else styles.push(...styled(next + styles.length, solid, context, colourOf(product)))
  }
  const end = text.lastIndexOf('ENDSEC;')
  return `${text.slice(0, end)}${styles.join('\n')}\n${text.slice(end)}`
}

function styled(first: number, solid: string, context: string, colour: Colour): string[] {
  const [r, g, b] = colour.map(part => part.toFixed(4).replace(/0+$/, ''))
  const id = (i: number) => `#${first + i}`
  return [
    `MECHANICAL_DESIGN_GEOMETRIC_PRESENTATION_REPRESENTATION('',(${id(1)}),#${context})`,
    `STYLED_ITEM('color',(${id(2)}),#${solid})`,
    `PRESENTATION_STYLE_ASSIGNMENT((${id(3)}))`,
    `SURFACE_STYLE_USAGE(.BOTH.,${id(4)})`,
    `SURFACE_SIDE_STYLE('',(${id(5)}))`,
    `SURFACE_STYLE_FILL_AREA(${id(6)})`,
    `FILL_AREA_STYLE('',(${id(7)}))`,
    `FILL_AREA_STYLE_COLOUR('',${id(8)})`,
    `COLOUR_RGB('',${r},${g},${b})`,
  ].map((entity, i) => `${id(i)} = ${entity};`)
}
