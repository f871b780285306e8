import { flatPart, type MadePart, part, say, stockOf } from '#design'
import { clearanceHole, counterbore, materials, roundHole, slotHole, thread } from '#hardware'
import { booleans, extrusions, type Geom3, primitives, transforms } from '#jscad'
import type { TensionerValues } from './parameters.ts'
import type { sizesOf } from './sizes.ts'

export type Sizes = ReturnType<typeof sizesOf>

const both = <T>(of: (side: -1 | 1) => T): T[] => [of(-1), of(1)]
/** A drill along x from `from` towards +x, at a height. */
const drillX = (diameter: number, from: number, length: number, z: number): Geom3 =>
  transforms.translate(
    [from + length / 2, 0, z],
    transforms.rotateY(Math.PI / 2, primitives.cylinder({ radius: diameter / 2, height: length })),
  )

const edges = {
  en: 'Break all edges 0.3 to 0.5 mm; zinc plate or paint, the sliding faces only oiled.',
  fr: 'Casser toutes les arêtes à 0,3 – 0,5 mm ; zinguer ou peindre, les faces de glissement seulement huilées.',
}

/** The plate that is screwed to the machine. */
export function basePlate(v: TensionerValues, s: Sizes): MadePart {
  const { from, to, width } = s.base
  const { tapDrill } = thread(v.screw)
  const abutment = s.blockFrom + s.blockLength / 2
  const tapped = both(x => both(y => roundHole(tapDrill, [(x * s.spacing) / 2, y * s.row]))).flat()
  const mounting = both(y =>
    [s.mounting.from, s.mounting.to].map(x =>
      roundHole(clearanceHole(v.mountingScrew), [x, y * s.mounting.row]),
    ),
  ).flat()
  const outline = primitives.roundedRectangle({
    size: [to - from, width],
    center: [(from + to) / 2, 0],
    roundRadius: 4,
  })
  return flatPart({
    name: 'base',
    title: { en: 'Base plate', fr: 'Platine' },
    process: 'mill',
    material: materials.S355J2,
    profile: booleans.subtract(
      outline,
      ...tapped,
      ...both(y => roundHole(tapDrill, [abutment, y * s.row])),
      ...mounting,
      ...(s.isIdler ? [] : [slotHole(2 * s.window, v.travel, [0, 0])]),
    ),
    thickness: s.baseThickness,
    throughHoles: s.isIdler ? 10 : 11,
    stock: stockOf('plate', s.baseThickness, Math.ceil(to - from), width),
    notes: [
      say(
        n =>
          `Six holes tapped ${v.screw} (drill ${n(tapDrill)} mm, as drawn). A laser may cut the outline and mark the small holes; drill these.`,
        n =>
          `Six trous taraudés ${v.screw} (avant-trou ${n(tapDrill)} mm, tel que dessiné). Le laser peut découper le contour et marquer les petits trous ; les percer.`,
      ),
      edges,
    ],
  })
}

/** The sliding plate. */
export function carrier(v: TensionerValues, s: Sizes): MadePart {
  const t = s.carrierThickness
  const screw = s.isIdler ? v.screw : v.axleScrew
  const profile = booleans.subtract(
    primitives.roundedRectangle({ size: [s.carrierLength, s.carrierWidth], roundRadius: 3 }),
    ...both(y => slotHole(s.hole, s.spacing + v.travel, [0, y * s.row])),
    roundHole(clearanceHole(screw), [0, 0]),
  )
  const bore = counterbore(v.screw)
  const sunk = primitives.cylinder({
    radius: bore.diameter / 2,
    height: bore.depth + 1,
    center: [0, 0, (bore.depth - 1) / 2],
  })
  const rodHole = drillX(thread(v.screw).tapDrill, s.carrierLength / 2 - s.blindHole, s.blindHole + 1, t / 2)
  return part({
    name: 'carrier',
    title: { en: 'Sliding carrier', fr: 'Coulisseau' },
    process: 'mill',
    material: materials.S235JR,
    solid: booleans.subtract(
      extrusions.extrudeLinear({ height: t }, profile),
      rodHole,
      ...(s.isIdler ? [sunk] : []),
    ),
    throughHoles: 3,
    stock: stockOf('plate', t, Math.ceil(s.carrierLength + 2), s.carrierWidth),
    notes: [
      say(
        n =>
          `End face: ${v.screw} tapped ${n(s.rod.inside)} mm deep (drill ${n(thread(v.screw).tapDrill)} × ${n(s.blindHole)} mm, as drawn), in the middle of the thickness. Slots ${n(s.hole)} mm wide.`,
        n =>
          `Face en bout : taraudage ${v.screw} sur ${n(s.rod.inside)} mm (avant-trou ${n(thread(v.screw).tapDrill)} × ${n(s.blindHole)} mm, tel que dessiné), au milieu de l’épaisseur. Boutonnières de ${n(s.hole)} mm.`,
      ),
      edges,
    ],
  })
}

/** The block that the rod pulls at, screwed to the base. */
export function abutment(s: Sizes): MadePart {
  const profile = booleans.subtract(
    primitives.roundedRectangle({ size: [s.blockLength, s.carrierWidth], roundRadius: 2 }),
    ...both(y => roundHole(s.hole, [0, y * s.row])),
  )
  const across = drillX(s.hole, -s.blockLength, 2 * s.blockLength, s.carrierThickness / 2)
  return part({
    name: 'abutment',
    title: { en: 'Abutment', fr: 'Butée' },
    process: 'mill',
    material: materials.S235JR,
    solid: booleans.subtract(extrusions.extrudeLinear({ height: s.carrierThickness }, profile), across),
    throughHoles: 3,
    stock: stockOf('plate', s.carrierThickness, s.carrierWidth, s.blockLength),
    notes: [edges],
  })
}
