import {
  type Alternative,
  barFor,
  defineDesign,
  type MadePart,
  part,
  place,
  placeAssembly,
  say,
  stockOf,
  type Text,
} from '#design'
import { fit, hubFits, hubThroughHoles, materials, thread } from '#hardware'
import { knobChecks } from './checks.ts'
import { crankOf, fixings } from './fixings.ts'
import { loadPath } from './load-path.ts'
import { type KnobValues, parameters, presets } from './parameters.ts'
import { knobFaults } from './rules.ts'
import { isPrinted, sizesOf } from './sizes.ts'
import { bodySolid } from './solids.ts'

/** A star knob or a handwheel on a thread or a shaft. It is made face down and stands hub down in the assembly. */
export default defineDesign({
  parameters,
  presets,
  loadPath,
  validate: knobFaults,
  build(v) {
    const { total, star } = sizesOf(v)
    const crank = crankOf(v)
    const placements = [place(bodyOf(v)), ...fixings(v), ...crank.placements]
    return {
      placements: placeAssembly(
        { placements, checks: [] },
        { name: star ? 'knob' : 'wheel', turn: [180, 0, 0], at: [0, 0, total] },
      ),
      checks: knobChecks(v, crank.length),
      notes: notesOf(v),
      alternatives: [alternativeOf(v)],
    }
  },
})

function alternativeOf({ kind, diameter, fixing, thread, bore }: KnobValues): Alternative {
  const held =
    fixing === 'pin' || fixing === 'key'
      ? say(
          n => `bore ${n(bore)} mm`,
          n => `alésage ${n(bore)} mm`,
        )
      : { en: `thread ${thread}`, fr: `filetage ${thread}` }
  return kind === 'star'
    ? {
        designation: 'DIN 6336',
        name: say(
          n => `star grip, about Ø ${n(diameter)} mm, ${held.en}`,
          n => `bouton étoile, Ø ${n(diameter)} mm environ, ${held.fr}`,
        ),
        note: {
          en: 'Stock parts of cast iron, aluminium or plastic in the standard’s diameters: take the nearest. The knob drawn here has sizes of its own.',
          fr: 'En stock, en fonte, aluminium ou plastique, aux diamètres de la norme : prendre le plus proche. Le bouton dessiné ici a ses propres cotes.',
        },
      }
    : {
        // Its grip is bought beside it.
        part: 'wheel-body',
        designation: 'DIN 950',
        name: say(
          n => `handwheel, about Ø ${n(diameter)} mm, ${held.en}`,
          n => `volant, Ø ${n(diameter)} mm environ, ${held.fr}`,
        ),
        note: {
          en: 'Stock parts of cast iron or aluminium in the standard’s diameters, dished, bored to order: take the nearest. The wheel drawn here has sizes of its own.',
          fr: 'En stock, en fonte ou aluminium, aux diamètres de la norme, à moyeu déporté, alésés à la demande : prendre le plus proche. Le volant dessiné ici a ses propres cotes.',
        },
      }
}

function bodyOf(v: KnobValues): MadePart {
  const s = sizesOf(v)
  const printed = isPrinted(v)
  const own = { nut: 1, screw: 1, insert: 0, tapped: 0, pin: 3, key: hubThroughHoles(s.keyHub) }[v.fixing]
  return part({
    name: 'body',
    title: s.star ? { en: 'Star knob', fr: 'Bouton étoile' } : { en: 'Handwheel', fr: 'Volant' },
    process: printed ? 'print' : s.star ? 'mill' : 'turn',
    material: materials[v.material],
    solid: bodySolid(v),
    throughHoles: own + (s.star ? 0 : v.spokes) + (s.crank ? 1 : 0),
    stock: printed ? stockOf('filament', 1.75) : barFor(v.diameter, s.total),
    fits:
      v.fixing === 'key'
        ? hubFits(s.keyHub)
        : v.fixing === 'pin'
          ? [
              fit({ en: 'bore', fr: 'alésage' }, v.bore, 'H7'),
              fit(
                { en: 'pin hole, reamed with the shaft', fr: 'trou de goupille, alésé avec l’arbre' },
                s.pin,
                'H7',
              ),
            ]
          : [],
    notes: bodyNotes(v),
  })
}

function bodyNotes(v: KnobValues): Text[] {
  const s = sizesOf(v)
  const round = (mm: number) => Number(mm.toFixed(1))
  const making: Text = s.printed
    ? {
        en: 'Print as placed, face down, without support: layers 0.2 mm, 5 walls, 40 % infill.',
        fr: 'Imprimer dans la position donnée, face en bas, sans support : couches de 0,2 mm, 5 parois, remplissage 40 %.',
      }
    : s.star
      ? {
          en: 'Turn the blank with its hub, then mill the lobes on a dividing head; break all edges 1 mm: hands hold it.',
          fr: 'Tourner l’ébauche avec son moyeu, puis fraiser les lobes au diviseur ; casser toutes les arêtes à 1 mm : la main les tient.',
        }
      : {
          en: 'Turn rim, web and hub, then mill the windows; break their edges 1 mm. A rim that is knocked out of round is felt at once: turn it last, on a mandrel.',
          fr: 'Tourner jante, voile et moyeu, puis fraiser les fenêtres ; casser leurs arêtes à 1 mm. Un faux-rond se sent aussitôt : finir la jante sur mandrin.',
        }
  if (v.fixing !== 'tapped') return [making]
  return [
    making,
    say(
      n =>
        `Thread ${v.thread}, ${n(round(s.tapped.deep))} mm deep (drill ${n(thread(v.thread).tapDrill)} × ${n(round(s.tapped.drill))} mm, as drawn).`,
      n =>
        `Taraudage ${v.thread} sur ${n(round(s.tapped.deep))} mm (avant-trou ${n(thread(v.thread).tapDrill)} × ${n(round(s.tapped.drill))} mm, tel que dessiné).`,
    ),
  ]
}

function notesOf(v: KnobValues): Text[] {
  const notes: Partial<Record<KnobValues['fixing'], Text>> = {
    insert: {
      en: 'No check covers the insert: how much torque or pull it holds depends on maker, plastic and fitting. Pull one out of a test piece.',
      fr: 'L’insert n’est pas vérifié : le couple ou l’effort qu’il tient dépend du fabricant, du plastique et de la pose. En arracher un d’une éprouvette.',
    },
    tapped: {
      en: 'The thread itself holds no torque: lock the stud with threadlocker or a nut.',
      fr: 'Le filet seul ne tient pas le couple : bloquer le goujon au frein-filet ou par un écrou.',
    },
    nut: {
      en: 'The nut lies on the outer side, so that the pull of the stud presses it into its pocket; a drop of glue holds it until then.',
      fr: 'L’écrou est côté extérieur : la traction du goujon l’appuie dans son logement ; une goutte de colle le tient d’ici là.',
    },
    pin: {
      en: 'Drill and ream the pin hole through hub and shaft together, or drill the shaft through the hub.',
      fr: 'Percer et aléser le trou de goupille dans le moyeu et l’arbre ensemble, ou percer l’arbre à travers le moyeu.',
    },
  }
  const own = notes[v.fixing]
  return own ? [own] : []
}
