import { length } from './parameters.ts'

const group = { en: 'Your machine', fr: 'Votre machine' }

/**
 * What a printer does to holes, as a parameter of a design that prints: spread it into the parameters, and draw holes that
 * must fit by `printedHole`. None by default: the model keeps the nominal size.
 */
export const printerProfile = {
  holeOffset: length({
    label: { en: 'Printed holes larger by', fr: 'Agrandir les trous imprimés de' },
    help: {
      en: 'On the diameter; print a test piece and measure: holes often come out 0.1 to 0.3 mm too small',
      fr: 'Au diamètre ; imprimer une éprouvette et mesurer : les trous sortent souvent 0,1 à 0,3 mm trop petits',
    },
    group,
    default: 0,
    min: -0.2,
    max: 0.6,
    step: 0.05,
  }),
}

/**
 * What a cut takes away, as a parameter of a design that is cut from sheet: spread it into the parameters and hand it to
 * `flatPart` or `bentPart`. None by default: shops want nominal contours and compensate themselves.
 */
export const cutterProfile = {
  kerf: length({
    label: { en: 'Kerf to compensate', fr: 'Trait de coupe à compenser' },
    help: {
      en: 'Width of the cut; 0 for a shop, which compensates itself. Only the cutting file changes, not the solid',
      fr: 'Largeur du trait ; 0 pour un découpeur, qui compense lui-même. Seul le fichier de découpe change, pas le volume',
    },
    group,
    default: 0,
    min: 0,
    max: 1,
    step: 0.01,
  }),
}

/** Diameter in mm to draw a printed hole with: nominal, larger by what the user's printer takes off. */
export const printedHole = (diameter: number, { holeOffset }: { holeOffset: number }): number =>
  diameter + holeOffset
