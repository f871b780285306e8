import { unzlibSync } from 'fflate'
import { expect, test } from 'vitest'
import { renderPicture } from '../../src/formats/png.ts'
import { tube } from './samples.ts'

const upright = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]
const red = [0.9, 0.2, 0.1] as const
const green = [0.1, 0.8, 0.2] as const
const view = [0, 0, 1] as const
const size = { width: 120, height: 90, view }

/** The pixels of a picture whose rows hold differences to the row above. */
function pixelsOf(png: Uint8Array) {
  const data = new DataView(png.buffer, png.byteOffset)
  const [width, height] = [data.getUint32(16), data.getUint32(20)]
  const rows = unzlibSync(png.subarray(41, 41 + data.getUint32(33)))
  expect(rows.length).toBe((width * 4 + 1) * height)
  const pixels = new Uint8Array(width * 4 * height)
  for (let y = 0; y < height; y++)
    for (let i = 0; i < width * 4; i++)
      pixels[y * width * 4 + i] =
        rows[y * (width * 4 + 1) + 1 + i] +
        (rows[y * (width * 4 + 1)] === 2 ? pixels[(y - 1) * width * 4 + i] : 0)
  return (x: number, y: number) => [...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)]
}

test('a tube seen from above is a ring with a clear hole and ground', () => {
  const at = pixelsOf(renderPicture([{ mesh: tube(20, 10, 5, 90), matrix: upright, colour: red }], size))
  expect(at(60, 45)[3]).toBe(0)
  expect(at(2, 2)[3]).toBe(0)
  const [r, g, b, cover] = at(60, 45 - 31)
  expect(cover).toBe(255)
  expect(r).toBeGreaterThan(2 * Math.max(g, b))
  // The outline: margin 3.6 from the top, dark.
  expect(Math.max(...[3, 4].map(y => at(60, y)[3]))).toBeGreaterThan(100)
  expect(Math.min(...[3, 4, 5].map(y => at(60, y)[0]))).toBeLessThan(0.6 * r)
})

test('what stands in front hides what is behind, in whichever order they are given', () => {
  const low = { mesh: tube(20, 10, 5, 90), matrix: upright, colour: red }
  const above = [...upright.slice(0, 12), 0, 0, 30, 1]
  const high = { mesh: tube(20, 10, 5, 90), matrix: above, colour: green }
  for (const items of [
    [low, high],
    [high, low],
  ]) {
    const [r, g] = pixelsOf(renderPicture(items, size))(60, 45 - 31)
    expect(g).toBeGreaterThan(r)
  }
})

test('a picture has the same bytes each time, and nothing is refused', () => {
  const items = [{ mesh: tube(20, 10, 5, 90), matrix: upright, colour: red }]
  expect(Buffer.compare(renderPicture(items, size), renderPicture(items, size))).toBe(0)
  expect(() => renderPicture([], size)).toThrow(/nothing to draw/)
})
