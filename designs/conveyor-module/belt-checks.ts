import { atLeast, atMost, type Check, notRated, runningBackCheck, type Text } from '#engineering'
import { layoutOf } from './layout.ts'
import { conveyorLoad, driveLoads } from './loads.ts'
import type { ModuleValues } from './parameters.ts'

const maker: Text = {
  en: 'Data sheet of the belt’s maker, as entered',
  fr: 'Fiche du fabricant de la bande, valeur saisie',
}

/** What belt and brake must stand; the belt is rated once the limits of its maker are entered. */
export const beltChecks = (p: ModuleValues): Check[] => [
  strengthCheck(p),
  drumCheck(p),
  runningBackCheck(conveyorLoad(p), brakeForce(p)),
]

/** Force in N at the belt of the brake on the motor. */
function brakeForce(p: ModuleValues): number {
  const { diameter } = layoutOf(p)
  return (2000 * p.brakeTorque * (p.rollerTeeth / p.motorTeeth)) / (diameter + p.beltThickness)
}

function strengthCheck(p: ModuleValues): Check {
  const named = {
    id: 'belt-strength',
    title: { en: 'Pull in the tight strand of the belt', fr: 'Traction dans le brin tendu de la bande' },
  }
  if (p.allowedTension === 0)
    return notRated({
      ...named,
      why: {
        en: 'enter the pull per millimetre of width that the belt’s maker allows',
        fr: 'saisir la traction par millimètre de largeur admise par le fabricant de la bande',
      },
      parameter: 'allowedTension',
    })
  return atMost({
    ...named,
    value: driveLoads(p).tight / p.beltWidth,
    limit: p.allowedTension,
    unit: 'N/mm',
    standard: maker,
    leavesOut: {
      en: 'Starting under full load, a take-up set tighter than the notes say, wear of edges and joint.',
      fr: 'Démarrage en pleine charge, tension réglée au-delà des notes, usure des bords et de la jonction.',
    },
  })
}

function drumCheck(p: ModuleValues): Check {
  const named = {
    id: 'drum-diameter',
    title: { en: 'Diameter that the belt bends round', fr: 'Diamètre d’enroulement de la bande' },
  }
  if (p.leastDrum === 0)
    return notRated({
      ...named,
      why: {
        en: 'enter the least drum of the belt’s maker',
        fr: 'saisir le plus petit tambour admis par le fabricant de la bande',
      },
      parameter: 'leastDrum',
    })
  return atLeast({
    ...named,
    value: layoutOf(p).diameter,
    limit: p.leastDrum,
    unit: 'mm',
    standard: maker,
    leavesOut: {
      en: 'Bending the other way over the return rollers of 42.4 mm, which the belt hardly wraps; cold.',
      fr: 'Contre-flexion sur les rouleaux de retour de 42,4 mm, à peine entourés ; le froid.',
    },
  })
}
