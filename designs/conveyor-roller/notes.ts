import { type Alternative, say, type Text } from '#design'
import { speedOf } from './loads.ts'
import type { RollerValues } from './parameters.ts'
import { idlerOf, sizesOf } from './sizes.ts'

/** A roller from a catalogue does the same where its sizes suit. */
export function catalogueRoller(p: RollerValues): Alternative {
  const { diameter, bearing, frame } = sizesOf(p)
  return {
    designation: `Ø ${Math.round(diameter)} / ${bearing.bore}, RL ${p.tubeLength}, EL ${2 * frame}`,
    name: { en: 'conveyor roller from a catalogue', fr: 'rouleau de convoyeur de catalogue' },
    note: {
      en: 'Made to length in a few days, cheaper than turning one: order it by diameter, axle and lengths. Make one where tube, axle or time do not allow that.',
      fr: 'Fabriqué à longueur en quelques jours, moins cher que de le tourner : le commander par diamètre, axe et longueurs. Le fabriquer si le tube, l’axe ou le délai ne conviennent pas.',
    },
  }
}

/** A drum motor is roller, gearbox and motor in one. */
export const drumMotor = (p: RollerValues): Alternative => ({
  designation: `Ø ${Math.round(sizesOf(p).diameter)}, RL ${p.tubeLength}`,
  name: { en: 'drum motor', fr: 'tambour moteur' },
  note: say(
    n =>
      `For ${n(p.beltSpeed)} m/s: roller, gearbox and motor in one, sealed; dearer, and repaired by its maker only.`,
    n =>
      `Pour ${n(p.beltSpeed)} m/s : rouleau, réducteur et moteur en un, étanche ; plus cher, et réparable par son seul fabricant.`,
  ),
})

const speedNote = (p: RollerValues): Text => {
  const rpm = Math.round(speedOf(p))
  return say(
    n => `${n(p.beltSpeed)} m/s are ${n(rpm)} min⁻¹.${rpm > 600 ? ' Have a roller this fast balanced.' : ''}`,
    n =>
      `${n(p.beltSpeed)} m/s font ${n(rpm)} min⁻¹.${rpm > 600 ? ' Faire équilibrer un rouleau aussi rapide.' : ''}`,
  )
}

/** What a person must know of an idler. */
export function idlerNotes(p: RollerValues): Text[] {
  const { frame, bearing } = sizesOf(p)
  const { screw, acrossFlats } = idlerOf(p)
  const inFrame: Record<RollerValues['axleEnds'], Text> = {
    tapped: say(
      () =>
        `The screws clamp the frame against the ends of the axle: holes for ${screw.size} in both walls, washers outside. Secure them with threadlocker.`,
      () =>
        `Les vis serrent le châssis contre les bouts de l’axe : trous pour ${screw.size} dans les deux parois, rondelles à l’extérieur. Les freiner au frein-filet.`,
    ),
    flats: say(
      n =>
        `Slots in the frame: ${n(acrossFlats + 0.5)} mm wide, open upwards; the flats keep the axle from turning.`,
      n =>
        `Encoches du châssis : largeur ${n(acrossFlats + 0.5)} mm, ouvertes vers le haut ; les méplats empêchent l’axe de tourner.`,
    ),
    circlips: say(
      n =>
        `Holes in the frame: ${n(bearing.bore + 0.5)} mm. The axle may creep round in them: for light loads only.`,
      n =>
        `Trous du châssis : ${n(bearing.bore + 0.5)} mm. L’axe peut y tourner lentement : charges légères seulement.`,
    ),
  }
  return [
    say(
      n => `Distance between the frame’s walls: ${n(2 * frame)} mm (+1/0).`,
      n => `Écartement des parois du châssis : ${n(2 * frame)} mm (+1/0).`,
    ),
    inFrame[p.axleEnds],
    speedNote(p),
    p.housing === 'steel'
      ? {
          en: 'H7/p6 in a thin tube may leave little grip: wet the seats with retaining compound as they go in.',
          fr: 'H7/p6 dans un tube mince peut serrer peu : enduire les portées de colle de blocage au montage.',
        }
      : {
          en: 'Glue the housings in with two-part epoxy or a flexible retaining compound, tube roughened and degreased.',
          fr: 'Coller les boîtiers à l’époxy bicomposant ou à la colle de blocage souple, tube dépoli et dégraissé.',
        },
    {
      en: 'Bearings with normal or C3 clearance, sealed (2RS). Press them in by the outer ring only.',
      fr: 'Roulements à jeu normal ou C3, étanches (2RS). Les emmancher par la bague extérieure seulement.',
    },
  ]
}

/** What a person must know of a drive roller. */
export function driveNotes(p: RollerValues): Text[] {
  const { frame, bearing } = sizesOf(p)
  return [
    say(
      n =>
        `The shaft runs in two bearings of ${n(bearing.bore)} mm bore (${p.bearing} is reckoned with), ${n(2 * frame)} mm apart between their inner faces: housings or bearing plates with them are not counted here. Fix one of the two along the shaft.`,
      n =>
        `L’arbre tourne dans deux roulements d’alésage ${n(bearing.bore)} mm (${p.bearing} pris en compte), distants de ${n(2 * frame)} mm entre faces intérieures : les paliers ou platines avec leurs roulements ne sont pas comptés ici. Fixer un seul des deux suivant l’arbre.`,
    ),
    speedNote(p),
    p.discs === 'welded'
      ? {
          en: 'The welds are not rated. Their throat of about 3 mm all round holds far more than the shaft where it is sound; a weld across a turning shaft is a notch, so dress it smooth.',
          fr: 'Les soudures ne sont pas vérifiées. Saines, avec une gorge d’environ 3 mm tout autour, elles tiennent bien plus que l’arbre ; une soudure sur un arbre tournant est une entaille : la meuler lisse.',
        }
      : {
          en: 'The check of the discs holds on the shaft, where the lever is short; in the tube add retaining compound.',
          fr: 'La vérification des disques vaut sur l’arbre, où le rayon est petit ; dans le tube, ajouter de la colle de blocage.',
        },
  ]
}
