import { type Alternative, misfitsOf, say } from '#design'
import { type MotorFace, motorFace } from '#hardware'
import type { PlateValues } from './parameters.ts'

/** Whether a motor of one face goes on a machine that is made for another: circle, spigot and kind of holes are the same. */
const isAlike = (a: MotorFace, b: MotorFace): boolean =>
  a.shape === b.shape &&
  a.boltCircle === b.boltCircle &&
  a.spigotDiameter === b.spigotDiameter &&
  (a.hole === null) === (b.hole === null)

/** The motor without a plate, where both mountings meet alike and nothing is offset: said before one is made. */
export function straightOn(
  p: Pick<PlateValues, 'motor' | 'machine' | 'offsetX' | 'offsetY' | 'slotTravel'>,
): Alternative[] {
  const [motor, machine] = [motorFace(p.motor), motorFace(p.machine)]
  if (!isAlike(motor, machine) || p.offsetX !== 0 || p.offsetY !== 0 || p.slotTravel > 0) return []
  const height = ({ name }: MotorFace) => Number.parseInt(name.split(' ')[1], 10)
  const differing = misfitsOf([
    {
      name: { en: 'shaft diameter', fr: 'diamètre d’arbre' },
      here: machine.shaftDiameter,
      there: motor.shaftDiameter,
    },
    {
      name: { en: 'shaft length', fr: 'longueur d’arbre' },
      here: machine.shaftLength,
      there: motor.shaftLength,
    },
    { name: { en: 'shaft height', fr: 'hauteur d’axe' }, here: height(machine), there: height(motor) },
    { name: { en: 'flange diameter', fr: 'diamètre de bride' }, here: machine.size, there: motor.size },
    {
      name: { en: 'spigot height', fr: 'hauteur de centrage' },
      here: machine.spigotHeight,
      there: motor.spigotHeight,
    },
    { name: { en: 'screws', fr: 'vis' }, here: machine.screw, there: motor.screw },
  ])
  const both = (language: 'en' | 'fr', n: (value: number) => string) =>
    language === 'en'
      ? `Both have a circle of ${n(motor.boltCircle)} mm and a spigot of ${n(motor.spigotDiameter)} mm`
      : `Les deux ont un cercle de ${n(motor.boltCircle)} mm et un centrage de ${n(motor.spigotDiameter)} mm`
  return [
    {
      designation: p.motor,
      name: {
        en: 'motor, screwed straight onto the machine: no plate is needed',
        fr: 'moteur, vissé directement sur la machine : la platine est inutile',
      },
      note: say(
        n =>
          `${both('en', n)}. ${differing.length ? `What differs: ${differing.map(d => d.en).join(', ')}: see to coupling or pulley, key and room.` : 'Nothing differs.'}`,
        n =>
          `${both('fr', n)}. ${differing.length ? `Ce qui diffère : ${differing.map(d => d.fr).join(', ')} : voir accouplement ou poulie, clavette et place.` : 'Rien ne diffère.'}`,
      ),
    },
  ]
}
