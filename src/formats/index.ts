import { write3mf } from './3mf.ts'
import { writeBomCsv } from './bom-csv.ts'
import { writeBomJson } from './bom-json.ts'
import { writeDxf } from './dxf.ts'
import type { Format } from './format.ts'
import { writeJscad } from './jscad.ts'
import { writeObj } from './obj.ts'
import { writeStep } from './step.ts'
import { writeStl } from './stl.ts'
import { writeSvg } from './svg.ts'

const solid = (format: Omit<Format<'solid'>, 'of'>): Format<'solid'> => ({ of: 'solid', ...format })
const exact = (format: Omit<Format<'exact'>, 'of'>): Format<'exact'> => ({ of: 'exact', ...format })
const flat = (format: Omit<Format<'flat'>, 'of'>): Format<'flat'> => ({ of: 'flat', ...format })
const recorded = (format: Omit<Format<'recorded'>, 'of'>): Format<'recorded'> => ({
  of: 'recorded',
  ...format,
})
const bom = (format: Omit<Format<'bom'>, 'of'>): Format<'bom'> => ({ of: 'bom', ...format })

/** Every file format by the name that people ask for it with. */
export const formats = {
  stl: solid({
    extension: 'stl',
    mediaType: 'model/stl',
    purpose: {
      en: 'Mesh for 3D printing, read by every slicer',
      fr: "Maillage pour l'impression 3D, lu par tous les trancheurs",
    },
    write: writeStl,
  }),
  '3mf': solid({
    extension: '3mf',
    mediaType: 'model/3mf',
    purpose: {
      en: 'Mesh for 3D printing with unit, name, licence and parameters',
      fr: "Maillage pour l'impression 3D avec unité, nom, licence et paramètres",
    },
    write: write3mf,
  }),
  obj: solid({
    extension: 'obj',
    mediaType: 'model/obj',
    purpose: {
      en: 'Mesh for rendering and animation programs',
      fr: 'Maillage pour les logiciels de rendu et d’animation',
    },
    write: writeObj,
  }),
  step: exact({
    extension: 'step',
    mediaType: 'model/step',
    purpose: {
      en: 'Solid with true surfaces for machinists and other CAD programs',
      fr: 'Solide à surfaces exactes pour l’usinage et les autres logiciels de CAO',
    },
    write: writeStep,
  }),
  dxf: flat({
    extension: 'dxf',
    mediaType: 'image/vnd.dxf',
    purpose: {
      en: 'Outline for laser, plasma and water-jet cutting, with layers',
      fr: 'Contour pour la découpe laser, plasma ou jet d’eau, avec calques',
    },
    write: writeDxf,
  }),
  svg: flat({
    extension: 'svg',
    mediaType: 'image/svg+xml',
    purpose: {
      en: 'Outline at full size for hobby lasers and viewing',
      fr: 'Contour à l’échelle 1 pour petits lasers et pour la lecture',
    },
    write: writeSvg,
  }),
  jscad: recorded({
    extension: 'jscad.js',
    mediaType: 'text/javascript',
    purpose: {
      en: 'Script for JSCAD, to go on from the model as it is built',
      fr: 'Script pour JSCAD, pour repartir de la construction du modèle',
    },
    write: writeJscad,
  }),
  csv: bom({
    extension: 'csv',
    mediaType: 'text/csv',
    purpose: { en: 'Bill of materials for a spreadsheet', fr: 'Nomenclature pour tableur' },
    write: writeBomCsv,
  }),
  json: bom({
    extension: 'json',
    mediaType: 'application/json',
    purpose: { en: 'Bill of materials for other programs', fr: 'Nomenclature pour d’autres logiciels' },
    write: writeBomJson,
  }),
} as const

export type FormatName = keyof typeof formats
