import { defineDesign, say, type Text } from '#design'
import { valleySlope } from '#engineering'
import { assemble } from './assembly.ts'
import { checksOf } from './checks.ts'
import { type Layout, layoutOf } from './layout.ts'
import { loadPath } from './load-path.ts'
import { type HopperValues, parameters } from './parameters.ts'
import { faultsOf } from './rules.ts'

/** A hopper of four bent walls, bolted or welded along flanges at its corners. */
export default defineDesign({
  parameters,
  presets: {
    'Grain 20 l': {
      label: { en: 'Grain, 20 l', fr: 'Grain, 20 l' },
      values: {},
    },
    'Feeder 60 l': {
      label: { en: 'Feeder, 60 l', fr: 'Doseur, 60 l' },
      values: {
        topLength: 700,
        topWidth: 450,
        outletLength: 150,
        outletWidth: 100,
        height: 450,
        cornerScrews: 6,
        mountScrews: 3,
      },
    },
    'Dry sand 75 l': {
      label: { en: 'Dry sand, 75 l, welded', fr: 'Sable sec, 75 l, soudée' },
      values: {
        topLength: 600,
        topWidth: 600,
        outletLength: 120,
        outletWidth: 120,
        height: 500,
        thickness: '3',
        joint: 'welded',
        flange: 50,
        mountScrew: 'M10',
        mountScrews: 3,
        density: 1600,
        slideAngle: 45,
        grain: 4,
      },
    },
    'Food 8 l, stainless': {
      label: { en: 'Food, 8 l, stainless', fr: 'Alimentaire, 8 l, inox' },
      values: {
        topLength: 300,
        topWidth: 250,
        outletLength: 60,
        outletWidth: 60,
        height: 250,
        collar: 30,
        material: 'X5CrNi18-10',
        thickness: '1.5',
        flange: 30,
        mountScrew: 'M6',
        cornerScrew: 'M4',
        density: 600,
        grain: 5,
      },
    },
  },
  loadPath,
  validate: faultsOf,
  build(p) {
    const l = layoutOf(p)
    return { placements: assemble(p, l), checks: checksOf(p, l), notes: notesOf(p, l) }
  },
})

function notesOf(p: HopperValues, l: Layout): Text[] {
  const litres = Math.round(10 * l.volume) / 10
  const fill = Math.round((l.volume * p.density) / 1000)
  const valley = Math.round(10 * valleySlope(l.flanged.slope, l.plain.slope)) / 10
  const [a, b] = [l.flanged.slope, l.plain.slope].map(slope => Math.round(10 * slope) / 10)
  return [
    say(
      n =>
        `Holds ${n(litres)} l to the brim: ${n(fill)} kg. Walls at ${n(a)}° and ${n(b)}°, valleys between them at ${n(valley)}°.`,
      n =>
        `Contient ${n(litres)} l à ras bord, soit ${n(fill)} kg. Parois à ${n(a)}° et ${n(b)}°, arêtes entre elles à ${n(valley)}°.`,
    ),
    say(
      () =>
        `The ${4 * p.mountScrews} mounting screws ${p.mountScrew} belong to the frame: their length follows from it, they are not in the bill of materials.`,
      () =>
        `Les ${4 * p.mountScrews} vis de fixation ${p.mountScrew} sont celles du bâti : leur longueur en dépend, elles ne sont pas en nomenclature.`,
    ),
    {
      en: 'Slide gate, pipe or hose at the collar are fitted to it: drill them together.',
      fr: 'Registre, tube ou manche s’ajustent à la manchette : les percer ensemble.',
    },
    p.joint === 'welded'
      ? {
          en: 'Welded: tack the corner flanges from the outside, run a seam inside along each corner and grind it smooth down the slope. The seams are not among the checks.',
          fr: 'Soudée : pointer les ailes d’angle par l’extérieur, souder l’intérieur de chaque angle et meuler lisse dans la pente. Les cordons ne sont pas vérifiés.',
        }
      : {
          en: 'Bolted corners are tight for grain, not for powder: bed the flanges in sealant, and close the ends of the corners at the outlet with it.',
          fr: 'Des angles vissés sont étanches au grain, pas à la poudre : poser les ailes dans du mastic, et en boucher les bouts des angles à la sortie.',
        },
  ]
}
