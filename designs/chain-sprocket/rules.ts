import { type Fault, refusing, tenthAbove, tenthBelow } from '#design'
import { clearanceHole, hubFaults, keyFaults, laserLimits, washerDimensions } from '#hardware'
import { parameters, type SprocketValues } from './parameters.ts'
import { type Sizes, sizesOf } from './sizes.ts'

const refuse = refusing(parameters)

/** Everything that keeps the wheel from being made or the chain from running, each with what to change. */
export function sprocketFaults(v: SprocketValues): Fault[] {
  const first = v.form === 'hub' ? keyFaults(v, parameters) : []
  if (first.length) return first
  const s = sizesOf(v)
  const names = { bore: 'bore', hubDiameter: 'hubDiameter', hubLength: 'hubLength', room: ['teeth', 'chain'] }
  return [...(s.hub ? hubFaults(s.hub, parameters, names) : discFaults(v, s)), ...driveFaults(v, s)]
}

/** Wheels that would touch each other's chain. */
function driveFaults(v: SprocketValues, { chain: { pitch } }: Sizes): Fault[] {
  const radius = (teeth: number) => pitch / (2 * Math.sin(Math.PI / teeth))
  const least = radius(v.teeth) + radius(v.otherTeeth) + pitch
  if (v.centreDistance >= least) return []
  return [
    refuse(
      ['centreDistance', 'teeth', 'otherTeeth'],
      n => `at ${n(v.centreDistance)} mm the two wheels touch; make it at least ${n(tenthAbove(least))} mm`,
      n =>
        `à ${n(v.centreDistance)} mm les deux pignons se touchent ; prendre ${n(tenthAbove(least))} mm au moins`,
    ),
  ]
}

/** Bore and bolts of a disc: webs a laser leaves standing, heads clear of the chain. */
function discFaults(v: SprocketValues, { face, free }: Sizes): Fault[] {
  const web = Math.max(3, laserLimits.web.possible * face)
  const faults: Fault[] = []
  const most = tenthBelow(free - 2 * web)
  if (v.bore > most)
    faults.push(
      refuse(
        ['bore', 'teeth', 'chain'],
        n =>
          `${n(v.bore)} mm leave no ring within the chain; make it at most ${n(most)} mm or take more teeth`,
        n =>
          `${n(v.bore)} mm ne laissent pas de couronne sous la chaîne ; prendre ${n(most)} mm au plus ou plus de dents`,
      ),
    )
  const cut = laserLimits.hole.possible * face
  if (v.bore < cut)
    faults.push(
      refuse(
        ['bore'],
        n =>
          `a laser does not cut ${n(v.bore)} mm in ${n(face)} mm sheet; make it at least ${n(tenthAbove(cut))} mm`,
        n =>
          `le laser ne perce pas ${n(v.bore)} mm dans ${n(face)} mm ; prendre ${n(tenthAbove(cut))} mm au moins`,
      ),
    )
  if (v.bolts === 0 || faults.length) return faults
  const hole = clearanceHole(v.boltSize)
  if (hole < cut)
    return [
      refuse(
        ['boltSize', 'chain'],
        n => `a laser does not cut ${n(hole)} mm in ${n(face)} mm sheet; take larger bolts`,
        n => `le laser ne perce pas ${n(hole)} mm dans ${n(face)} mm ; prendre des vis plus grosses`,
      ),
    ]
  const between = v.bolts > 1 ? (hole + web) / Math.sin(Math.PI / v.bolts) : 0
  const least = tenthAbove(Math.max(v.bore + 2 * web + hole, between))
  const greatest = Math.min(
    tenthBelow(free - washerDimensions(v.boltSize).outsideDiameter),
    parameters.boltCircle.max ?? Number.POSITIVE_INFINITY,
  )
  if (v.boltCircle >= least && v.boltCircle <= greatest) return []
  return [
    refuse(
      ['boltCircle', 'bore', 'bolts', 'boltSize', 'teeth'],
      n =>
        least > greatest
          ? `no circle for ${n(v.bolts)} ${v.boltSize} finds room between bore and chain; take fewer or smaller bolts, a smaller bore or more teeth`
          : `${n(v.boltCircle)} mm brings the bolts too near to bore, chain or each other; take ${n(least)} to ${n(greatest)} mm`,
      n =>
        least > greatest
          ? `aucun cercle pour ${n(v.bolts)} ${v.boltSize} entre alésage et chaîne ; prendre des vis moins nombreuses ou plus petites, un alésage plus petit ou plus de dents`
          : `${n(v.boltCircle)} mm rapprochent trop les vis de l’alésage, de la chaîne ou entre elles ; prendre de ${n(least)} à ${n(greatest)} mm`,
    ),
  ]
}
