import { lookFrom, type Vector } from './picture/camera.ts'
import { Canvas } from './picture/canvas.ts'
import { Ink, joinLines, type Run, simplified } from './picture/runs.ts'
import { type PictureItem, placeInPicture } from './picture/scene.ts'
import { readSurface } from './picture/surface.ts'

// Units of the drawing; visibility is decided at this many by this many pixels.
const width = 1600
const height = 1200
/** Bytes that a drawing may have before its curves are drawn coarser. */
const wanted = 36_000

/**
 * Draws meshes as a technical illustration in lines, as SVG: parallel projection, outlines thicker than the edges
 * within them, hidden lines left out. Its strokes are dark on a light page and light on a dark one.
 * Throws when there is nothing to draw.
 */
export function drawLines(
  items: readonly PictureItem[],
  view: Vector = [0.62, -1, 0.6],
): Uint8Array<ArrayBuffer> {
  if (!items.some(item => item.mesh.triangles.length > 0))
    throw new Error('there is nothing to draw: give a mesh')
  const canvas = new Canvas(width, height)
  const shots = placeInPicture(items, lookFrom(view), width, height, 0.03 * width)
  const drawn = shots.map(shot => ({ shot, surface: readSurface(shot) }))
  for (const { shot, surface } of drawn) canvas.fill(shot, surface)
  const ink = new Ink(canvas)
  const seen = (kind: 'outlines' | 'edges'): Run[] =>
    drawn.flatMap(({ shot, surface }) => joinLines(shot, surface[kind])).flatMap(run => ink.visible(run))
  const [outlines, edges] = [seen('outlines'), seen('edges')]
  for (let tolerance = 0.8; ; tolerance *= 1.6) {
    const bytes = new TextEncoder().encode(svgOf(outlines, edges, tolerance))
    if (bytes.length <= wanted || tolerance > 12) return bytes
  }
}

const svgOf = (outlines: readonly Run[], edges: readonly Run[], tolerance: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><style>` +
  ':root{color:#172026}@media (prefers-color-scheme:dark){:root{color:#e8edf0}}' +
  'path{fill:none;stroke:currentColor;stroke-linecap:round;stroke-linejoin:round}' +
  `</style><path stroke-width="7" d="${pathOf(outlines, tolerance)}"/>` +
  `<path stroke-width="3.5" d="${pathOf(edges, tolerance)}"/></svg>\n`

/** Runs as one path, in whole units from point to point. */
function pathOf(runs: readonly Run[], tolerance: number): string {
  let [x, y] = [0, 0]
  const step = ([px, py]: Run[number]): string => {
    const [dx, dy] = [Math.round(px) - x, Math.round(py) - y]
    ;[x, y] = [x + dx, y + dy]
    return `${dx}${dy < 0 ? '' : ' '}${dy}`
  }
  return runs
    .map(run => simplified(run, tolerance).map(step))
    .map(([first, ...rest]) => `m${first}l${rest.join(' ').replaceAll(' -', '-')}`)
    .join('')
}
