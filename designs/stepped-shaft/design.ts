import { defineDesign, type Placement, place, say, type Text } from '#design'
import { parallelKey, shaftCirclip } from '#hardware'
import { keyAngles } from './body.ts'
import { loadPath } from './load-path.ts'
import { checksOf, reactionsOf } from './loads.ts'
import { parameters, type ShaftValues } from './parameters.ts'
import { shaftPart } from './part.ts'
import { faultsOf } from './rules.ts'
import { type Shaft, type Step, shaftOf } from './steps.ts'

/** The drive end of a standard motor, ISO/R 775 long series, in front of two bearings of a bore, held at so many mm. */
const motorEnd = (d: number, l: number, bore: number, body: number, held: number) => ({
  ...{ d1: d, l1: l, d2: bore, l2: 22, d3: body, l3: 120, d4: bore, l4: held },
})

/**
 * A turned shaft of two to five steps on two bearings. In the assembly it lies along x from its left end at 0, its axis on
 * z = 0, the first keyway upwards; as a part it stands on its left end.
 */
export default defineDesign({
  parameters,
  presets: {
    'Shaft end 19 × 40': {
      label: {
        en: 'End 19 j6 × 40 (as IEC 80), 6204 bearings',
        fr: 'Bout 19 j6 × 40 (comme IEC 80), roulements 6204',
      },
      values: {},
    },
    'Shaft end 28 × 60': {
      label: {
        en: 'End 28 j6 × 60 (as IEC 100), 6206 bearings',
        fr: 'Bout 28 j6 × 60 (comme IEC 100), roulements 6206',
      },
      values: { ...motorEnd(28, 60, 30, 37, 20.2), fillet: 0.8, torque: 45, force1: 900 },
    },
    'Shaft end 38 × 80': {
      label: {
        en: 'End 38 k6 × 80 (as IEC 132), 6208 bearings',
        fr: 'Bout 38 k6 × 80 (comme IEC 132), roulements 6208',
      },
      values: {
        ...motorEnd(38, 80, 40, 48, 24.15),
        fit1: 'k6',
        l2: 24,
        fillet: 0.8,
        torque: 120,
        force1: 2000,
      },
    },
    'Conveyor drive shaft 25': {
      label: {
        en: 'Conveyor drive shaft, 6205 bearings, drum of 400',
        fr: 'Arbre de commande de convoyeur, roulements 6205, tambour de 400',
      },
      values: {
        steps: 5,
        d1: 24,
        l1: 50,
        d2: 25,
        l2: 40,
        d3: 31,
        l3: 400,
        use3: 'hub',
        fit3: 'h9',
        d4: 25,
        l4: 30,
        ring4: 'none',
        d5: 20,
        l5: 20,
        fillet: 0.8,
        torque: 40,
        speed: 60,
        force1: 600,
        force3: 900,
        material: 'C45N',
      },
    },
    'Roller axle 12': {
      label: {
        en: 'Axle of a roller with 6001 bearings, held at its ends',
        fr: 'Axe d’un rouleau à roulements 6001, tenu aux bouts',
      },
      values: {
        steps: 5,
        d1: 10,
        l1: 15,
        use1: 'bearing',
        fit1: 'h9',
        d2: 12,
        l2: 16,
        use2: 'seat',
        fit2: 'h6',
        d3: 15,
        l3: 300,
        d4: 12,
        l4: 16,
        use4: 'seat',
        fit4: 'h6',
        ring4: 'none',
        d5: 10,
        l5: 15,
        use5: 'bearing',
        fit5: 'h9',
        fillet: 0.2,
        torque: 0.1,
        speed: 1,
        force1: 0,
        force2: 150,
        force4: 150,
        material: 'S355J2',
      },
    },
    'Spindle 20, end M16': {
      label: { en: 'Spindle with a threaded end M16', fr: 'Broche à bout fileté M16' },
      values: { steps: 5, d5: 16, l5: 28, use5: 'thread', ring4: 'none', d1: 18, l1: 36, use1: 'hub-open' },
    },
  },

  loadPath,
  validate: faultsOf,

  build(p) {
    const shaft = shaftOf(p)
    return {
      placements: [
        place(shaftPart(p, shaft), { turn: [0, 90, 0] }),
        ...keys(p, shaft),
        ...shaft.steps.flatMap(step => circlip(shaft, step)),
      ],
      checks: checksOf(p, shaft),
      notes: assemblyNotes(shaft),
    }
  },
})

/** Keys in their keyways: the first upwards. */
function keys(p: ShaftValues, shaft: Shaft): Placement[] {
  const angles = keyAngles(shaft, p.keyAngle)
  return shaft.steps.flatMap(({ key, diameter }, i) => {
    if (!key) return []
    const turned = (angles[i] * Math.PI) / 180
    const [up, aside] = [Math.cos(turned), -Math.sin(turned)]
    const out = (r: number) => [0, aside * r, up * r] as const
    const [, y, z] = out(diameter / 2 - key.shaftDepth)
    return [
      place(parallelKey(diameter, key.length), {
        turn: [angles[i], 0, 0],
        at: [key.middle, y, z],
        explode: out(diameter),
        step: 2,
      }),
    ]
  })
}

function circlip({ length }: Shaft, { groove, diameter, side }: Step): Placement[] {
  if (!groove) return []
  const away = side === 'right' ? length - groove.from : -groove.to
  return [
    place(shaftCirclip(diameter), {
      turn: [0, 90, 0],
      at: [groove.ring, 0, 0],
      explode: [away + Math.sign(away) * diameter, 0, 0],
      step: 3,
    }),
  ]
}

function assemblyNotes(shaft: Shaft): Text[] {
  const forces = reactionsOf(shaft).map(force => Math.round(Math.abs(force)))
  const seats = shaft.steps.filter(s => s.groove)
  return [
    say(
      n =>
        `Radial forces on the bearings: ${n(forces[0])} N left, ${n(forces[1])} N right; choose them by these.`,
      n =>
        `Efforts radiaux sur les roulements : ${n(forces[0])} N à gauche, ${n(forces[1])} N à droite ; les choisir d'après ces valeurs.`,
    ),
    ...seats.map(({ number, seat }) =>
      say(
        n =>
          `Step ${number} has ${n(Math.round(10 * (seat.to - seat.from)) / 10)} mm up to the groove: ring or hub, and shims if need be, fill it.`,
        n =>
          `La portée ${number} offre ${n(Math.round(10 * (seat.to - seat.from)) / 10)} mm jusqu'à la gorge : bague ou moyeu, avec cales au besoin, la remplissent.`,
      ),
    ),
    {
      en: 'The fillet at a bearing must be smaller than the chamfer of its inner ring (rs of the bearing table): 0.3, 0.6 or 1 mm; its shoulder higher than that chamfer and no higher than the maker allows (da), so that no seal rubs.',
      fr: "Le congé au droit d'un roulement doit rester plus petit que l'arrondi de la bague intérieure (rs du tableau) : 0,3, 0,6 ou 1 mm ; l'épaulement, plus haut que cet arrondi et pas plus haut que ne l'admet le fabricant (da), pour qu'aucun joint ne frotte.",
    },
  ]
}
