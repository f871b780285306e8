import type { Process } from './assembly.ts'
import type { Text } from './text.ts'

const machined: Text = {
  en: 'sizes without a tolerance: ISO 2768-mK; edges broken',
  fr: 'cotes sans tolérance : ISO 2768-mK ; arêtes cassées',
}

/**
 * What holds for every size that has no tolerance of its own, by the way in which a part is made. ISO 2768-c is what press
 * brakes hold across a bend; a print is within what printing services state, see the process limits of `#hardware`.
 */
export const generalTolerances: Readonly<Record<Process, Text>> = {
  turn: machined,
  mill: machined,
  laser: {
    en: 'cut edges ISO 9013; sizes without a tolerance: ISO 2768-m; deburred on both faces',
    fr: 'bords de coupe ISO 9013 ; cotes sans tolérance : ISO 2768-m ; ébavurée sur les deux faces',
  },
  bend: {
    en: 'cut edges ISO 9013; sizes without a tolerance: ISO 2768-m on the blank, ISO 2768-c across bends and for their angles; deburred on both faces',
    fr: 'bords de coupe ISO 9013 ; cotes sans tolérance : ISO 2768-m à plat, ISO 2768-c en travers des plis et pour leurs angles ; ébavurée sur les deux faces',
  },
  print: {
    en: 'sizes without a tolerance: ± 0.3 mm as printed',
    fr: 'cotes sans tolérance : ± 0,3 mm, brut d’impression',
  },
}
