import { defineDesign, type Fault, length, type Material, part, place, refusing, stockOf } from '#design'
import { atLeast } from '#engineering'
import { booleans, primitives, transforms } from '#jscad'

const steel: Material = {
  id: 's235jr',
  name: { en: 'structural steel', fr: 'acier de construction' },
  designation: 'S235JR (1.0038)',
  density: 7850,
  yield: 235,
  youngsModulus: 210_000,
}

/** The thinnest wall in mm that still turns well. */
const thinnestWall = 1.5

const parameters = {
  bore: length({
    label: { en: 'Bore', fr: 'Alésage' },
    help: { en: 'Fits loosely on the shaft or screw', fr: "Passe librement sur l'arbre ou la vis" },
    default: 10.5,
    min: 2,
    max: 100,
    step: 0.5,
  }),
  outsideDiameter: length({
    label: { en: 'Outside diameter', fr: 'Diamètre extérieur' },
    default: 20,
    min: 6,
    max: 150,
    step: 0.5,
  }),
  width: length({ label: { en: 'Width', fr: 'Largeur' }, default: 8, min: 1, max: 100, step: 0.5 }),
}

const refuse = refusing(parameters)

/** A spacer ring: the smallest design. Copy this folder, give it a name and change what it builds. */
export default defineDesign({
  parameters,

  presets: {
    'M10 × 8': { values: {} },
    'M16 × 20': { values: { bore: 17, outsideDiameter: 30, width: 20 } },
  },

  validate({ bore, outsideDiameter }): Fault[] {
    const smallest = bore + 2 * thinnestWall
    if (outsideDiameter >= smallest) return []
    return [
      refuse(
        ['outsideDiameter', 'bore'],
        n =>
          `${n(outsideDiameter)} leaves a wall under ${n(thinnestWall)} mm; make it at least ${n(Math.ceil(smallest))} mm or the bore smaller`,
        n =>
          `${n(outsideDiameter)} laisse une paroi de moins de ${n(thinnestWall)} mm ; prendre au moins ${n(Math.ceil(smallest))} mm ou réduire l'alésage`,
      ),
    ]
  },

  build({ bore, outsideDiameter, width }) {
    const disc = primitives.cylinder({ radius: outsideDiameter / 2, height: width })
    const hole = primitives.cylinder({ radius: bore / 2, height: width + 2 })
    const ring = part({
      name: 'ring',
      title: { en: 'Spacer ring', fr: 'Bague entretoise' },
      process: 'turn',
      material: steel,
      // A cylinder is centred on the origin; a part stands on z = 0.
      solid: transforms.translateZ(width / 2, booleans.subtract(disc, hole)),
      throughHoles: 1,
      stock: stockOf('round', outsideDiameter, width + 3),
    })
    const wall = atLeast({
      id: 'wall',
      title: { en: 'Wall thickness', fr: 'Épaisseur de paroi' },
      value: (outsideDiameter - bore) / 2,
      limit: thinnestWall,
      unit: 'mm',
      standard: {
        en: 'workshop practice',
        fr: 'règle d’atelier',
      },
      leavesOut: { en: 'Axial load on the ring', fr: 'La charge axiale sur la bague' },
    })
    return { placements: [place(ring)], checks: [wall] }
  },

  loadPath: () => [
    {
      element: { en: 'Ring', fr: 'Bague' },
      modes: [
        { mode: { en: 'wall that bends in the chuck', fr: 'paroi qui plie au mandrin' }, checks: ['wall'] },
        {
          mode: { en: 'crushing between its faces', fr: 'écrasement entre ses faces' },
          notRated: {
            en: 'no load is entered here: compare pressure and yield strength',
            fr: 'aucune charge n’est saisie ici : comparer pression et limite élastique',
          },
        },
      ],
    },
  ],
})
