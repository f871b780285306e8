import { type Fault, say } from '#design'
import { leastFloor, sizesOf, thickestFoot, type Wanted } from './sizes.ts'

/** What cannot be built, each with the parameters at fault and the nearest value that can. */
export function faultsOf(p: Wanted): Fault[] {
  const s = sizesOf(p)
  const up = (value: number) => Math.ceil(10 * value) / 10
  const thickest = thickestFoot(p)
  const tapped = s.lug ? s.lug.drillDepth + s.lug.tapDrill : 0
  const rules: [broken: boolean, parameters: string[], ...texts: Parameters<typeof say>][] = [
    [
      p.shaftHeight < s.leastHeight,
      ['shaftHeight', 'bearing'],
      n =>
        `shaftHeight: ${n(p.shaftHeight)} mm leaves less than ${n(leastFloor)} mm under bearing ${p.bearing}; make it at least ${n(up(s.leastHeight))} mm or choose a smaller bearing`,
      n =>
        `Hauteur d'axe : ${n(p.shaftHeight)} mm laisse moins de ${n(leastFloor)} mm sous le roulement ${p.bearing} ; prendre au moins ${n(up(s.leastHeight))} mm ou un roulement plus petit`,
    ],
    [
      p.holeSpacing < s.leastSpacing,
      ['holeSpacing', 'baseBolt', 'wall', 'adjustment', ...(s.lug ? ['capScrew'] : [])],
      n =>
        `holeSpacing: ${n(p.holeSpacing)} mm leaves no room beside the housing for the washers of the ${p.baseBolt} base bolts and their key; make it at least ${n(up(s.leastSpacing))} mm, or choose smaller screws or a thinner wall`,
      n =>
        `Entraxe de fixation : ${n(p.holeSpacing)} mm ne laisse pas, le long du corps, la place des rondelles des vis ${p.baseBolt} et de leur clé ; prendre au moins ${n(up(s.leastSpacing))} mm, ou des vis plus petites ou une paroi plus mince`,
    ],
    [
      p.footThickness > thickest,
      ['footThickness', 'shaftHeight'],
      n =>
        `footThickness: ${n(p.footThickness)} mm is too thick for a shaft height of ${n(p.shaftHeight)} mm; make it at most ${n(thickest)} mm`,
      n =>
        `Épaisseur de semelle : ${n(p.footThickness)} mm est trop pour une hauteur d'axe de ${n(p.shaftHeight)} mm ; prendre au plus ${n(thickest)} mm`,
    ],
    [
      s.lug !== undefined && s.isPrinted,
      ['construction', 'material'],
      () =>
        'construction: threads cut in a print do not hold the cap screws of a split housing; choose a milled material or the solid construction',
      () =>
        'Construction : un taraudage dans une pièce imprimée ne tient pas les vis du chapeau ; choisir une matière fraisée ou un corps monobloc',
    ],
    [
      tapped > p.shaftHeight - 3,
      ['capScrew', 'shaftHeight'],
      n =>
        `capScrew: the tapped holes for ${p.capScrew} would come out of the foot; make shaftHeight at least ${n(up(tapped + 3))} mm or choose smaller cap screws`,
      n =>
        `Vis de chapeau : les trous taraudés ${p.capScrew} déboucheraient sous la semelle ; prendre une hauteur d'axe d'au moins ${n(up(tapped + 3))} mm ou des vis plus petites`,
    ],
  ]
  return rules
    .filter(([broken]) => broken)
    .map(([, parameters, en, fr]) => ({ parameters, message: say(en, fr) }))
}
