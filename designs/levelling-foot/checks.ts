import {
  atMost,
  beamStressCheck,
  bucklingCheck,
  type Check,
  notRated,
  roundSection,
  seatArea,
} from '#engineering'
import { materials, propertyClass, thread } from '#hardware'
import type { FootValues } from './parameters.ts'
import { recess, type sizesOf } from './sizes.ts'

type Sizes = ReturnType<typeof sizesOf>

/** Mean pressure in MPa on the floor of what stands there: the pad, or the base itself. */
export const floorPressure = ({ load }: FootValues, { contact }: Sizes): number => load / contact.area

/** Design strength of concrete in MPa: 0.85 fck/1.5. */
const concrete = (strengthClass: string): number => (0.85 * Number(/\d+/.exec(strengthClass)?.[0])) / 1.5

export function footChecks(v: FootValues, s: Sizes): Check[] {
  const { rootDiameter, pitchDiameter } = thread(v.thread)
  const section = roundSection(rootDiameter)
  const yieldStrength = propertyClass('8.8', s.d).yieldStrength
  const material = materials[v.base]
  const spindle = {
    section,
    youngsModulus: 210_000,
    yieldStrength,
    length: s.free,
    ends: 'cantilever',
  } as const
  return [
    {
      ...bucklingCheck(spindle, v.load),
      title: { en: 'Safety of the spindle against buckling', fr: 'Sécurité de la tige au flambage' },
    },
    {
      ...beamStressCheck(
        { support: 'cantilever', span: s.free, force: v.sideForce },
        { section, yieldStrength },
      ),
      id: 'spindle-bending',
      title: { en: 'Bending stress of the spindle', fr: 'Contrainte de flexion de la tige' },
    },
    baseBending(v, s),
    s.printed
      ? atMost({
          id: 'washer-pressure',
          title: { en: 'Pressure of the washer on the base', fr: 'Pression de la rondelle sur l’embase' },
          value: v.load / seatArea({ outside: s.washer.outsideDiameter, hole: s.d + 1 }),
          limit: material.yield / 3,
          unit: 'MPa',
          standard: {
            en: 'Mean pressure; a third of the yield strength, for creep (workshop rule)',
            fr: 'Pression moyenne ; tiers de la limite élastique, à cause du fluage (règle d’atelier)',
          },
          leavesOut: {
            en: 'The preload of the nut, heat, layers of a print.',
            fr: 'La précharge de l’écrou, la chaleur, les couches d’impression.',
          },
        })
      : atMost({
          id: 'thread-pressure',
          title: { en: 'Pressure on the thread in the base', fr: 'Pression sur le filet de l’embase' },
          // Height of engagement H1 = 0.5413 P on each of the turns in mesh.
          value: v.load / (Math.PI * pitchDiameter * 0.5413 * s.engagement),
          limit: material.yield / 1.5,
          unit: 'MPa',
          standard: {
            en: 'Mean pressure on the flanks (Shigley, 8-2); H1 of ISO 68-1',
            fr: 'Pression moyenne sur les flancs (Shigley, 8-2) ; H1 de l’ISO 68-1',
          },
          leavesOut: {
            en: 'The first turns carry more than the rest; shocks.',
            fr: 'Les premiers filets portent plus que les autres ; chocs.',
          },
        }),
    ...(v.floor === 'other'
      ? [
          notRated({
            id: 'floor-pressure',
            title: { en: 'Pressure on the floor', fr: 'Pression sur le sol' },
            why: {
              en: 'hold the pressure in the notes against what your floor bears',
              fr: 'comparer la pression indiquée en remarque à ce qu’admet votre sol',
            },
            parameter: 'floor',
          }),
        ]
      : [
          atMost({
            id: 'floor-pressure',
            title: { en: 'Pressure on the floor', fr: 'Pression sur le sol' },
            value: floorPressure(v, s),
            limit: concrete(v.floor),
            unit: 'MPa',
            standard: {
              en: 'EN 1992-1-1, 3.1.6 (fcd with αcc = 0.85, γC = 1.5)',
              fr: 'EN 1992-1-1, 3.1.6 (fcd avec αcc = 0,85, γC = 1,5)',
            },
            leavesOut: {
              en: 'Screed, tiles and coatings, edges and joints, punching of a thin slab, uneven contact.',
              fr: 'Chape, carrelage et revêtements, bords et joints, poinçonnement d’une dalle mince, appui inégal.',
            },
          }),
        ]),
  ]
}

/** The plate outside the boss or washer, less the pad's recess, pressed by the floor: strips that are clamped there. */
function baseBending(v: FootValues, s: Sizes): Check {
  const { middle: b, printed } = s
  const r = s.contact.radius
  const height = s.plate - (v.pad ? recess : 0)
  const moment = (floorPressure(v, s) * ((r ** 3 - b ** 3) / 3 - (b * (r ** 2 - b ** 2)) / 2)) / b
  return atMost({
    id: 'base-bending',
    title: { en: 'Bending stress of the base', fr: 'Contrainte de flexion de l’embase' },
    value: (6 * moment) / height ** 2,
    limit: (materials[v.base].yield * (printed ? 0.5 : 1)) / (printed ? 3 : 1.5),
    unit: 'MPa',
    standard: {
      en: 'Euler-Bernoulli beam theory, radial strips without the help of the rings',
      fr: 'Théorie des poutres d’Euler-Bernoulli, bandes radiales sans l’aide des anneaux',
    },
    leavesOut: {
      en: 'A foot that stands on its edge, anchor holes, creep and layers of prints.',
      fr: 'Un pied qui porte sur son bord, les trous d’ancrage, le fluage et les couches d’impression.',
    },
  })
}
