import { type FlatBox, flatBoxOf, type Outline } from './rings.ts'

/**
 * For each of some tools, whether it is one outline that lies inside a flat shape and clear of its edges and of all other
 * tools, as their boxes tell: cut from the shape, it needs no boolean but is a hole as it is.
 */
export function areClear(shape: readonly Outline[], tools: readonly (readonly Outline[])[]): boolean[] {
  const boxes = tools.map(outlines => flatBoxOf(outlines.flat()))
  const clear = tools.map((outlines, i) => outlines.length === 1 && isInside(boxes[i], shape))
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

/** Whether a box lies inside a shape and touches the box of none of its edges. */
function isInside([minX, minY, maxX, maxY]: FlatBox, shape: readonly Outline[]): boolean {
  let inside = false
  for (const outline of shape) {
    let [ax, ay] = outline[outline.length - 1]
    for (const [bx, by] of outline) {
      const isBeside = Math.max(ax, bx) < minX || Math.min(ax, bx) > maxX
      if (!isBeside && Math.max(ay, by) >= minY && Math.min(ay, by) <= maxY) return false
      // Edges to the left of its corner.
      if (ay > minY !== by > minY && ax + ((minY - ay) / (by - ay)) * (bx - ax) < minX) inside = !inside
      ax = bx
      ay = by
    }
  }
  return inside
}
