import { remembered } from '#design'
import { hub, materials, rimWidth, vGroove } from '#hardware'
import type { PulleyValues } from './parameters.ts'

/** Metal in mm that stays under the grooves of a pulley that is hollowed out, and of its hub. Workshop rule. */
const underGroove = (depth: number) => 3 + 0.3 * depth

/** Every size of a pulley whose diameter the section allows, mm. */
export const sizesOf = remembered((v: PulleyValues) => {
  const groove = vGroove(v.section, v.datumDiameter)
  const width = rimWidth(v.section, v.grooves)
  const outside = groove.outsideDiameter / 2
  const rim = outside - groove.depth - underGroove(groove.depth)
  const body = hub({ ...v, face: width, widest: Math.floor(2 * rim) / 2 })
  return {
    groove,
    width,
    outside,
    rim,
    hub: body,
    material: v.material === 'steel' ? materials.C45N : materials.EN_AW_6082_T6,
    web: v.body === 'solid' ? undefined : webOf(v.body === 'holes', width, rim, body.radius),
  }
})

export type Sizes = ReturnType<typeof sizesOf>

/** The web in the middle of the rim, 45° in its corners, with holes that leave arms as wide as a third of them. */
function webOf(holes: boolean, width: number, rim: number, hubRadius: number) {
  const thickness = Math.max(6, 0.2 * width)
  const [from, to] = [(width - thickness) / 2, (width + thickness) / 2]
  const corner = Math.min(3, from / 2)
  const span = rim - hubRadius
  const middle = (rim + hubRadius) / 2
  const diameter = Math.floor(span - 2 * corner - Math.max(4, 0.1 * span))
  const most = Math.floor((2 * Math.PI * middle) / (1.35 * diameter))
  return {
    ...{ from, to, corner, span, middle, diameter },
    count: holes ? Math.max(3, Math.min(8, most)) : 0,
    leastSpan: holes ? 20 : 10,
  }
}
