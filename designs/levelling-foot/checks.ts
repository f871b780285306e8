import {
  atMost,
  bucklingCheck,
  type Check,
  clampedRingMoment,
  effectiveRoundArea,
  notRated,
  roundSection,
  seatArea,
  slippingCheck,
  swayCheck,
  type Text,
  tippingCheck,
} from '#engineering'
import { materials, propertyClass, thread } from '#hardware'
import type { FootValues } from './parameters.ts'
import { recess, type sizesOf } from './sizes.ts'

type Sizes = ReturnType<typeof sizesOf>

/**
 * Pressure in MPa on the floor of what stands there, the pad or the base itself, where the side force leans on one side of it.
 * A foot that leans by more than 0.6 of its radius fails against tipping.
 */
export function floorPressure({ load, sideForce }: FootValues, { contact, highest }: Sizes): number {
  const { radius, area } = contact
  const offset = Math.min((sideForce * highest) / load, 0.6 * radius)
  return (load / area) * ((Math.PI * radius ** 2) / effectiveRoundArea(radius, offset))
}

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
      ...swayCheck(spindle, { thrust: v.load, side: v.sideForce }),
      id: 'spindle-bending',
      title: {
        en: 'Safety of the spindle against yielding under load and side force',
        fr: 'Sécurité de la tige à la plastification sous charge et effort latéral',
      },
    },
    ...standingChecks(v, s),
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
            title: floorTitle,
            why: {
              en: 'choose a class of concrete, or have the pressure in the notes judged for this floor',
              fr: 'choisir une classe de béton, ou faire juger pour ce sol la pression donnée en note',
            },
            parameter: 'floor',
          }),
        ]
      : [
          atMost({
            id: 'floor-pressure',
            title: floorTitle,
            value: floorPressure(v, s),
            limit: concrete(v.floor),
            unit: 'MPa',
            standard: {
              en: 'EN 1992-1-1, 3.1.6 (fcd with αcc = 0.85, γC = 1.5); effective area of EN 1997-1, annex D',
              fr: 'EN 1992-1-1, 3.1.6 (fcd avec αcc = 0,85, γC = 1,5) ; surface effective de l’EN 1997-1, annexe D',
            },
            leavesOut: {
              en: 'Screed, tiles and coatings, edges and joints, punching of a thin slab, uneven contact.',
              fr: 'Chape, carrelage et revêtements, bords et joints, poinçonnement d’une dalle mince, appui inégal.',
            },
          }),
        ]),
  ]
}

const floorTitle: Text = { en: 'Pressure on the floor', fr: 'Pression sur le sol' }

/** Slipping and tipping of a foot that stands by its load; what it does not stand by that alone, its anchors take. */
function standingChecks(v: FootValues, s: Sizes): Check[] {
  const standing = { load: v.load, side: v.sideForce }
  const free = [
    slippingCheck(standing, v.floorFriction),
    tippingCheck(standing, { radius: s.contact.radius, height: s.highest }),
  ]
  return v.anchors > 0 && free.some(({ verdict }) => verdict === 'failed') ? [anchors] : free
}

const anchors = notRated({
  id: 'anchors',
  title: { en: 'Pull and shear of the anchors', fr: 'Traction et cisaillement des ancrages' },
  why: {
    en: 'the foot alone would slip or tip: have the anchors and the slab calculated by their approval',
    fr: 'le pied seul glisserait ou basculerait : faire calculer chevilles et dalle selon leur agrément',
  },
  standard: 'EN 1992-4',
})

/** The plate outside the boss or washer, less the pad's recess, pressed by the floor and clamped at the boss. */
function baseBending(v: FootValues, s: Sizes): Check {
  const { printed } = s
  const height = s.plate - (v.pad ? recess : 0)
  const moment = clampedRingMoment({
    inner: s.middle,
    outer: v.baseDiameter / 2,
    loaded: s.contact.radius,
    pressure: floorPressure(v, s),
  })
  return atMost({
    id: 'base-bending',
    title: { en: 'Bending stress of the base', fr: 'Contrainte de flexion de l’embase' },
    value: (6 * moment) / height ** 2,
    limit: (materials[v.base].yield * (printed ? 0.5 : 1)) / (printed ? 3 : 1.5),
    unit: 'MPa',
    standard: {
      en: 'Plate clamped at the boss and free outside (Roark, table 11.2, case 2l); effective area of EN 1997-1, annex D',
      fr: 'Plaque encastrée au bossage, libre au bord (Roark, tableau 11.2, cas 2l) ; surface effective de l’EN 1997-1, annexe D',
    },
    leavesOut: {
      en: 'That the boss gives a little (finite elements: three quarters of the value), anchor holes, creep and layers of prints.',
      fr: 'La souplesse du bossage (éléments finis : les trois quarts de la valeur), les trous d’ancrage, le fluage et les couches d’impression.',
    },
  })
}
