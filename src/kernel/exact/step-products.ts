import { KernelError } from '../kernel-error.ts'

/**
 * The texts of the products of an assembly's STEP text, each as a file of its own, in the order in which they are first
 * placed. OpenCascade writes what belongs to a product in a row, so that nothing is written twice; numbers stay as they are.
 */
export function productTexts(text: string): string[] {
  const data = text.indexOf('DATA;\n') + 6
  const starts = [...text.matchAll(/^#\d+ = SHAPE_DEFINITION_REPRESENTATION\(/gm)].map(m => m.index)
  const [whole, ...products] = starts
  const head = text.slice(0, whole)
  if (data < 6 || whole === undefined) throw new KernelError('OpenCascade wrote no STEP data')
  return products.map(start => {
    const placed = found(text, /^#\d+ = CONTEXT_DEPENDENT_SHAPE_REPRESENTATION\(/gm, start)
    const category = found(text, /^#\d+ = PRODUCT_RELATED_PRODUCT_CATEGORY\([^;]*;\n/gm, placed.index)
    // All shapes share one set of axes, with its point and directions.
    const [, axes] = found(text, / = (?:ADVANCED_BREP_)?SHAPE_REPRESENTATION\('',\s*\((#\d+),/g, start)
    const origin = found(text, new RegExp(`^${axes} = (?:[^;]*;\n){4}`, 'gm'), data)
    return `${head}${origin[0]}${text.slice(start, placed.index)}${category[0]}ENDSEC;\nEND-ISO-10303-21;\n`
  })
}

function found(text: string, what: RegExp, from: number): RegExpExecArray {
  what.lastIndex = from
  const match = what.exec(text)
  if (!match) throw new KernelError('a product in the STEP text is not whole')
  return match
}
