import { type Fault, refusing, tenthAbove, tenthBelow } from '#design'
import { type PlateValues, parameters } from './parameters.ts'
import { type Sizes, sizesOf } from './sizes.ts'

const refuse = refusing(parameters)

/** What cannot be built, each with the parameters at fault and the nearest value that can. */
export function faultsOf(p: PlateValues): Fault[] {
  const s = sizesOf(p)
  const rules: [broken: boolean, fault: () => Fault][] = [
    [s.seatFrom < s.leastShoulder - 1e-9, () => shoulder(p, s)],
    [p.flangeThickness > s.depth, () => thick(p, s)],
    [p.holeSpacing < s.leastSpacing, () => spacing(p, s)],
    // A flange that is to be thinner comes first.
    [
      p.flangeThickness <= s.depth && s.screw.sunk !== undefined && s.flange < s.screw.sunk.depth + 2,
      () => sunk(p, s),
    ],
    [s.flange + 3 + s.screw.beyond > s.screw.longest, () => long(p)],
    [s.cover !== undefined && s.isPrinted, printedCover],
    [s.cover !== undefined && s.cover.floor < 2, () => floor(p, s)],
    [p.spigot && s.isPrinted, printedSpigot],
    [
      p.spigot && !s.isPrinted && !(p.spigotDiameter >= s.leastSpigot && p.spigotDiameter <= s.mostSpigot),
      () => spigot(p, s),
    ],
  ]
  return rules.filter(([broken]) => broken).map(([, fault]) => fault())
}

function shoulder(p: PlateValues, s: Sizes): Fault {
  const least = tenthAbove(s.leastShoulder + s.bearing.width / 2)
  return refuse(
    ['bearingCentre', 'bearing'],
    n =>
      `${n(p.bearingCentre)} mm leaves less than ${n(s.leastShoulder)} mm of shoulder under bearing ${p.bearing}; make it at least ${n(least)} mm`,
    n =>
      `${n(p.bearingCentre)} mm laisse moins de ${n(s.leastShoulder)} mm d'épaulement sous le roulement ${p.bearing} ; prendre au moins ${n(least)} mm`,
  )
}

const thick = (p: PlateValues, s: Sizes): Fault =>
  refuse(
    ['flangeThickness', 'bearingCentre'],
    n =>
      `${n(p.flangeThickness)} mm is more than the housing is deep; make it at most ${n(tenthBelow(s.depth))} mm or bearingCentre larger`,
    n =>
      `${n(p.flangeThickness)} mm dépasse la profondeur du corps ; prendre au plus ${n(tenthBelow(s.depth))} mm ou augmenter la cote de la face d'appui au roulement`,
  )

const spacing = (p: PlateValues, s: Sizes): Fault =>
  refuse(
    ['holeSpacing', 'screw', 'wall', 'bearing'],
    n =>
      `${n(p.holeSpacing)} mm leaves no room round the housing for the ${p.screw} screws and their key; make it at least ${n(s.leastSpacing)} mm, or choose smaller or fewer screws or a thinner wall`,
    n =>
      `${n(p.holeSpacing)} mm ne laisse pas, autour du corps, la place des vis ${p.screw} et de leur clé ; prendre au moins ${n(s.leastSpacing)} mm, ou des vis plus petites ou moins nombreuses, ou une paroi plus mince`,
  )

function sunk(p: PlateValues, { screw, flange, depth }: Sizes): Fault {
  const least = tenthAbove((screw.sunk?.depth ?? 0) + 2)
  // The flange is never thicker than the housing is deep.
  const centre = tenthAbove(p.bearingCentre + least - depth)
  const [thicker, deeper] = [p.flangeThickness < least, depth < least]
  return refuse(
    ['head', 'flangeThickness', 'bearingCentre', 'screw'],
    n =>
      `a counterbore for ${p.screw} leaves less than 2 mm of a flange of ${n(flange)} mm; ${thicker && deeper ? `make flangeThickness ${n(least)} and bearingCentre ${n(centre)} mm or more` : deeper ? `make bearingCentre at least ${n(centre)} mm` : `make flangeThickness at least ${n(least)} mm`}, or choose heads on washers`,
    n =>
      `un lamage ${p.screw} laisse moins de 2 mm dans un flasque de ${n(flange)} mm ; prendre ${thicker && deeper ? `au moins ${n(least)} mm d'épaisseur et ${n(centre)} mm de la face d'appui au roulement` : deeper ? `une cote de la face d'appui au roulement d'au moins ${n(centre)} mm` : `une épaisseur d'au moins ${n(least)} mm`}, ou des têtes sur rondelles`,
  )
}

const long = (p: PlateValues): Fault =>
  refuse(
    ['screw', 'flangeThickness', 'frameThickness'],
    () =>
      `no ${p.screw} screw is long enough; choose a larger screw, or make flangeThickness or frameThickness smaller`,
    () =>
      `aucune vis ${p.screw} n'est assez longue ; prendre une vis plus grosse, ou réduire l'épaisseur du flasque ou de la paroi`,
  )

const printedCover = (): Fault =>
  refuse(
    ['retention', 'material'],
    () => 'threads cut in a print do not hold the bolted ring; choose the circlip or a machined material',
    () =>
      'un taraudage dans une pièce imprimée ne tient pas le flasque vissé ; prendre le circlips ou une matière usinée',
  )

function floor(p: PlateValues, { cover }: Sizes): Fault {
  const least = tenthAbove(p.bearingCentre + 2 - (cover?.floor ?? 0))
  return refuse(
    ['retention', 'bearingCentre'],
    n =>
      `the tapped holes of the ring would come out of the mounting face; make bearingCentre at least ${n(least)} mm or choose the circlip`,
    n =>
      `les taraudages du flasque déboucheraient sur la face d'appui ; prendre une cote de la face d'appui au roulement d'au moins ${n(least)} mm ou le circlips`,
  )
}

const printedSpigot = (): Fault =>
  refuse(
    ['spigot', 'material'],
    () => 'a print cannot stand on it without support; leave it out or choose a machined material',
    () => "une pièce imprimée ne peut s'y poser sans support ; le supprimer ou prendre une matière usinée",
  )

function spigot(p: PlateValues, s: Sizes): Fault {
  const { max = 0 } = parameters.spigotDiameter
  const [least, most] = [tenthAbove(s.leastSpigot), Math.min(max, tenthBelow(s.mostSpigot))]
  return refuse(
    ['spigotDiameter', 'holeSpacing'],
    n =>
      least <= most
        ? `${n(p.spigotDiameter)} mm does not lie between the opening and the screw holes; choose from ${n(least)} to ${n(most)} mm`
        : `no spigot fits between the opening and the screw holes; make holeSpacing at least ${n(tenthAbove(p.holeSpacing + least - most))} mm`,
    n =>
      least <= most
        ? `${n(p.spigotDiameter)} mm ne tient pas entre l'ouverture et les trous de vis ; choisir de ${n(least)} à ${n(most)} mm`
        : `aucun centrage ne tient entre l'ouverture et les trous de vis ; prendre un entraxe de fixation d'au moins ${n(tenthAbove(p.holeSpacing + least - most))} mm`,
  )
}
