import type { BomLine, Check, RatedCheck } from '#design'
import type { FileInfo, FlatCut } from '../../src/formats/format.ts'
import type { Mesh, Point3 } from '../../src/kernel/mesh.ts'

/** What every file of the tests says of itself, with texts that would break a careless writer. */
export const hostile: FileInfo = {
  title: 'solid Ø20 <script>"\'&]]>\u0007\nnext line',
  designer: 'Ada & "Bob" <a@b.c>',
  licence: 'CERN-OHL-W-2.0',
  version: '1.2.3',
  parameters: { bore: 20, label: '=cmd()' },
  about: [],
  making: [],
  permalink: '/en/pillow-block/?bore=20&label=x',
  verdict: '1 passed, 1 failed: Bending',
  warnings: ['Bending: 200 MPa, at most 100 MPa allowed'],
}

/** A mesh from points and triangles, with its volume and box measured. */
export function meshOf(points: readonly Point3[], faces: readonly Point3[]): Mesh {
  const volume = faces.reduce((sum, [a, b, c]) => {
    const [p, q, r] = [points[a], points[b], points[c]]
    return (
      sum +
      (p[0] * (q[1] * r[2] - q[2] * r[1]) +
        p[1] * (q[2] * r[0] - q[0] * r[2]) +
        p[2] * (q[0] * r[1] - q[1] * r[0])) /
        6
    )
  }, 0)
  const side = (pick: (...values: number[]) => number): Point3 => [
    pick(...points.map(p => p[0])),
    pick(...points.map(p => p[1])),
    pick(...points.map(p => p[2])),
  ]
  return {
    positions: Float64Array.from(points.flat()),
    triangles: Uint32Array.from(faces.flat()),
    volume,
    area: Number.NaN,
    box: { min: side(Math.min), max: side(Math.max) },
    genus: 0,
    bodies: 1,
    centreOfMass: [0, 0, 0],
  }
}

/** A tube standing on z = 0 around a point, its rounds drawn with `count` chords: one through hole. */
export function tube(
  outer: number,
  inner: number,
  height: number,
  count: number,
  at: Point3 = [0, 0, 0],
): Mesh {
  const ring = (radius: number, z: number): Point3[] =>
    Array.from({ length: count }, (_, i) => {
      const angle = (2 * Math.PI * i) / count
      return [at[0] + radius * Math.cos(angle), at[1] + radius * Math.sin(angle), at[2] + z]
    })
  const points = [...ring(outer, 0), ...ring(outer, height), ...ring(inner, height), ...ring(inner, 0)]
  const faces = Array.from({ length: 4 * count }, (_, k): Point3[] => {
    const [i, r] = [k % count, Math.floor(k / count)]
    const [a, b] = [r * count + i, r * count + ((i + 1) % count)]
    const up = ((r + 1) % 4) * count
    const [c, d] = [up + ((i + 1) % count), up + i]
    return [
      [a, b, c],
      [a, c, d],
    ]
  }).flat()
  return meshOf(points, faces)
}

const semicircle = 1
const quarter = Math.SQRT2 - 1

/** Area of the plate below, mm²: rectangle with round corners, less a hole, a slot and a keyhole-like major arc. */
export const plateArea = 100 * 60 - (4 - Math.PI) * 25 - Math.PI * 16 - (20 * 8 + Math.PI * 16)

/** A plate of 100 × 60 whose lower left corner is (-10, 5): corners of radius 5, a hole of radius 4, a slot 28 × 8. */
export const plate: FlatCut = {
  name: 'plate',
  kerf: 0,
  contours: [
    {
      outer: true,
      kind: 'path',
      vertices: [
        { x: -5, y: 5, bulge: 0 },
        { x: 85, y: 5, bulge: quarter },
        { x: 90, y: 10, bulge: 0 },
        { x: 90, y: 60, bulge: quarter },
        { x: 85, y: 65, bulge: 0 },
        { x: -5, y: 65, bulge: quarter },
        { x: -10, y: 60, bulge: 0 },
        { x: -10, y: 10, bulge: quarter },
      ],
    },
    { outer: false, kind: 'circle', centre: [10, 20], radius: 4 },
    {
      outer: false,
      kind: 'path',
      vertices: [
        { x: 40, y: 44, bulge: semicircle },
        { x: 40, y: 36, bulge: 0 },
        { x: 60, y: 36, bulge: semicircle },
        { x: 60, y: 44, bulge: 0 },
      ],
    },
  ],
  engraving: [
    [
      [0, 50],
      [5, 55],
      [5, 50],
    ],
    // The same line again, backwards.
    [
      [5, 50],
      [5, 55],
      [0, 50],
    ],
  ],
  bends: [
    [
      [30, 5],
      [30, 65],
    ],
  ],
}

export const lines: BomLine[] = [
  {
    position: 1,
    quantity: 1,
    part: 'plate',
    title: { en: 'Plate "A", upper', fr: 'Platine « A » ; supérieure' },
    designation: { en: 'motor-plate NEMA 23 - plate', fr: 'motor-plate NEMA 23 - plate' },
    material: { en: 'S235JR (1.0038)', fr: 'S235JR (1.0038)' },
    process: 'laser',
    make: true,
    stock: { en: 'plate 12 × 160 × 50', fr: 'plaque 12 × 160 × 50' },
    mass: 1.2412345,
    wears: false,
    fits: [],
    generalTolerances: { en: 'cut edges ISO 9013', fr: 'bords de coupe ISO 9013' },
    notes: [{ en: 'break edges', fr: 'casser les arêtes' }],
    files: ['plate.stl', 'plate.dxf'],
  },
  {
    position: 2,
    quantity: 4,
    part: 'washer',
    title: { en: '=cmd()', fr: '@SUM(1)' },
    designation: { en: '6204', fr: '6204' },
    material: { en: '-steel', fr: '+acier' },
    process: 'buy',
    make: false,
    stock: { en: '\t\r\n=1+1', fr: '\t\r\n=1+1' },
    mass: 0.00012,
    wears: true,
    fits: [],
    notes: [],
    files: [],
  },
]

const check: RatedCheck = {
  id: 'bending',
  title: { en: 'Bending of the foot', fr: 'Flexion de la semelle' },
  value: 123.4567,
  limit: 100,
  unit: 'MPa',
  sense: 'at-most',
  utilisation: 1.234567,
  verdict: 'failed',
  standard: { en: 'EN 10025-2, table 7', fr: 'EN 10025-2, tableau 7' },
  leavesOut: { en: 'fatigue', fr: 'fatigue' },
}

export const checks: Check[] = [
  check,
  { ...check, id: 'fine', title: { en: 'Fine', fr: 'Bon' }, verdict: 'passed' },
]

export const unrated: Check = {
  id: 'belt',
  title: { en: 'Belt pull', fr: 'Effort de la courroie' },
  verdict: 'not-rated',
  why: { en: 'enter the limit of its maker', fr: 'saisir la limite du fabricant' },
}
