import {
  type Alternative,
  type Assembly,
  defineDesign,
  misfitsOf,
  part,
  place,
  say,
  stockOf,
  type Text,
} from '#design'
import { fit, socketScrew } from '#hardware'
import { loadPath } from './load-path.ts'
import { rackChecks, screwTorque } from './loads.ts'
import { parameters, presets, type RackValues } from './parameters.ts'
import { rackFaults } from './rules.ts'
import { rackSolid, type Sizes, screwLengthOf, sizesOf } from './sizes.ts'

const round = (value: number, digits = 3) => Number(value.toFixed(digits))

/** Sides in mm of the square racks that the presets are: by module, what dealers of drive parts usually keep. */
const stockSections: Partial<Record<string, number>> = { '1': 15, '1.5': 17, '2': 20, '3': 30 }

/** A straight gear rack in whole pitches, with counterbored fixing holes; racks join end to end. */
export default defineDesign({
  parameters,
  presets,
  loadPath,
  validate: rackFaults,
  build(v): Assembly {
    const s = sizesOf(v)
    const screws = s.holes.map(([x, y]) =>
      place(socketScrew(v.screwSize, screwLengthOf(v, s)), {
        at: [x, -y, v.width - s.screw.depth],
        explode: [0, 0, v.width + 20],
        step: 2,
      }),
    )
    return {
      // Turned so that its teeth face the viewer; the holes lie alike from either end.
      placements: [place(rack(v, s), { turn: [0, 0, 180], at: [s.length, 0, 0] }), ...screws],
      checks: rackChecks(v, s),
      notes: notes(v, s),
      alternatives: alternatives(v),
    }
  },
})

function alternatives(v: RackValues): Alternative[] {
  const side = stockSections[v.module]
  if (!side) return []
  return [
    {
      misfits: misfitsOf([
        { name: parameters.width.label, here: v.width, there: side },
        { name: parameters.height.label, here: v.height, there: side },
      ]),
      designation: `m ${v.module} - ${side} × ${side}`,
      name: { en: 'stock gear rack, straight teeth', fr: 'crémaillère du commerce, denture droite' },
      note: {
        en: 'C45 or POM, in lengths of about 250, 500 and 1000 mm, plain or with holes; ends ready to join must be asked for.',
        fr: 'C45 ou POM, en longueurs de 250, 500 et 1000 mm environ, lisse ou percée ; préciser « bouts prêts à abouter ».',
      },
    },
  ]
}

function rack(v: RackValues, s: Sizes) {
  const { length, pitchHeight, root, pin, printed, screw } = s
  return part({
    name: 'rack',
    title: say(
      n => `Gear rack m ${n(s.module)}, ${v.pitches} pitches`,
      n => `Crémaillère m ${n(s.module)}, ${v.pitches} pas`,
    ),
    process: printed ? 'print' : 'mill',
    operations: printed ? undefined : { en: 'milling and gear cutting', fr: 'fraisage + taillage' },
    material: s.material,
    solid: rackSolid(v, s),
    throughHoles: v.screws,
    stock: printed
      ? stockOf('filament', 1.75)
      : stockOf('plate', Math.ceil(v.width), Math.ceil(v.height + 1), Math.ceil(length + 5)),
    fits: [
      fit(
        { en: 'height of the pitch line', fr: 'hauteur de la ligne primitive' },
        round(pitchHeight),
        '±0.05',
      ),
      fit({ en: 'length', fr: 'longueur' }, round(length), '-0.05/-0.15'),
    ],
    wears: true,
    notes: [
      say(
        n =>
          `m ${n(s.module)}, 20°, p = ${n(round(s.pitch))} mm, ${v.pitches} pitches; pitch line ${n(round(pitchHeight))}, root ${n(round(root))} above the back; tooth ${n(round(s.thickness))} thick at the pitch line`,
        n =>
          `m ${n(s.module)}, 20°, p = ${n(round(s.pitch))} mm, ${v.pitches} pas ; ligne primitive à ${n(round(pitchHeight))}, fond à ${n(round(root))} du dos ; dent de ${n(round(s.thickness))} à la ligne primitive`,
      ),
      say(
        n =>
          `Height over a pin of ${n(round(pin.diameter))} mm laid in a space: ${n(round(pin.over))} mm from the back, backlash taken off`,
        n =>
          `Hauteur sur pige de ${n(round(pin.diameter))} mm posée dans un creux : ${n(round(pin.over))} mm depuis le dos, jeu compris`,
      ),
      printed
        ? {
            en: 'Print on its side as placed, without support: layers 0.15 mm, 6 walls, 60 % infill. Long racks warp: print in pieces and join them.',
            fr: 'Imprimer sur le côté, dans la position donnée, sans support : couches de 0,15 mm, 6 parois, remplissage 60 %. Les longues se voilent : imprimer en tronçons et abouter.',
          }
        : {
            en: 'Mill the back and one side square, then the teeth with a rack or form cutter (ISO 53 A), stepping by the pitch without adding up errors. Straighten, break the tooth edges, flanks Ra 3.2 or better.',
            fr: 'Fraiser le dos et un côté d’équerre, puis tailler à la fraise de forme (ISO 53 A) en avançant du pas sans cumuler les erreurs. Dresser, casser les arêtes, flancs Ra 3,2 ou mieux.',
          },
      ...(v.screws
        ? [
            say(
              n =>
                `${v.screws} × hole ${n(screw.hole)} mm, counterbore ${n(screw.head)} × ${n(screw.depth)} mm for ${v.screwSize}, ${n(round(screw.spacing, 2))} mm apart`,
              n =>
                `${v.screws} × trou ${n(screw.hole)} mm, lamage ${n(screw.head)} × ${n(screw.depth)} mm pour ${v.screwSize}, entraxe ${n(round(screw.spacing, 2))} mm`,
            ),
          ]
        : []),
    ],
  })
}

function notes(v: RackValues, s: Sizes): Text[] {
  return [
    say(
      n =>
        `Axis of a pinion of ${v.pinionTeeth} teeth${s.shift ? `, shift x = ${n(s.shift)},` : ''} ${n(round(s.axis))} mm above the rack's back; one turn moves ${n(round(s.pitch * v.pinionTeeth, 2))} mm. The pinion is not in the order: make it with the design of the spur gear.`,
      n =>
        `Axe d’un pignon de ${v.pinionTeeth} dents${s.shift ? `, déport x = ${n(s.shift)},` : ''} à ${n(round(s.axis))} mm du dos ; un tour avance de ${n(round(s.pitch * v.pinionTeeth, 2))} mm. Le pignon n’est pas dans la nomenclature : le faire avec le modèle d’engrenage droit.`,
    ),
    ...(v.screws
      ? [tightening(v, s)]
      : [
          {
            en: 'Without screws the rack is welded, glued or clamped: nothing here checks that.',
            fr: 'Sans vis, la crémaillère est soudée, collée ou bridée : rien ici ne le vérifie.',
          },
        ]),
  ]
}

function tightening(v: RackValues, s: Sizes): Text {
  const torque = screwTorque(v, s)
  const plastic = v.material !== 'steel'
  return say(
    n =>
      `Screws ${v.screwSize}, class 8.8, oiled: tighten to ${n(torque)} N·m.${plastic ? ' Plastic bears no more under the heads and creeps: tighten them again after a day and a week.' : ''}`,
    n =>
      `Vis ${v.screwSize}, classe 8.8, huilées : serrer à ${n(torque)} N·m.${plastic ? ' Le plastique n’en supporte pas plus sous les têtes et flue : resserrer après un jour, puis une semaine.' : ''}`,
  )
}
