import { say, type Text } from '#design'
import { blindThreadDepth } from '#hardware'
import { enteredBy, torqueOf } from './fasteners.ts'
import type { Layout, Leg } from './layout.ts'

const nameOf: Record<Leg['name'], Text> = {
  fixed: { en: 'fixed leg', fr: 'aile fixe' },
  carrying: { en: 'carrying leg', fr: 'aile porteuse' },
}

/** What a person must know of the screws of this very bracket. */
export function notesOf(l: Layout): Text[] {
  const legs = [l.fixed, l.carrying]
  const slotted = legs.filter(leg => leg.fixing === 'slot-nuts')
  return [
    ...(slotted.length ? [slotNuts] : []),
    ...(slotted.some(leg => !leg.profile) ? [makerGoverns] : []),
    ...legs.filter(leg => leg.fixing === 'tapped').map(leg => threads(leg, l)),
    ...legs.map(leg => torque(leg, l)),
    {
      en: 'Screws of class 8.8, oiled, tightened with a torque wrench; the joint holds by friction.',
      fr: 'Vis de classe 8.8, huilées, serrées à la clé dynamométrique ; l’assemblage tient par adhérence.',
    },
  ]
}

const slotNuts: Text = {
  en: 'Slot nuts are bought with the profile, of its own system and slot; they are not in the bill of materials. Measure the lip of the slot: the length of the screws follows from it.',
  fr: 'Les écrous pour rainure s’achètent avec le profilé, du même système et de la même rainure ; ils ne sont pas en nomenclature. Mesurer la lèvre de la rainure : la longueur des vis en dépend.',
}

const makerGoverns: Text = {
  en: 'Pull-out load and torque of the slot nut’s maker govern: where his torque is the lower one, take it, and the joint holds less in proportion.',
  fr: 'L’effort d’arrachement et le couple donnés par le fabricant de l’écrou pour rainure l’emportent : si son couple est plus faible, le prendre ; l’assemblage tient moins, dans le même rapport.',
}

/** The thread that the screws of a leg find behind it. */
function threads(leg: Leg, { t }: Layout): Text {
  const entered = enteredBy(leg, t)
  const deep = blindThreadDepth(leg.screw, entered)
  return say(
    n =>
      `Threads ${leg.screw} for the ${nameOf[leg.name].en}: in steel, blind ones at least ${n(deep)} mm deep; the screws go ${n(Math.round(10 * entered) / 10)} mm in.`,
    n =>
      `Taraudages ${leg.screw} pour l’${nameOf[leg.name].fr} : dans l’acier, sur ${n(deep)} mm au moins s’ils sont borgnes ; les vis y entrent de ${n(Math.round(10 * entered) / 10)} mm.`,
  )
}

function torque(leg: Leg, l: Layout): Text {
  const value = torqueOf(leg, l)
  return say(
    n => `Tighten the ${leg.screw} screws of the ${nameOf[leg.name].en} to ${n(value)} N·m.`,
    n => `Serrer les vis ${leg.screw} de l’${nameOf[leg.name].fr} à ${n(value)} N·m.`,
  )
}
