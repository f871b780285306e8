import { lookFrom, type Vector } from './picture/camera.ts'
import { Canvas } from './picture/canvas.ts'
import { encodePng } from './picture/encode-png.ts'
import { type PictureItem, placeInPicture } from './picture/scene.ts'
import { readSurface } from './picture/surface.ts'

export type { PictureItem } from './picture/scene.ts'

export interface PictureOptions {
  /** Pixels. */
  width: number
  height: number
  /** From the object to the eye; by default from the front, the right and above. */
  view?: Vector
}

// Each pixel is the mean of this many by this many.
const samples = 3

/**
 * Draws meshes as a technical illustration on a transparent ground, as a PNG: parallel projection, calm shading,
 * dark outlines and sharp edges. Everything fits in the picture. Throws when there is nothing to draw.
 */
export function renderPicture(
  items: readonly PictureItem[],
  { width, height, view = [0.62, -1, 0.6] }: PictureOptions,
): Uint8Array {
  if (!items.some(item => item.mesh.triangles.length > 0))
    throw new Error('there is nothing to draw: give a mesh')
  const canvas = new Canvas(width * samples, height * samples)
  const margin = canvas.width * 0.03
  const shots = placeInPicture(items, lookFrom(view), canvas.width, canvas.height, margin)
  const drawn = shots.map(shot => ({ shot, surface: readSurface(shot) }))
  for (const { shot, surface } of drawn) canvas.fill(shot, surface)
  const strokeWidth = Math.max(1, canvas.width / 640)
  for (const { shot, surface } of drawn)
    for (const lines of [surface.edges, surface.outlines]) canvas.draw(shot, lines, strokeWidth)
  return encodePng(shrink(canvas, width, height), width, height)
}

/** The mean of each block of samples, with soft cover at the outline and colours free of the ground behind. */
function shrink({ pixels, width: stride }: Canvas, width: number, height: number): Uint8Array {
  const small = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let [red, green, blue, cover] = [0, 0, 0, 0]
      for (let v = 0; v < samples; v++)
        for (let u = 0; u < samples; u++) {
          const at = ((y * samples + v) * stride + x * samples + u) * 4
          if (pixels[at + 3] === 0) continue
          red += pixels[at]
          green += pixels[at + 1]
          blue += pixels[at + 2]
          cover++
        }
      if (cover === 0) continue
      small.set([red / cover, green / cover, blue / cover, (255 * cover) / samples ** 2], (y * width + x) * 4)
    }
  return small
}
