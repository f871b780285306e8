import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { encodePng } from '../../src/formats/picture/encode-png.ts'

const accent = [0x0f, 0x5c, 0x8c]
const white = [255, 255, 255]
/** Share of an icon that any mask leaves to be seen. */
const safe = 0.8

/** Writes the web app's manifest, and its icons as PNG from the cogwheel of favicon.svg. */
export function icons(): Plugin {
  let publicDir = ''
  return {
    name: 'rouage-icons',
    configResolved(config) {
      publicDir = config.publicDir
    },
    generateBundle() {
      const svg = readFileSync(join(publicDir, 'favicon.svg'), 'utf8')
      for (const size of [192, 512])
        this.emitFile({ type: 'asset', fileName: `icon-${size}.png`, source: iconOf(svg, size) })
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: JSON.stringify(manifest) })
    },
  }
}

const manifest = {
  name: 'Rouage',
  short_name: 'Rouage',
  description: 'Open machine parts · Pièces de machines libres',
  id: './',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#ffffff',
  theme_color: '#0f5c8c',
  icons: [
    { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ...[192, 512].flatMap(size =>
      ['any', 'maskable'].map(purpose => ({
        src: `icon-${size}.png`,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    ),
  ],
}

/** The cogwheel, white on the accent colour; each pixel is the mean of four by four samples. */
function iconOf(svg: string, size: number): Uint8Array {
  const { rim, bore } = cogwheelOf(svg)
  const samples = 4
  const pixels = new Uint8Array(size * size * 4)
  // The favicon's box is 32 wide, around 16.
  const scale = 32 / safe / size
  const away = 16 - 16 / safe
  for (let y = 0; y < size; y++) {
    const cover = new Float32Array(size)
    for (let row = 0; row < samples; row++) {
      const level = away + (y + (row + 0.5) / samples) * scale
      const half = bore ** 2 - (level - 16) ** 2
      const crossings = [
        ...crossingsOf(rim, level),
        ...(half > 0 ? [16 - half ** 0.5, 16 + half ** 0.5] : []),
      ]
      crossings.sort((a, b) => a - b)
      for (let i = 0; i + 1 < crossings.length; i += 2) {
        const [from, to] = [crossings[i], crossings[i + 1]].map(x => (x - away) / scale)
        for (let x = Math.floor(from); x < to; x++)
          cover[x] += (Math.min(x + 1, to) - Math.max(x, from)) / samples
      }
    }
    cover.forEach((share, x) => {
      const colour = accent.map((value, i) => value + (white[i] - value) * share)
      pixels.set([...colour, 255], (y * size + x) * 4)
    })
  }
  return encodePng(pixels, size, size)
}

/** The favicon's wheel: the polygon of its rim, and the radius of its bore. */
function cogwheelOf(svg: string): { rim: number[][]; bore: number } {
  const [, rim, bore] = / d="M([^Z]+)Z.*?A([\d.]+)/.exec(svg) ?? []
  if (!rim) throw new Error('favicon.svg: draw its wheel as one path, a polygon and then a circle')
  return { rim: rim.split('L').map(pair => pair.split(' ').map(Number)), bore: Number(bore) }
}

/** Where a level line crosses a polygon. */
const crossingsOf = (polygon: readonly number[][], level: number): number[] =>
  polygon.flatMap(([ax, ay], i) => {
    const [bx, by] = polygon[(i + 1) % polygon.length]
    return ay > level === by > level ? [] : [ax + ((level - ay) / (by - ay)) * (bx - ax)]
  })
