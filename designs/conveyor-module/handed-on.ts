import { type Check, say, type Text } from '#design'
import { overloadsOf } from './overloads.ts'
import type { ModuleValues } from './parameters.ts'
import { type Name, reused, type Use, uses } from './reused.ts'

/** The checks of the reused parts that matter here. */
const handed: readonly (readonly [name: Name, ids: readonly string[]])[] = [
  ['driveRoller', ['roller-deflection', 'journal-fatigue', 'bearing-life', 'key-pressure']],
  ['bearingPlate', ['mounting-screws', 'circlip-groove']],
  ['tailRoller', ['roller-deflection', 'bearing-life', 'bearing-slope']],
  ['takeUp', ['carrier-clamp', 'abutment-clamp', 'rod-strength', 'mounting-clamp']],
  ['motorPulley', ['teeth-in-mesh', 'belt-pull', 'key-pressure']],
  ['motorPlate', ['motor-bolts', 'machine-bolts', 'plate-bending', 'key-room']],
]

/** Those checks, told apart by the part that each is of. */
export const handedOn = (p: ModuleValues): Check[] =>
  handed.flatMap(([name, ids]) =>
    reused(p, name)
      .checks.filter(({ id }) => ids.includes(id))
      .map(check => ({
        ...check,
        id: `${name.toLowerCase()}-${check.id}`,
        title: {
          en: `${uses[name].title.en}: ${check.title.en}`,
          fr: `${uses[name].title.fr} : ${check.title.fr}`,
        },
      })),
  )

/** Every load that is more than one of the other designs takes: its checks there stand at the limit. */
export const overloadNotes = (p: ModuleValues): Text[] =>
  Object.values<Use>(uses).flatMap(({ design, title, values }) =>
    overloadsOf(design, values(p)).map(({ parameter: { label, unit }, value, limit }) =>
      say(
        n =>
          `Overload. ${title.en}, ${label.en}: ${n(Math.round(value))} ${unit}. That design takes at most ${n(limit)} ${unit}; its checks are worked out with this limit.`,
        n =>
          `Surcharge. ${title.fr}, ${label.fr} : ${n(Math.round(value))} ${unit}. Ce modèle admet au plus ${n(limit)} ${unit} ; ses vérifications sont faites avec cette limite.`,
      ),
    ),
  )
