import { lookFrom, type Vector } from './picture/camera.ts'
import { Canvas } from './picture/canvas.ts'
import { Ink, joinLines, type Run, simplified } from './picture/runs.ts'
import { type PictureItem, placeInPicture } from './picture/scene.ts'
import { readSurface } from './picture/surface.ts'

// Units of the drawing; visibility is decided at this many by this many pixels.
const width = 1600
const height = 1200
/** Characters that the paths may have before curves are drawn coarser. */
const wanted = 36_000

/** A technical illustration in lines, the strokes of each width as the data of an SVG path. */
export interface LineDrawing {
  width: number
  height: number
  strokes: { width: number; path: string }[]
}

/**
 * Draws meshes in lines: parallel projection, outlines thicker than the edges within them, hidden lines left out.
 * Throws when there is nothing to draw.
 */
export function lineDrawing(items: readonly PictureItem[], view: Vector = [0.62, -1, 0.6]): LineDrawing {
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
    const strokes = [
      { width: 7, path: pathOf(outlines, tolerance) },
      { width: 3.5, path: pathOf(edges, tolerance) },
    ]
    const size = strokes.reduce((sum, { path }) => sum + path.length, 0)
    if (size <= wanted || tolerance > 12) return { width, height, strokes }
  }
}

/** The same as an SVG file of 160 × 120 mm, whose strokes are dark on a light page and light on a dark one. */
export function drawLines(items: readonly PictureItem[], view?: Vector): Uint8Array<ArrayBuffer> {
  const { width, height, strokes } = lineDrawing(items, view)
  return new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width / 10}mm" height="${height / 10}mm" viewBox="0 0 ${width / 10} ${height / 10}"><style>` +
      ':root{color:#172026}@media (prefers-color-scheme:dark){:root{color:#e8edf0}}' +
      'path{fill:none;stroke:currentColor;stroke-linecap:round;stroke-linejoin:round}</style><g transform="scale(.1)">' +
      strokes.map(({ width, path }) => `<path stroke-width="${width}" d="${path}"/>`).join('') +
      '</g></svg>\n',
  )
}

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
