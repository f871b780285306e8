import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import {
  type Assembly,
  boughtPart,
  type Design,
  defineDesign,
  Faults,
  flatPart,
  length,
  part,
  place,
} from '#design'
import { atLeast } from '#engineering'
// Under another name here: test runners know `fit` as a test that runs alone.
import { fit as fitOf } from '#hardware'
import { booleans, primitives, transforms } from '#jscad'
import { buildVariant, type Kernels, type VariantRequest } from '../../src/build/build-variant.ts'
import { catalogueEntry, cataloguePreset } from '../../src/build/catalogue.ts'
import { published } from '../../src/build/published.ts'
import { loadMeshKernel } from '../../src/kernel/manifold.ts'
import { loadExactKernel } from '../../src/kernel/occt.ts'
import { frontMatter, steel, text } from './subject.ts'

const made = { title: text, material: steel, stock: text, throughHoles: 0 }
const cube = (size: number) => primitives.cuboid({ size: [size, size, size], center: [0, 0, size / 2] })

const plate = flatPart({
  ...made,
  name: 'plate',
  process: 'laser',
  profile: booleans.subtract(primitives.rectangle({ size: [40, 20] }), primitives.circle({ radius: 5 })),
  thickness: 10,
  throughHoles: 1,
})
const block = part({ ...made, name: 'block', process: 'mill', solid: cube(10) })
const screw = boughtPart({
  name: 'screw',
  title: text,
  designation: 'ISO 4762 - M8',
  material: text,
  mass: 0.02,
  solid: cube(5),
})

let kernels: Kernels
beforeAll(async () => {
  kernels = { mesh: await loadMeshKernel(), exact: loadExactKernel }
})

const design = (assembly: Partial<Assembly>, build?: () => Assembly) =>
  defineDesign({
    parameters: { width: length({ label: text, default: 40, min: 10, max: 90 }) },
    presets: { 'Size 40': { values: {} }, 'Size 50': { values: { width: 50 } } },
    loadPath: () => [],
    build: build ?? (() => ({ placements: [], checks: [], ...assembly })),
  })
const request = (design: Design): VariantRequest => ({
  slug: 'plate',
  design,
  frontMatter,
  values: {},
  preset: 'Size 40',
  formats: published,
  language: 'en',
  siteUrl: '',
})
const build = (assembly: Partial<Assembly>, how?: () => Assembly) =>
  buildVariant(request(design(assembly, how)), kernels)

const whole = {
  placements: [
    place(plate),
    place(block, { at: [0, 0, 10], turn: [0, 90, 0] }),
    place(screw, { at: [10, 0, 10] }),
    place(screw, { at: [-10, 0, 10] }),
  ],
}

test('the files follow the parts: solids of what is made, contours of what is flat, one bill of materials', async () => {
  const { files, parts, bom, box } = await build(whole)
  expect(files.map(file => file.name)).toEqual([
    ...['stl', '3mf', 'step', 'dxf', 'svg'].map(extension => `plate.${extension}`),
    ...['stl', '3mf', 'step'].map(extension => `block.${extension}`),
    'assembly.step',
    'bom.csv',
    'bom.json',
  ])
  expect(bom.map(line => [line.part, line.quantity, line.files.length])).toEqual([
    ['plate', 1, 5],
    ['block', 1, 3],
    ['screw', 2, 0],
  ])
  // 1 cm³ of steel weighs 7.85 g.
  expect(parts.find(p => p.name === 'block')?.mass).toBeCloseTo(0.00785, 9)
  expect(parts.find(p => p.name === 'screw')?.mass).toBe(0.02)
  // The block was turned about y: what stood on z = 0 now lies on x = 0.
  expect(box.min).toEqual([-20, -10, 0])
  expect(box.max).toEqual([20, 10, 15])
})

test('a kerf widens the cut contours by half of it, and nothing else; the file says so', async () => {
  const kerf = 0.2
  const text = async (kerf: number) => {
    const { profile } = plate.flat ?? {}
    if (!profile) throw new Error('the plate is flat')
    const cut = flatPart({
      ...made,
      name: 'plate',
      process: 'laser',
      profile,
      thickness: 10,
      throughHoles: 1,
      kerf,
    })
    const { files, parts } = await build({ placements: [place(cut)] })
    const dxf = files.find(file => file.name === 'plate.dxf')
    return { dxf: new TextDecoder().decode(dxf?.bytes), volume: parts[0].mesh.volume }
  }
  const [nominal, widened] = [await text(0), await text(kerf)]
  expect(widened.volume).toBe(nominal.volume)
  const radius = (dxf: string) => Number(/CIRCLE[\s\S]*?\r\n 40\r\n([\d.]+)/.exec(dxf)?.[1])
  const extent = (dxf: string) => Number(/\$EXTMAX\r\n 10\r\n([\d.]+)/.exec(dxf)?.[1])
  expect([radius(nominal.dxf), radius(widened.dxf)]).toEqual([5, 5 - kerf / 2])
  expect([extent(nominal.dxf), extent(widened.dxf)]).toEqual([20, 20 + kerf / 2])
  expect(nominal.dxf).toContain('Contours are nominal: the kerf is not compensated')
  expect(widened.dxf).toContain('half a kerf of 0.2 mm: do not compensate again')
})

test('standard parts to buy instead stand in the bill of materials and in the catalogue', async () => {
  const alternative = { designation: 'UCP 204', name: { en: 'pillow block unit', fr: 'palier complet' } }
  const variant = await build({ ...whole, alternatives: [alternative] })
  expect(variant.alternatives).toEqual([alternative])
  const text = (name: string) =>
    new TextDecoder().decode(variant.files.find(file => file.name === name)?.bytes)
  const rows = text('bom.csv').trim().split('\r\n')
  expect(rows[0]).toContain('Or buy instead')
  // Once, on the first of what is made.
  expect(rows.filter(row => row.includes('all made parts: UCP 204'))).toEqual([rows[1]])
  expect(JSON.parse(text('bom.json')).alternatives).toEqual([alternative])
})

test('the same values give the same bytes', async () => {
  const [one, two] = [await build(whole), await build(whole)]
  expect(one.files.map(hash)).toEqual(two.files.map(hash))
})

test('the same files have the same bytes in whatever order they were asked for', async () => {
  const formats = ['json', 'csv', 'dxf', '3mf', 'stl'] as const
  const [one, two] = await Promise.all(
    [formats, formats.toReversed()].map(formats =>
      buildVariant({ ...request(design(whole)), formats }, kernels),
    ),
  )
  expect(one.files.map(file => [file.name, hash(file)])).toEqual(
    two.files.map(file => [file.name, hash(file)]),
  )
})
const hash = ({ bytes }: { bytes: Uint8Array }) => createHash('sha256').update(bytes).digest('hex')

test('what OpenCascade cannot make, or makes otherwise, is told; the mesh files are made all the same', async () => {
  const real = await loadExactKernel()
  const exact = async () => ({
    contours: real.contours.bind(real),
    step: real.step.bind(real),
    assemblySteps: real.assemblySteps.bind(real),
    solid: (solid: Parameters<typeof real.solid>[0]) => {
      if (solid === block.solid) throw new Error('a boolean failed')
      const made = real.solid(solid)
      return solid === screw.solid ? { ...made, volume: made.volume * 1.5 } : made
    },
  })
  const { files, missing } = await buildVariant(request(design(whole)), { mesh: kernels.mesh, exact })
  expect(missing).toEqual([
    { file: 'block.step', reason: { en: 'a boolean failed', fr: 'a boolean failed' } },
    {
      file: 'screw.step',
      reason: {
        en: 'OpenCascade makes 187.5 mm³ of 125 mm³',
        fr: 'OpenCascade fait 187,5 mm³ de 125 mm³',
      },
    },
    {
      file: 'assembly.step',
      reason: {
        en: 'without block, screw it would not be whole',
        fr: 'sans block, screw il ne serait pas complet',
      },
    },
  ])
  const names = files.map(file => file.name)
  expect(names).toEqual(expect.arrayContaining(['plate.step', 'block.stl', 'block.3mf']))
  expect(names.filter(name => name.endsWith('.step'))).toEqual(['plate.step'])
})

test('a failed check travels with the files', async () => {
  const check = atLeast({
    id: 'life',
    title: text,
    value: 100,
    limit: 5000,
    unit: 'h',
    standard: 'ISO 281',
    leavesOut: text,
  })
  const { files } = await build({ ...whole, checks: [check] })
  const json = JSON.parse(new TextDecoder().decode(files.find(file => file.name === 'bom.json')?.bytes))
  expect(json.warnings).toEqual([expect.stringMatching(/100 h, at least 5000 h allowed \(ISO 281\)/)])
  expect(json.verdict).toBe('1 failed: thing')
})

test('a part’s file says how to make it, what it is for and not for, and how far it was tried', async () => {
  const seat = fitOf({ en: 'bearing seat', fr: 'logement' }, 10, 'H7')
  const seated = { ...block, fits: [seat], notes: [{ en: 'seat Ra 1.6', fr: 'logement Ra 1,6' }] }
  const { files } = await buildVariant(
    { ...request(design({ placements: [place(seated)] })), formats: ['3mf'] },
    kernels,
  )
  const model = strFromU8(unzipSync(files[0].bytes)['3D/3dmodel.model'])
  // ISO 286-2, table of holes: 10 H7 is +15/0 µm.
  for (const line of [
    'Make: bearing seat: 10 H7 (+0.015/0) mm',
    'Make: sizes without a tolerance: ISO 2768-mK',
    'Make: seat Ra 1.6',
    'Not for: lifting people',
    'Verified: geometry and checks by computation only',
    'Licence: CERN-OHL-W-2.0',
  ])
    expect(model).toContain(line)
})

const broken: [string, () => Assembly, RegExp][] = [
  [
    'an empty assembly',
    () => ({ placements: [], checks: [] }),
    /^plate, preset "Size 40": the assembly is empty/,
  ],
  [
    'an empty solid',
    () =>
      only(part({ ...made, name: 'nothing', process: 'mill', solid: booleans.subtract(cube(5), cube(9)) })),
    /^plate, preset "Size 40", part "nothing": .*empty/,
  ],
  [
    'a part in two pieces',
    () =>
      only(
        part({
          ...made,
          name: 'pair',
          process: 'mill',
          solid: booleans.union(cube(5), transforms.translateX(9, cube(5))),
        }),
      ),
    /part "pair": its solid has 2 closed surfaces/,
  ],
  [
    'a hole that is not there',
    () => only(part({ ...made, name: 'blind', process: 'mill', solid: cube(5), throughHoles: 1 })),
    /part "blind": its solid has 0 through holes where throughHoles says 1/,
  ],
  [
    'an open solid',
    () => {
      const points: [number, number, number][] = [
        [0, 0, 0],
        [9, 0, 0],
        [0, 9, 0],
        [0, 0, 9],
      ]
      const solid = primitives.polyhedron({
        points,
        faces: [
          [0, 2, 1],
          [0, 1, 3],
          [1, 2, 3],
        ],
      })
      return only(part({ ...made, name: 'open', process: 'mill', solid }))
    },
    /part "open": .*open/,
  ],
  [
    'a name that is no file name',
    () => only(part({ ...made, name: '../plate', process: 'mill', solid: cube(5) })),
    /part "\.\.\/plate": name it with small letters/,
  ],
  [
    'a name that is too long for a file',
    () => only(part({ ...made, name: 'a'.repeat(300), process: 'mill', solid: cube(5) })),
    /^plate, preset "Size 40", part "a{60}…": its name has 300 characters: at most 60$/,
  ],
  [
    'a name that turns the line around',
    () => only(part({ ...made, name: 'a\u202eb', process: 'mill', solid: cube(5) })),
    /part "a\\u\{202e\}b": name it with small letters/,
  ],
  [
    'a check that is no number',
    () => ({
      ...only(block),
      checks: [
        atLeast({
          id: 'life',
          title: text,
          value: 0 / 0,
          limit: 1,
          unit: 'h',
          standard: '',
          leavesOut: text,
        }),
      ],
    }),
    /preset "Size 40": check "life" is not a number/,
  ],
  [
    'a design that throws',
    () => {
      throw new TypeError('row is undefined')
    },
    /^plate, preset "Size 40": row is undefined$/,
  ],
]
const only = (one: Parameters<typeof place>[0]): Assembly => ({ placements: [place(one)], checks: [] })

test.each(broken)('%s is an error that names its place', async (_, how, message) => {
  await expect(build({}, how)).rejects.toMatchObject({
    name: 'BuildError',
    message: expect.stringMatching(message),
  })
})

test('faults of the user stay what they are', async () => {
  const request = {
    slug: 'plate',
    design: design(whole),
    frontMatter,
    formats: published,
    language: 'en' as const,
    siteUrl: '',
  }
  await expect(buildVariant({ ...request, values: { width: 500 } }, kernels)).rejects.toBeInstanceOf(Faults)
})

test('the catalogue tells size and SHA-256 of every file', async () => {
  const variant = await build(whole)
  const picture = { name: 'picture.png', mediaType: 'image/png', bytes: new Uint8Array([1, 2, 3]) }
  const drawing = { name: 'drawing.svg', mediaType: 'image/svg+xml', bytes: new Uint8Array([4, 5]) }
  const model = { name: 'model.bin', mediaType: 'application/octet-stream', bytes: new Uint8Array(9) }
  const preset = cataloguePreset('plate', 'Size 40', design(whole), variant, { picture, drawing, model })
  expect(preset.files.map(file => file.sha256)).toEqual(variant.files.map(hash))
  expect(preset.files[0]).toMatchObject({
    path: 'files/plate/size-40/plate.stl',
    part: 'plate',
    size: variant.files[0].bytes.length,
  })
  expect(preset.picture).toMatchObject({ path: 'files/plate/size-40/picture.png', size: 3 })
  expect(preset.drawing).toMatchObject({ path: 'files/plate/size-40/drawing.svg', size: 2 })
  expect(preset.model).toMatchObject({ path: 'files/plate/size-40/model.bin', size: 9 })
  expect(preset.parts.map(p => [p.name, p.kind, p.process])).toEqual([
    ['plate', 'made', 'laser'],
    ['block', 'made', 'mill'],
    ['screw', 'bought', undefined],
  ])
  const other = { ...preset, name: 'Size 50' }
  const entry = catalogueEntry('plate', design(whole), frontMatter, [other, preset])
  expect(entry.presets.map(p => p.name)).toEqual(['Size 40', 'Size 50'])
})
