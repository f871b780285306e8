import * as replicad from 'replicad'
import load from 'replicad-opencascadejs'
import { beforeAll, expect, test } from 'vitest'
import { smoothProfile } from '#design'
import { gearOutline } from '#engineering'
import { booleans, extrusions, type Geom2, type Geom3, primitives, transforms } from '#jscad'
import { nodeOf } from '../../src/jscad/lazy.ts'
import { Faces } from '../../src/kernel/exact/faces.ts'
import { measuring } from '../../src/kernel/exact/measures.ts'
import type { Occt } from '../../src/kernel/exact/occt.ts'
import { Rims } from '../../src/kernel/exact/rims.ts'
import { Shapes } from '../../src/kernel/exact/shapes.ts'
import { ExactSolids } from '../../src/kernel/exact/solids.ts'
import { edgesOf, facesOf, isPlane } from '../../src/kernel/exact/topology.ts'
import { randomFrom } from '../designs/draw-values.ts'

const { circle, cuboid, cylinder, polygon, rectangle } = primitives
const { intersect, subtract, union } = booleans
const { extrudeLinear, extrudeRotate } = extrusions
const { mirrorX, rotate, rotateX, rotateY, rotateZ, translate } = transforms

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 32))
console.log(`rims: SEED=${seed}`)
const random = randomFrom(seed)
const between = (low: number, high: number) => low + random() * (high - low)

let shapes: Shapes
let solids: ExactSolids
let rims: Rims
beforeAll(async () => {
  const oc = (await load({ print: () => {}, printErr: () => {} })) as Occt['oc'] // its types leave out the memory
  replicad.setOC(oc)
  shapes = new Shapes({ oc, replicad })
  const faces = new Faces(shapes)
  solids = new ExactSolids(shapes, faces)
  rims = new Rims(shapes, faces, node => solids.of(node))
})

const [root, tip] = [15.5, 20]
/** Twelve teeth with straight flanks, of a few faces, so that the slow way does not take long. */
const disc = () =>
  polygon({
    points: Array.from({ length: 24 }, (_, i): [number, number] => {
      const [angle, radius] = [(i * Math.PI) / 12, i % 2 ? root : tip]
      return [radius * Math.sin(-angle), radius * Math.cos(angle)]
    }),
  })
const cog = (height: number, profile = disc()) => extrudeLinear({ height }, profile)
/** The same outline, of which nothing is known: its booleans are made face by face. */
const unknown = (profile: Geom2) => intersect(profile, circle({ radius: 99 }))
const bar = (radius: number, from: number, to: number) =>
  cylinder({ radius, height: to - from, center: [0, 0, (from + to) / 2] })

/** What the two ways of making a boolean have to agree in. */
function facts(made: { shapes: Parameters<Shapes['together']>[0] } | undefined) {
  if (!made) throw new Error('the rim is in the way')
  const whole = shapes.inMillimetres(made.shapes)
  const { volume, area, solids, shells, valid, box } = measuring(shapes.occt, whole)
  const faces = facesOf(shapes, whole)
  return {
    size: [volume, area, ...box.min, ...box.max],
    counts: {
      ...{ solids, shells, valid },
      faces: faces.length,
      planes: faces.filter(face => isPlane(shapes, face)).length,
      edges: edgesOf(shapes, whole).length,
    },
  }
}

function expectSame(make: (profile: Geom2) => Geom3, where = '', outline = disc()) {
  const round = facts(rims.whole(nodeOf(make(outline))))
  const plain = facts(solids.of(nodeOf(make(unknown(outline)))))
  expect(round.counts, where).toEqual(plain.counts)
  expect(round.counts.valid, where).toBe(true)
  round.size.forEach((value, i) => {
    expect(Math.abs(value - plain.size[i]), where).toBeLessThan(1e-6 * Math.max(1, Math.abs(value)))
  })
}

const turned = (points: [number, number][]) => extrudeRotate({}, polygon({ points }))
const flange = (flat: number) =>
  turned([
    [0, -3],
    [22, -3],
    [22, -1],
    [flat, 0],
    [0, 0],
  ])

test.each<[string, (profile: Geom2) => Geom3]>([
  ['a hub on one side and a bore', p => subtract(union(cog(8, p), bar(7, 7, 20)), bar(3, -1, 21))],
  ['hubs on both sides', p => union(bar(7, -4, 1), cog(8, p), bar(8, 7, 20))],
  ['a ring of teeth on a core', p => union(bar(10, 0, 8), cog(8, subtract(p, circle({ radius: 9 }))))],
  ['a recess in an end', p => subtract(cog(8, p), bar(9, 5, 9))],
  ['a flange that is larger than the teeth', p => union(cog(8, p), flange(tip + 0.1))],
  [
    'flange, core and bore',
    p =>
      union(
        subtract(union(bar(10, 0, 8), flange(tip + 0.1)), bar(3, -4, 9)),
        cog(8, subtract(p, circle({ radius: 9 }))),
      ),
  ],
  [
    'a hollow that nothing leads to',
    p => subtract(cog(8, p), cuboid({ size: [4, 4, 4], center: [1, 2, 4] })),
  ],
  ['what lies far off beside an end', p => union(cog(8, p), bar(30, 9, 10))],
])('%s: as face by face', (_, make) => {
  expectSame(p => translate([5, 6, 7], rotate([0.3, 1, 2], make(p))))
})

test('a gear of arcs with hub and bore: as face by face', () => {
  const gear = smoothProfile(gearOutline({ teeth: 18, module: 1 }))
  expectSame(p => subtract(union(cog(8, p), bar(6, 7, 20)), bar(3, -1, 21)), '', gear)
})

test('hub, bore, keyway, screws and holes of random sizes, turned at random: as face by face', () => {
  for (let i = 0; i < 6; i++) {
    const [bore, hub, face, length] = [between(1, 3), between(4, 7), between(2, 9), between(3, 12)]
    const [angle, middle, width] = [between(0, 6), between(4, 7), between(0.5, 1.5)]
    const turn = [between(0, 6), between(0, 6), between(0, 6)] as [number, number, number]
    const holes = Array.from({ length: Math.floor(between(0, 6)) }, (_, k) =>
      circle({ radius: 0.9, center: [8.5 * Math.cos(k), 8.5 * Math.sin(k)] }),
    )
    const drill = rotateZ(angle, translate([0, 0, face + length / 2], rotateY(Math.PI / 2, bar(width, 0, 9))))
    expectSame(
      p =>
        rotate(
          turn,
          subtract(
            union(
              translate([0, 0, 1], cog(face - 1, holes.length ? subtract(p, ...holes) : p)),
              bar(hub, face - 0.5, face + length),
            ),
            bar(bore, -1, 99),
            translate([0, middle / 2, 0], cuboid({ size: [width, middle, 90] })),
            drill,
          ),
        ),
      `SEED=${seed}`,
    )
  }
})

test.each<[string, () => Geom3]>([
  ['a hole across the teeth', () => subtract(cog(8), rotateX(Math.PI / 2, bar(1, -30, 30)))],
  ['a hole in one tooth', () => subtract(cog(8), translate([0, 19, 0], bar(0.3, -1, 9)))],
  [
    'a hole in the outline of one tooth',
    () => cog(8, subtract(disc(), circle({ radius: 0.3, center: [0, 19] }))),
  ],
  ['a body in one gap', () => union(cog(8), translate([0, -18, 4], cuboid({ size: [9, 9, 3] })))],
  ['a hub as large as the root', () => union(cog(8), bar(root + 0.2, 7, 20))],
  ['a flange that ends under the teeth', () => union(cog(8), flange(18))],
  ['a ring that stands on the teeth', () => union(cog(8), subtract(bar(19, 8, 9), bar(17, 7, 10)))],
  ['a bar that stands on the teeth', () => union(cog(8), translate([0, 0, 9], cuboid({ size: [60, 2, 2] })))],
  ['a flange that goes round the teeth', () => union(cog(8), bar(22, 3, 5))],
  ['what is left of it in a ball', () => intersect(cog(8), primitives.sphere({ radius: 19 }))],
  ['what it takes off something', () => subtract(bar(24, 0, 8), cog(9))],
  ['a bore in a mirrored one', () => subtract(mirrorX(cog(8)), bar(3, -1, 9))],
  ['few sides', () => subtract(cog(8, rectangle({ size: [20, 20] })), bar(3, -1, 9))],
])('%s: is made face by face', (_, make) => {
  expect(rims.whole(nodeOf(make()))).toBeUndefined()
})
