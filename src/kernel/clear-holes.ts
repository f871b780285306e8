import { type FlatBox, flatBoxOf, type Outline } from './rings.ts'

/** mm by which a tool keeps clear: more than what rounding may part where two edges are one. */
const apart = 1e-6

/**
 * For each of some tools, whether it is one outline that lies inside a flat shape and clear of its edges and of all other
 * tools, as their boxes tell: cut from the shape, it needs no boolean but is a hole as it is.
 */
export function areClear(shape: readonly Outline[], tools: readonly (readonly Outline[])[]): boolean[] {
  const boxes = tools.map((outlines): FlatBox => {
    const [minX, minY, maxX, maxY] = flatBoxOf(outlines.length === 1 ? outlines[0] : outlines.flat())
    return [minX - apart, minY - apart, maxX + apart, maxY + apart]
  })
  const edges = edgesOf(shape)
  const clear = tools.map((outlines, i) => outlines.length === 1 && isInside(boxes[i], edges))
  const order = boxes.map((_, i) => i).sort((a, b) => boxes[a][0] - boxes[b][0])
  order.forEach((a, i) => {
    for (let k = i + 1; k < order.length && boxes[order[k]][0] <= boxes[a][2]; k++) {
      const b = order[k]
      if (boxes[b][1] > boxes[a][3] || boxes[a][1] > boxes[b][3]) continue
      clear[a] = false
      clear[b] = false
    }
  })
  return clear
}

/** The ends of all edges: x and y of the first, x and y of the second, one edge after another. */
function edgesOf(shape: readonly Outline[]): Float64Array {
  const edges = new Float64Array(4 * shape.reduce((sum, { length }) => sum + length, 0))
  let end = 0
  for (const outline of shape) {
    let from = outline[outline.length - 1]
    for (const to of outline) {
      edges[end++] = from[0]
      edges[end++] = from[1]
      edges[end++] = to[0]
      edges[end++] = to[1]
      from = to
    }
  }
  return edges
}

/** Whether a box lies inside a shape and touches the box of none of its edges. */
function isInside([minX, minY, maxX, maxY]: FlatBox, edges: Float64Array): boolean {
  let inside = false
  for (let i = 0; i < edges.length; i += 4) {
    const ax = edges[i]
    const ay = edges[i + 1]
    const bx = edges[i + 2]
    const by = edges[i + 3]
    const isBeside = (ax < minX && bx < minX) || (ax > maxX && bx > maxX)
    if (!isBeside && (ay >= minY || by >= minY) && (ay <= maxY || by <= maxY)) return false
    // Edges to the left of its corner.
    if (ay > minY !== by > minY && ax + ((minY - ay) / (by - ay)) * (bx - ax) < minX) inside = !inside
  }
  return inside
}
