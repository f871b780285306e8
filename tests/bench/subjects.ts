import loadManifold, { type Manifold } from 'manifold-3d'
import { partsOf } from '#design'
import type { Geom3 } from '#jscad'
import { loadDesign } from '../../scripts/designs/designs.ts'
import { byHand } from './by-hand.ts'
import { designsByHand } from './designs-by-hand.ts'
import { parts, perforatedAsWritten } from './parts.ts'

/** Something that is measured: solids recorded with #jscad, and the same written on manifold-3d by hand. */
export interface Subject {
  name: string
  record(): Geom3[]
  byHand(): Manifold[]
}

/** Stock JSCAD takes a quarter of an hour for 400 holes cut in space: left out there. */
export const hopelessInStock = 'plate, as contributors write it'

/** The benchmark parts, and the made parts of those designs at their first preset that have a peer by hand. */
export async function loadSubjects(): Promise<Subject[]> {
  const manifold = await loadManifold()
  manifold.setup()
  const hands = byHand(manifold)
  const subjects = Object.entries({ ...parts, [hopelessInStock]: perforatedAsWritten }).map(
    ([name, make]): Subject => ({
      name,
      record: () => [make()],
      byHand: () => [(hands[name] ?? hands['perforated plate'])()],
    }),
  )
  for (const [slug, hand] of Object.entries(designsByHand(manifold))) {
    const { design } = await loadDesign(slug)
    const values = design.preset()
    subjects.push({
      name: slug,
      record: () => partsOf(design.build(values)).flatMap(part => (part.kind === 'made' ? [part.solid] : [])),
      byHand: hand,
    })
  }
  return subjects
}
