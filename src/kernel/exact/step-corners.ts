import { KernelError } from '../kernel-error.ts'

/**
 * Where outlines of one face touch, OpenCascade holds one corner and writes two, so that an outline does not close.
 * Corners of one solid at one point become the first of them.
 */
export function withJoinedCorners(text: string): string {
  const doubles = new Map<string, string>()
  let corners = new Map<string, string>()
  // A solid is written before all that it is made of.
  for (const { 0: found, index } of text.matchAll(
    / = (?:VERTEX_POINT|MANIFOLD_SOLID_BREP|BREP_WITH_VOIDS)\(/g,
  )) {
    if (!found.startsWith(' = VERTEX')) {
      corners = new Map()
      continue
    }
    const corner = text.slice(text.lastIndexOf('#', index) + 1, index)
    const at = pointOf(text, index)
    const first = corners.get(at)
    if (first === undefined) corners.set(at, corner)
    else doubles.set(corner, first)
  }
  if (doubles.size === 0) return text
  return text.replace(/#(\d+)(?! =)\b/g, (all, id) => (doubles.has(id) ? `#${doubles.get(id)}` : all))
}

/** Names the point of a corner whose statement begins at an index: the point follows it. */
function pointOf(text: string, index: number): string {
  const id = text.indexOf('#', index)
  const start = text.indexOf(`${text.slice(id, text.indexOf(')', id)).trim()} = CARTESIAN_POINT(`, id)
  if (start < 0) throw new KernelError('a corner in the STEP text has no point')
  const from = text.indexOf('(', text.indexOf(',', start)) + 1
  // Far below OpenCascade's precision lies noise.
  return text
    .slice(from, text.indexOf(')', from))
    .split(',')
    .map(v => Math.round(Number(v) * 1e9) + 0)
    .join()
}
