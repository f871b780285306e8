import { type Fault, refuse, tenthAbove, tenthBelow } from '#design'
import { type MotorFace, thread } from '#hardware'
import { clashFaults } from './clashes.ts'
import { machineJoint, motorJoint, plateEngagement } from './joints.ts'
import { placeLabel } from './label.ts'
import { type Layout, layoutOf } from './layout.ts'
import { type PlateValues, sheets } from './parameters.ts'
import { gap, type Region } from './plane.ts'

/** Narrowest hole and web that a laser cuts, as a share of the thickness (steel; shops' design guides). */
export const laserShare = 0.7
/** No web is thinner than this, mm. */
const leastWeb = 2

/** What keeps a set of values from being built, each with what to change. */
export function faultsOf(p: PlateValues): Fault[] {
  const stocked = stockFaults(p)
  if (stocked.length) return stocked
  const layout = layoutOf(p)
  const faults = [
    ...threadFaults(p, layout),
    ...laserFaults(p, layout),
    ...patternFaults(p, layout),
    ...clashFaults(p, layout),
    ...screwFaults(p, layout),
  ]
  // A label is looked for only in a plate that can be.
  return faults.length ? faults : labelFaults(p, layout)
}

function stockFaults({ material, thickness }: PlateValues): Fault[] {
  const { stock } = sheets[material]
  if (stock.includes(Number(thickness))) return []
  return [
    refuse(
      ['thickness', 'material'],
      () =>
        `thickness: ${material} is stocked in ${stock.join(', ')} mm; choose one of them or another material`,
      () =>
        `Épaisseur : ${material} existe en ${stock.join(', ')} mm ; prendre l'une d'elles ou une autre matière`,
    ),
  ]
}

/** Threads in the plate: steel only, long enough, and none in a slot. */
function threadFaults(
  p: PlateValues,
  { motor, machine, motorTapped, machineTapped, thickness }: Layout,
): Fault[] {
  const faults: Fault[] = []
  const judge = (
    parameter: 'motorScrews' | 'machineScrews',
    { screw }: MotorFace,
    instead: [string, string],
  ) => {
    const least = plateEngagement * thread(screw).diameter
    if (p.material === 'EN AW-5754')
      faults.push(
        refuse(
          [parameter, 'material'],
          () => `${parameter}: threads in soft aluminium 5754 strip; choose ${instead[0]} or steel`,
          () =>
            `${fr[parameter]} : l'aluminium 5754, tendre, ne se taraude pas ici ; prendre ${instead[1]} ou l'acier`,
        ),
      )
    else if (thickness < least - 1e-9)
      faults.push(
        refuse(
          [parameter, 'thickness'],
          n =>
            `thickness: ${screw} threads need a plate of at least ${n(least)} mm; or choose ${instead[0]} for ${parameter}`,
          n =>
            `Épaisseur : un taraudage ${screw} demande une platine d'au moins ${n(least)} mm ; ou prendre ${instead[1]}`,
        ),
      )
  }
  if (motorTapped) judge('motorScrews', motor, ['"proud" (nuts)', 'des écrous côté machine'])
  if (machineTapped) judge('machineScrews', machine, ['"into-machine" or "nuts"', 'des vis côté moteur'])
  if (machineTapped && p.slotTravel > 0)
    faults.push(
      refuse(
        ['slotTravel', 'machineScrews'],
        () =>
          'slotTravel: a slot cannot be tapped; set it to 0, or machineScrews to "into-machine" or "nuts"',
        () =>
          'Course des boutonnières : une boutonnière ne se taraude pas ; mettre 0, ou des vis côté moteur',
      ),
    )
  return faults
}

/** Holes too small for the laser in the plate, or in the spacer, whose thickness follows from the screw heads. */
function laserFaults(p: PlateValues, l: Layout): Fault[] {
  const narrowest = (regions: readonly Region[]) => Math.min(...regions.map(r => 2 * r.radius))
  const inPlate = narrowest([...l.motorOpenings, ...l.machineOpenings])
  const inSpacer = narrowest(l.spacerOpenings)
  const faults: Fault[] = []
  if (inPlate < laserShare * l.thickness - 1e-9) {
    const thickest = Math.max(0, ...sheets[p.material].stock.filter(t => laserShare * t <= inPlate + 1e-9))
    const [en, fr] = thickest
      ? [`choose thickness ${thickest}`, `prendre ${thickest} mm`]
      : ['choose screws that need no thread in the plate', 'choisir des vis sans taraudage dans la platine']
    faults.push(
      refuse(
        ['thickness', 'motorScrews', 'machineScrews'],
        n =>
          `thickness: a laser does not cut a hole of ${n(inPlate)} mm in ${n(l.thickness)} mm (least ${n(laserShare * l.thickness)}); ${en}`,
        n =>
          `Épaisseur : le laser ne perce pas ${n(inPlate)} mm dans ${n(l.thickness)} mm (minimum ${n(laserShare * l.thickness)}) ; ${fr}`,
      ),
    )
  }
  if (inSpacer < laserShare * l.spacer - 1e-9)
    faults.push(
      refuse(
        ['motorScrews', 'machine'],
        n =>
          `motorScrews: the spacer plate for the heads is ${n(l.spacer)} mm thick, too thick for the laser to cut the machine's holes of ${n(inSpacer)} mm; choose "proud" or a machine mounting with larger screws`,
        n =>
          `Vis du moteur : l'entretoise qui loge les têtes fait ${n(l.spacer)} mm, trop pour y découper les trous de ${n(inSpacer)} mm de la machine ; prendre des têtes côté machine ou une fixation à vis plus grosses`,
      ),
    )
  return faults
}

/** The thinnest web between groups of openings, less what it must be: below zero it is too thin. */
const spare = (as: readonly Region[], bs: readonly Region[], thickness: number): number =>
  Math.min(...as.flatMap(a => bs.filter(b => b !== a).map(b => gap(a, b)))) - webOf(thickness)
const webOf = (thickness: number): number => Math.max(laserShare * thickness, leastWeb)

/** Spare web in mm between the motor's openings and the machine's, in plate and spacer. */
const betweenPatterns = (l: Layout): number =>
  Math.min(
    spare([l.spigot, ...l.motorOpenings], l.machineOpenings, l.thickness),
    spare(l.spacerPockets, l.spacerOpenings, l.spacer),
  )

/** Greatest travel in mm: two of the machine's slots lie end to end, as far apart as its holes, with a web between them. */
const mostTravel = ({ machine, machineOpenings, thickness, spacerOpenings, spacer }: Layout): number =>
  machine.boltCircle / Math.SQRT2 -
  Math.max(
    2 * machineOpenings[0].radius + webOf(thickness),
    ...spacerOpenings.map(({ radius }) => 2 * radius + webOf(spacer)),
  )

/** Webs within each pattern, and where the two patterns collide. */
function patternFaults(p: PlateValues, l: Layout): Fault[] {
  const faults: Fault[] = []
  const own = spare([l.spigot, ...l.motorOpenings], l.motorOpenings, l.thickness)
  if (own < -1e-9)
    faults.push(
      refuse(
        ['thickness', 'spigotFit'],
        n =>
          `thickness: the web of ${n(tenthAbove(own + webOf(l.thickness)))} mm between spigot and holes of ${p.motor} must be ${n(webOf(l.thickness))} mm in this sheet; choose a thinner one${p.spigotFit === 'laser' ? ' or spigotFit "bored"' : ''}`,
        n =>
          `Épaisseur : le voile de ${n(tenthAbove(own + webOf(l.thickness)))} mm entre centrage et trous de ${p.motor} doit faire ${n(webOf(l.thickness))} mm dans cette tôle ; prendre moins épais${p.spigotFit === 'laser' ? ' ou un centrage alésé' : ''}`,
      ),
    )
  const travel = mostTravel(l)
  if (p.slotTravel > travel + 1e-9)
    faults.push(
      refuse(
        ['slotTravel', 'thickness'],
        n =>
          `slotTravel: ${n(p.slotTravel)} mm leaves too little between two slots; make it at most ${n(tenthBelow(travel))} mm`,
        n =>
          `Course des boutonnières : ${n(p.slotTravel)} mm laisse trop peu de matière entre deux boutonnières ; prendre au plus ${n(tenthBelow(travel))} mm`,
      ),
    )
  const both = betweenPatterns(l)
  if (both < -1e-9) faults.push(collision(p, both))
  return faults
}

function collision(p: PlateValues, spareWeb: number): Fault {
  const angle = [45, 0, 22.5, 30, 15, -30, -15].find(
    a => betweenPatterns(layoutOf({ ...p, motorAngle: a })) >= 0,
  )
  const missing = tenthAbove(-spareWeb)
  return refuse(
    ['motorAngle', 'offsetX', 'offsetY', 'machine'],
    n =>
      `the holes of ${p.motor} and ${p.machine} collide: ${n(missing)} mm of web is missing between them; ${angle === undefined ? 'no motorAngle helps, change offsetX or offsetY, or choose a motor smaller than the mounting' : `motorAngle ${n(angle)} keeps them apart`}${p.slotTravel > 0 ? ', or shorten slotTravel' : ''}`,
    n =>
      `les perçages ${p.motor} et ${p.machine} se gênent : il manque ${n(missing)} mm de voile entre eux ; ${angle === undefined ? 'aucune orientation ne convient, changer le décalage, ou prendre un moteur plus petit que la fixation' : `une orientation du moteur de ${n(angle)}° les écarte`}${p.slotTravel > 0 ? ', ou raccourcir les boutonnières' : ''}`,
  )
}

/** Screws for which no standard length ends where it must. */
function screwFaults(p: PlateValues, l: Layout): Fault[] {
  const faults: Fault[] = []
  if (!motorJoint(l.motor, l.thickness, p.motorScrews))
    faults.push(
      refuse(
        ['thickness', 'motorScrews'],
        () =>
          `thickness: no standard ${l.motor.screw} screw ends well in this plate or motor; choose another thickness or motorScrews`,
        () =>
          `Épaisseur : aucune longueur normalisée de vis ${l.motor.screw} ne convient au moteur ; changer l'épaisseur ou la pose des vis`,
      ),
    )
  if (!machineJoint(l.machine, l.thickness, l.spacer, p))
    faults.push(
      refuse(
        ['machineWall', 'thickness', 'machineScrews'],
        () =>
          `machineWall: no standard ${l.machine.screw} screw ends well behind a wall of this thickness; choose another thickness of the plate or machineScrews`,
        () =>
          `Paroi de la machine : aucune longueur normalisée de vis ${l.machine.screw} ne convient ; changer l'épaisseur de la platine ou la pose des vis`,
      ),
    )
  return faults
}

function labelFaults(p: PlateValues, layout: Layout): Fault[] {
  if (placeLabel(layout)) return []
  return [
    refuse(
      ['label'],
      () =>
        `label: ${JSON.stringify(p.label)} finds no free place on the plate; shorten it or leave it empty`,
      () =>
        `Texte gravé : pas de place libre sur la platine pour ${JSON.stringify(p.label)} ; le raccourcir ou le vider`,
    ),
  ]
}

const fr = { motorScrews: 'Vis du moteur', machineScrews: 'Vis de la machine' }
