import { choice, type Fault, groups, length, type Material, refuse, type Values } from '#design'
import { bendRules } from './bending.ts'
import { materials } from './data/materials.ts'
import { sheetThicknesses } from './stock.ts'

/** Sheets that bend in the cold without cracking, and whose strength a check knows, by the names that forms offer. */
const sheets = {
  S235JR: materials.S235JR,
  'X5CrNi18-10': materials.X5CrNi1810,
  'EN AW-5754': materials.EN_AW_5754,
} satisfies Record<string, Material>

const stock = ['0.8', '1', '1.5', '2', '2.5', '3', '4', '5', '6', '8', '10'] as const
type Thickness = (typeof stock)[number]

/** Material, thickness from `least` mm on and inside bend radius of a sheet, as parameters of a design: spread them into its own. */
export const bentSheetParameters = (defaults: { thickness: Thickness; least?: number; most?: number }) => ({
  material: choice({
    label: { en: 'Material', fr: 'Matière' },
    group: groups.sheet,
    default: 'S235JR',
    names: {
      S235JR: { en: 'structural steel S235JR', fr: 'acier S235JR' },
      'X5CrNi18-10': { en: 'stainless steel 304 (1.4301)', fr: 'inox 304 (1.4301)' },
      'EN AW-5754': { en: 'aluminium 5754 H111', fr: 'aluminium 5754 H111' },
    },
  }),
  thickness: choice({
    label: { en: 'Thickness (mm)', fr: 'Épaisseur (mm)' },
    help: {
      en: 'Sheet that shops keep; steel S235JR from 2 mm on',
      fr: 'Tôle du commerce ; acier S235JR à partir de 2 mm',
    },
    group: groups.sheet,
    default: defaults.thickness,
    options: stock.filter(t => Number(t) >= (defaults.least ?? 0) && Number(t) <= (defaults.most ?? 10)),
  }),
  bendRadius: length({
    label: { en: 'Inside bend radius', fr: 'Rayon intérieur de pliage' },
    help: {
      en: '0 takes what air bending in the usual die gives; else the radius that your shop names',
      fr: '0 prend ce que donne le pliage en l’air dans le vé usuel ; sinon le rayon indiqué par l’atelier',
    },
    group: groups.sheet,
    default: 0,
    min: 0,
    max: 30,
    step: 0.1,
  }),
})

type SheetValues = Values<ReturnType<typeof bentSheetParameters>>

/** A sheet as its bends need it, mm: what `sheetBend` and `bendRules` take, and its material. */
export interface BentSheet {
  readonly stuff: Material
  /** Its id. */
  readonly material: string
  readonly thickness: number
  /** Inside. */
  readonly radius: number
}

/** The sheet that the parameters stand for; a radius of 0 becomes that of the usual die, at least the material's. */
export function bentSheet({ material, thickness, bendRadius }: SheetValues): BentSheet {
  const [stuff, t] = [sheets[material], Number(thickness)]
  const { leastRadius, naturalRadius } = bendRules(stuff.id, t, bendRadius)
  const radius = bendRadius || Math.max(leastRadius, Math.round(10 * naturalRadius) / 10)
  return { stuff, material: stuff.id, thickness: t, radius }
}

/** What a sheet cannot be: a thickness that is not stocked, or a radius under which it cracks. */
export function bentSheetFaults({ material, thickness, bendRadius }: SheetValues): Fault[] {
  const { id } = sheets[material]
  const stocked = sheetThicknesses(id)
  if (!stocked.includes(Number(thickness))) {
    const near = stocked.reduce((a, b) =>
      Math.abs(b - Number(thickness)) < Math.abs(a - Number(thickness)) ? b : a,
    )
    return [
      refuse(
        ['thickness', 'material'],
        n =>
          `thickness: ${material} is not stocked in ${n(Number(thickness))} mm; take ${n(near)} mm or another material`,
        n =>
          `Épaisseur : ${material} n’existe pas en ${n(Number(thickness))} mm ; prendre ${n(near)} mm ou une autre matière`,
      ),
    ]
  }
  const { leastRadius } = bendRules(id, Number(thickness), bendRadius)
  if (bendRadius === 0 || bendRadius >= leastRadius) return []
  return [
    refuse(
      ['bendRadius', 'thickness', 'material'],
      n =>
        `bendRadius: ${material} of ${n(Number(thickness))} mm cracks at ${n(bendRadius)} mm; make it at least ${n(leastRadius)} mm, or 0 for that of the usual die`,
      n =>
        `Rayon intérieur de pliage : ${material} de ${n(Number(thickness))} mm se fissure à ${n(bendRadius)} mm ; prendre au moins ${n(leastRadius)} mm, ou 0 pour celui du vé usuel`,
    ),
  ]
}
