import { matrixOf, scaleOf } from '../jscad/evaluate.ts'
import { beforeScale, type Quality } from '../jscad/quality.ts'
import { identity } from '../jscad/stock.ts'
import { named } from './cache.ts'
import { areClear } from './clear-holes.ts'
import type { PlacedProfile, Profile } from './prisms.ts'
import { flatBoxOf, movedOutline } from './rings.ts'
import type { Sections } from './sections.ts'

type Ring = [number, number][]

/**
 * The outlines of a flat shape, mm: outer ones counter-clockwise, holes clockwise. Of a perforated one, only what does not
 * keep clear of all else takes a boolean, and its other holes are copies of one outline.
 */
export function outlinesOf(profile: Profile, quality: Quality, sections: Sections): Ring[] {
  const [body, ...tools] = cutOf(profile)
  if (!body) return sections.ofProfile(profile, quality).toPolygons()
  const known = new Map<string, Ring[]>()
  const placed = ({ profile: own, matrix }: PlacedProfile, fine = quality): Ring[] => {
    const finer = beforeScale(fine, scaleOf(matrix))
    const name = named('node' in own ? own.node.id : `flat ${own.of.id}`, finer)
    const outlines = known.get(name) ?? outlinesOf(own, finer, sections)
    known.set(name, outlines)
    return outlines.map(outline => movedOutline(outline, matrix))
  }
  const outlines = placed(body)
  const coarse = inDraft(quality, outlines)
  const holes = tools.map(tool => placed(tool, coarse))
  const clear = areClear(outlines, holes)
  const others = tools.filter((_, i) => !clear[i])
  return [
    ...(others.length ? sections.less(body, others, quality) : outlines),
    ...holes.flatMap(([hole], i) => (clear[i] ? [hole.toReversed()] : [])),
  ]
}

/** Of the size of a flat shape, what cannot be told on a screen that shows it whole: less than a pixel. */
const unseen = 1 / 1500

/** How finely holes are drawn in outlines: in a draft, many small ones need not be finer than can be seen. */
function inDraft(quality: Quality, outlines: readonly Ring[]): Quality {
  if (quality === 'jscad' || !quality.draft) return quality
  const [minX, minY, maxX, maxY] = flatBoxOf(outlines.flat())
  return { ...quality, chord: Math.max(quality.chord, unseen * Math.max(maxX - minX, maxY - minY)) }
}

/** The body and the tools of a subtraction; none of any other shape. */
function cutOf(profile: Profile): readonly PlacedProfile[] {
  if (!('node' in profile)) return profile.of.op === 'booleans.subtract' ? profile.operands : []
  if (profile.node.op !== 'booleans.subtract') return []
  return profile.node.children.map(node =>
    node.op === 'transform'
      ? { profile: { node: node.children[0] }, matrix: matrixOf(node) }
      : { profile: { node }, matrix: identity },
  )
}
