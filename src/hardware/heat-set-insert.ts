import { type BoughtPart, boughtPart } from '#design'
import { type HeatSetInsert, heatSetInserts } from './data/heat-set-inserts.ts'
import { lookUp } from './look-up.ts'
import { thread } from './thread.ts'
import { type TurnedPoint, turned, turnedVolume } from './turned.ts'

/** kg/mm³ */
const brassDensity = 8.5e-6

/** Dimensions of a heat-set insert of a size such as `M3` and a length in mm; an Error listing what exists. */
export function heatSetInsertDimensions(size: string, length: number): HeatSetInsert {
  lookUp('heat-set insert', heatSetInserts, i => i.size, size)
  const lengths = heatSetInserts.filter(i => i.size === size)
  return lookUp(`heat-set insert ${size} of length`, lengths, i => i.length, length)
}

/**
 * Brass insert to be pressed hot into plastic, as it sits: its face on z = 0, its lead-in down to −length. Knurls are drawn
 * as a plain band above and one below a groove, each of the outside diameter. The hole for it is `hole` mm wide and at
 * least 1 mm deeper than the insert. Throws an Error listing what exists.
 */
export function heatSetInsert(size: string, length: number): BoughtPart {
  const { outsideDiameter, hole } = heatSetInsertDimensions(size, length)
  const [out, core, bore] = [outsideDiameter / 2, hole / 2, thread(size).minorDiameter / 2]
  const profile: TurnedPoint[] = [
    [bore, -length],
    [core - 0.1, -length],
    [core - 0.1, -0.85 * length],
    [out, -0.85 * length],
    [out, -0.55 * length],
    [core, -0.55 * length],
    [core, -0.4 * length],
    [out, -0.4 * length],
    [out, 0],
    [bore, 0],
  ]
  return boughtPart({
    name: `heat-set-insert-${size.toLowerCase()}x${length}`,
    title: { en: 'Heat-set insert', fr: 'Insert fileté à poser à chaud' },
    designation: `${size} × ${length} - Ø ${outsideDiameter}`,
    material: { en: 'brass', fr: 'laiton' },
    mass: brassDensity * turnedVolume(profile),
    solid: turned(profile),
  })
}
