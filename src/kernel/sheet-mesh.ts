import { matrixOf, scaleOf } from '../jscad/evaluate.ts'
import { sheetPieces } from '../jscad/folded-sheet.ts'
import type { Node } from '../jscad/node.ts'
import { beforeScale, type Quality } from '../jscad/quality.ts'
import { carryMesh, prismMesh } from './extrusion.ts'
import { foldedMesh } from './folded-mesh.ts'
import { outlinesOf } from './outlines.ts'
import { plainExtrusion } from './plain-shapes.ts'
import { type FlatCut, flatCut, type Profile, prismOf, shapesIn } from './prisms.ts'
import type { Sections } from './sections.ts'
import type { IndexedMesh } from './weld.ts'

/**
 * Shapes from which on a boolean of prisms is made flat. Flat booleans round to a grid of 2^-27 mm; so few holes are
 * cut in space, where they cost little, and keep the last bit of every coordinate.
 */
const fewestFlat = 4

/** The mesh of a flat or folded part, straight from its outlines: it needs no solid. */
export function sheetMesh(node: Node, quality: Quality, sections: Sections): IndexedMesh | undefined {
  return foldedMeshOf(node, quality, sections) ?? flatMesh(node, quality, sections)
}

/** The mesh of a folded sheet, moved or not; undefined for any other solid. */
export function foldedMeshOf(node: Node, quality: Quality, sections: Sections): IndexedMesh | undefined {
  if (node.op === 'transform') {
    const matrix = matrixOf(node)
    const mesh = foldedMeshOf(node.children[0], beforeScale(quality, scaleOf(matrix)), sections)
    return mesh && carryMesh(mesh, matrix)
  }
  const sheet = sheetPieces(node)
  if (!sheet) return undefined
  const faces = sheet.faces.map(({ profile, placement }) => ({
    outlines: outlinesOf({ node: profile }, quality, sections),
    placement,
  }))
  return foldedMesh({ ...sheet, faces }, quality, all => sections.triangles(all))
}

function flatMesh(node: Node, quality: Quality, sections: Sections): IndexedMesh | undefined {
  const prism = prismOf(node)
  if (!prism || !isFlat(node, prism.profile)) return undefined
  const outlines = outlinesOf(prism.profile, quality, sections)
  return carryMesh(
    prismMesh(outlines, prism, all => sections.triangles(all)),
    prism.placement,
  )
}

/** A boolean of solids that is better made flat, wholly or in part. */
export function flatBoolean(node: Node): FlatCut | undefined {
  if (!node.op.startsWith('booleans.')) return undefined
  const prism = prismOf(node)
  const cut = prism ? { prism, rest: [] } : node.op === 'booleans.subtract' ? flatCut(node) : undefined
  return cut && shapesIn(cut.prism.profile) >= fewestFlat ? cut : undefined
}

/** Whether a solid is a flat part, moved or not: one extrusion, or a boolean of enough prisms. */
function isFlat(node: Node, profile: Profile): boolean {
  if (node.op === 'transform') return isFlat(node.children[0], profile)
  return node.op.startsWith('booleans.')
    ? shapesIn(profile) >= fewestFlat
    : plainExtrusion(node) !== undefined
}
