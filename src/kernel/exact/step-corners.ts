import { KernelError } from '../kernel-error.ts'

/**
 * Where outlines of one face touch, OpenCascade holds one corner and writes two, so that an outline does not close.
 * Corners of one solid at one point become the first of them.
 */
export function withJoinedCorners(text: string): string {
  // OpenCascade breaks long lines; far below its precision lies noise.
  const points = new Map(
    [...text.matchAll(/#(\d+) = CARTESIAN_POINT\('',\s*\(([^)]*)\)\s*\)/g)].map(([, id, at]) => [
      id,
      at
        .split(',')
        .map(v => Math.round(Number(v) * 1e9) + 0)
        .join(),
    ]),
  )
  const doubles = new Map<string, string>()
  let corners = new Map<string, string>()
  const solidsAndCorners = /#(\d+) = VERTEX_POINT\('',\s*#(\d+)\s*\)|MANIFOLD_SOLID_BREP|BREP_WITH_VOIDS/g
  for (const [, corner, point] of text.matchAll(solidsAndCorners)) {
    if (corner === undefined) {
      // A solid is written before all that it is made of.
      corners = new Map()
      continue
    }
    const at = points.get(point)
    if (at === undefined) throw new KernelError('a corner in the STEP text has no point')
    const first = corners.get(at)
    if (first === undefined) corners.set(at, corner)
    else doubles.set(corner, first)
  }
  if (doubles.size === 0) return text
  return text.replace(/#(\d+)(?! =)\b/g, (all, id) => (doubles.has(id) ? `#${doubles.get(id)}` : all))
}
