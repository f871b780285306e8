import { type Fit, type MadePart, part, say, stockOf, type Text } from '#design'
import { fit, roundBars, shaftKeyway, thread } from '#hardware'
import { shaftSolid } from './body.ts'
import type { ShaftValues } from './parameters.ts'
import type { Shaft, Step } from './steps.ts'

export function shaftPart(p: ShaftValues, shaft: Shaft): MadePart {
  const greatest = Math.max(...shaft.steps.map(s => s.diameter))
  const bar = roundBars.find(d => d >= greatest + 1) ?? Math.ceil(greatest) + 3
  return part({
    name: 'shaft',
    title: { en: 'Stepped shaft', fr: 'Arbre épaulé' },
    process: 'turn',
    material: shaft.material,
    solid: shaftSolid(shaft, p.keyAngle),
    throughHoles: 0,
    stock: stockOf('round', bar, Math.ceil(shaft.length) + 4),
    fits: shaft.steps.flatMap(fitsOf),
    notes: makingNotes(shaft),
  })
}

function fitsOf({ number, diameter, use, fit: tolerance, key, groove }: Step): Fit[] {
  const named = (en: string, fr: string): Text => ({ en: `${en} ${number}`, fr: `${fr} ${number}` })
  const seat = use === 'bearing' || use === 'seat' || key
  const keyway = key && shaftKeyway(diameter)
  return [
    ...(seat ? [fit(named('step', 'portée'), diameter, tolerance)] : []),
    ...(keyway
      ? [
          fit(named('keyway width, step', 'largeur de rainure, portée'), keyway.width, 'P9'),
          fit(
            named('keyway to the far side, step', 'fond de rainure au côté opposé, portée'),
            keyway.remaining,
            `0/-${keyway.tolerance}`,
          ),
        ]
      : []),
    ...(groove
      ? [
          fit(named('circlip groove, step', 'gorge de circlips, portée'), groove.diameter, groove.tolerance),
          fit(named('groove width, step', 'largeur de gorge, portée'), groove.width, 'H13'),
        ]
      : []),
  ]
}

function makingNotes({ steps }: Shaft): Text[] {
  const threads = steps.filter(s => s.use === 'thread')
  return [
    {
      en: 'Turn between centres or with a tailstock: centre holes ISO 6411 to the shop’s choice, not drawn; they may stay.',
      fr: 'Tourner entre pointes ou à la contre-pointe : trous de centre ISO 6411 au choix de l’atelier, non dessinés ; ils peuvent rester.',
    },
    {
      en: 'Bearing seats Ra 0.8, other seats Ra 1.6; run-out of all seats to the bearing seats 0.02 mm, of shoulders 0.02 mm.',
      fr: 'Portées de roulements Ra 0,8, autres portées Ra 1,6 ; battement des portées et des épaulements 0,02 mm par rapport aux portées de roulements.',
    },
    ...threads.map(({ diameter, number }) => {
      const { pitch } = thread(`M${diameter}`)
      return say(
        n =>
          `Step ${number}: thread M${n(diameter)} (pitch ${n(pitch)} mm), drawn at its nominal diameter; run-out DIN 76 at the shoulder.`,
        n =>
          `Portée ${number} : filetage M${n(diameter)} (pas ${n(pitch)} mm), dessiné au diamètre nominal ; dégagement DIN 76 à l'épaulement.`,
      )
    }),
  ]
}
