import { say, type Text } from '#design'
import { motorFaces } from '#hardware'
import { preloadOf } from './loads.ts'
import type { RingValues } from './parameters.ts'
import type { Ring } from './ring.ts'

/** What a person must know of this very ring: its screws, and the spigot of a motor that it is made for. */
export const notesOf = (p: RingValues, ring: Ring): Text[] =>
  p.holes > 0 ? [...screwNotes(p, ring), ...spigotNote(p, ring)] : []

function screwNotes(p: RingValues, ring: Ring): Text[] {
  const one = p.holes === 1
  return [
    say(
      n =>
        `${one ? `The ${p.screw} screw is that` : `The ${p.screw} screws are those`} of the joint: the ring takes ${n(ring.thickness)} mm of ${one ? 'its' : 'their'} length. Use ${one ? 'a washer' : 'washers'}${p.slotAngle > 0 ? ` over the ${one ? 'slot' : 'slots'}` : ''}.`,
      n =>
        `${one ? `La vis ${p.screw} est celle` : `Les vis ${p.screw} sont celles`} du montage : la bague prend ${n(ring.thickness)} mm de ${one ? 'sa' : 'leur'} longueur. Mettre ${one ? 'une rondelle' : 'des rondelles'}${p.slotAngle > 0 ? ` sur ${one ? 'la boutonnière' : 'les boutonnières'}` : ''}.`,
    ),
    say(
      n =>
        `${n(p.holes)} ${one ? 'screw' : 'screws'} of class 8.8, fully tightened, ${one ? 'presses' : 'press'} with about ${n(Number(preloadOf(p, ring).toPrecision(2)))} kN: enter that as the load on the face.`,
      n =>
        `${n(p.holes)} vis de classe 8.8 ${one ? 'serrée à fond presse' : 'serrées à fond pressent'} d’environ ${n(Number(preloadOf(p, ring).toPrecision(2)))} kN : saisir cette charge sur la face.`,
    ),
  ]
}

/** A ring under an IEC flange takes its thickness off the spigot, which then no longer finds the machine's register. */
function spigotNote(p: RingValues, { thickness }: Ring): Text[] {
  const face = motorFaces.find(
    ({ name, boltCircle, spigotDiameter }) =>
      name.startsWith('IEC') && p.holes === 4 && boltCircle === p.boltCircle && spigotDiameter <= p.bore,
  )
  if (!face) return []
  const { spigotDiameter, spigotHeight } = face
  const left = spigotHeight - thickness
  return [
    left > 0
      ? say(
          n =>
            `Of the spigot of a motor on this circle (${n(spigotDiameter)} × ${n(spigotHeight)} mm, IEC 60072-1), ${n(left)} mm still reach into the register of the machine; each further shim takes as much again.`,
          n =>
            `Du centrage d’un moteur à ce diamètre de perçage (${n(spigotDiameter)} × ${n(spigotHeight)} mm, IEC 60072-1), ${n(left)} mm entrent encore dans l’alésage de la machine ; chaque cale de plus en prend autant.`,
        )
      : say(
          n =>
            `The ring lifts the spigot of a motor on this circle (${n(spigotDiameter)} × ${n(spigotHeight)} mm, IEC 60072-1) out of the register of the machine: only the screws in their clearance holes still locate it. Align the shaft with a dial gauge, and pin the flange where it must stay.`,
          n =>
            `La bague sort le centrage d’un moteur à ce diamètre de perçage (${n(spigotDiameter)} × ${n(spigotHeight)} mm, IEC 60072-1) de l’alésage de la machine : seules les vis le situent encore, au jeu de leurs trous près. Aligner l’arbre au comparateur, et goupiller la bride si elle ne doit plus bouger.`,
        ),
  ]
}
