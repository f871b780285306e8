import { type Fault, refuse, tenthAbove, tenthBelow } from '#design'
import { laserLimits, printLimits, sheetThicknesses } from '#hardware'
import { crowdedFault } from './crowded.ts'
import { parameters, type RingValues } from './parameters.ts'
import { type Ring, ringOf } from './ring.ts'

/** Shim strip of spring-hard stainless steel, mm: sold beside sheet. */
const strip = ['0.1', '0.2', '0.3', '0.5']

/** Least material in mm beside a hole, and of the whole band: what somebody can still make. */
function leastOf({ process, thickness }: Ring) {
  if (process === 'turn') return { web: 1.5, edge: 1.5, hole: 0, band: 1.5 }
  if (process === 'print')
    return { ...both(printLimits.structuralWall.possible), hole: printLimits.hole.possible }
  const { web, edge, hole } = laserLimits
  return {
    web: Math.max(1, web.possible * thickness),
    edge: Math.max(1, edge.possible * thickness),
    hole: hole.possible * thickness,
    band: Math.max(1.5, web.possible * thickness),
  }
}
const both = (wall: number) => ({ web: wall, edge: wall, band: wall })

/** What cannot be made, each with the parameters at fault and the nearest value that can. */
export function faultsOf(p: RingValues): Fault[] {
  const ring = ringOf(p)
  const least = leastOf(ring)
  const band = ring.outer - ring.inner
  const faults: Fault[] = []
  if (ring.process === 'laser') faults.push(...stockFault(p, ring), ...tinyFault(p))
  if (band < least.band - 1e-9) faults.push(thin(p, ring, least.band))
  if (Math.min(2 * ring.inner, ring.hole || p.bore) < least.hole - 1e-9)
    faults.push(small(p, ring, least.hole))
  if (p.holes === 0) return faults
  if (ring.split === 'open') return [...faults, openWithHoles()]
  if (ring.split === 'halves' && p.holes % 2 === 1) return [...faults, oddHalves(p)]
  // How near the holes come to one another is judged on a circle that holds them.
  if (ring.toEdge < least.edge - 1e-9) return [...faults, circle(p, ring, least.edge)]
  return [...faults, ...crowdedFault(p, least)]
}

function stockFault({ sheet }: RingValues, { material }: Ring): Fault[] {
  const foil = material.id === 'x5crni18-10' ? strip : []
  const sold = [...foil, ...sheetThicknesses(material.id).map(String)]
  if (sold.includes(sheet)) return []
  const near = [...sold].sort((a, b) => Math.abs(+a - +sheet) - Math.abs(+b - +sheet)).slice(0, 3)
  return [
    refuse(
      ['sheet', 'making'],
      n =>
        `sheet: ${n(Number(sheet))} mm is not sold in this material; nearest: ${near.map(t => n(Number(t))).join(', ')} mm`,
      n =>
        `Épaisseur de tôle : ${n(Number(sheet))} mm n’existe pas dans cette matière ; au plus près : ${near.map(t => n(Number(t))).join(', ')} mm`,
    ),
  ]
}

/** What falls through the grate of a laser. */
function tinyFault({ outsideDiameter }: RingValues): Fault[] {
  const { possible: least } = laserLimits.part
  if (outsideDiameter >= least) return []
  return [
    refuse(
      ['outsideDiameter', 'making'],
      n =>
        `outsideDiameter: ${n(outsideDiameter)} mm is too small to be cut by laser; make it at least ${n(least)} mm, or turn or print the ring`,
      n =>
        `Diamètre extérieur : ${n(outsideDiameter)} mm est trop petit pour la découpe laser ; prendre au moins ${n(least)} mm, ou une bague tournée ou imprimée`,
    ),
  ]
}

const thin = (p: RingValues, { inner }: Ring, band: number): Fault =>
  refuse(
    ['outsideDiameter', 'bore'],
    n =>
      `outsideDiameter: ${n(p.outsideDiameter)} mm leaves a ring narrower than ${n(band)} mm; make it at least ${n(tenthAbove(2 * (inner + band)))} mm or the bore smaller`,
    n =>
      `Diamètre extérieur : ${n(p.outsideDiameter)} mm laisse une couronne de moins de ${n(band)} mm ; prendre au moins ${n(tenthAbove(2 * (inner + band)))} mm ou réduire l’alésage`,
  )

const small = (p: RingValues, { thickness }: Ring, hole: number): Fault =>
  refuse(
    p.holes > 0 ? ['screw', 'bore', 'sheet'] : ['bore', 'sheet'],
    n =>
      `${p.holes > 0 ? 'screw' : 'bore'}: holes under ${n(tenthAbove(hole))} mm cannot be made in ${n(thickness)} mm by this process; make them larger or the ring thinner`,
    n =>
      `${p.holes > 0 ? 'Pour vis' : 'Alésage'} : ce procédé ne fait pas de trous de moins de ${n(tenthAbove(hole))} mm dans ${n(thickness)} mm ; les agrandir ou réduire l’épaisseur`,
  )

const openWithHoles = (): Fault =>
  refuse(
    ['split', 'holes'],
    () => 'split: an open shim goes round one screw or shaft; set holes to 0, or choose half rings',
    () =>
      'Ouverture : une cale fendue entoure une seule vis ou un arbre ; mettre 0 trou, ou choisir deux demi-bagues',
  )

const oddHalves = ({ holes }: RingValues): Fault =>
  refuse(
    ['holes', 'split'],
    n => `holes: ${n(holes)} cannot be shared by two equal halves; choose ${n(holes - 1)} or ${n(holes + 1)}`,
    n =>
      `Nombre de trous : ${n(holes)} ne se partage pas entre deux demi-bagues égales ; choisir ${n(holes - 1)} ou ${n(holes + 1)}`,
  )

function circle(p: RingValues, { inner, outer, hole }: Ring, edge: number): Fault {
  const [from, to] = [tenthAbove(2 * (inner + edge) + hole), tenthBelow(2 * (outer - edge) - hole)]
  const most = Math.min(to, parameters.boltCircle.max ?? to)
  if (from <= most)
    return refuse(
      ['boltCircle', 'screw'],
      n =>
        `boltCircle: ${n(p.boltCircle)} mm brings the holes nearer than ${n(edge)} mm to an edge; choose from ${n(from)} to ${n(most)} mm`,
      n =>
        `Diamètre de perçage : ${n(p.boltCircle)} mm amène les trous à moins de ${n(edge)} mm d’un bord ; choisir de ${n(from)} à ${n(most)} mm`,
    )
  const wider = tenthAbove(p.outsideDiameter + from - to)
  const fits = wider <= (parameters.outsideDiameter.max ?? wider)
  return refuse(
    ['screw', 'outsideDiameter', 'bore'],
    n =>
      `screw: no holes for ${p.screw} fit into this ring; ${fits ? `make outsideDiameter at least ${n(wider)} mm or ` : ''}choose smaller screws or a smaller bore`,
    n =>
      `Pour vis : les trous ${p.screw} ne tiennent pas dans cette couronne ; prendre ${fits ? `un diamètre extérieur d’au moins ${n(wider)} mm, ` : ''}des vis plus petites ou un alésage plus petit`,
  )
}
