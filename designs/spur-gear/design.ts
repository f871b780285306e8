import { type Alternative, barFor, defineDesign, type MadePart, part, place, say, stockOf } from '#design'
import { fit, hubFits, hubFixings } from '#hardware'
import { gearHoles, gearSolid } from './body.ts'
import { loadPath } from './load-path.ts'
import { gearChecks } from './loads.ts'
import { gearNotes, pairNotes } from './notes.ts'
import { type GearValues, parameters } from './parameters.ts'
import { presets } from './presets.ts'
import { gearFaults } from './rules.ts'
import { type Gear, materialOf, type Sizes, sizesOf } from './sizes.ts'

/** Two spur gears in mesh: pinion and wheel with their hubs, cut in metal or plastic, or printed. */
export default defineDesign({
  parameters,
  presets,
  loadPath,
  validate: gearFaults,
  build(v) {
    const s = sizesOf(v)
    const { pinion, wheel, centreDistance } = s
    const at = [centreDistance, 0, 0] as const
    const [pinionTurn, wheelTurn] = phases(pinion, wheel)
    return {
      placements: [
        place(gear(pinion), { turn: [0, 0, pinionTurn] }),
        ...hubFixings(pinion.hub, { turn: pinionTurn }),
        place(gear(wheel, s.holes), {
          turn: [0, 0, wheelTurn],
          at,
          explode: [0.15 * centreDistance + 10, 0, 0],
          step: 4,
        }),
        ...hubFixings(wheel.hub, { at, turn: wheelTurn, step: 5 }).map(p => ({
          ...p,
          explode: [p.explode[0] + 0.15 * centreDistance + 10, p.explode[1], p.explode[2]] as const,
        })),
      ],
      checks: gearChecks(v, s),
      notes: pairNotes(v, s),
      alternatives: alternatives(v, s),
    }
  },
})

/** Turns in degrees that bring a tooth of the pinion and a gap of the wheel onto the line of centres. */
function phases(pinion: Gear, wheel: Gear): [number, number] {
  const [p, w] = [360 / pinion.cut.teeth, 360 / wheel.cut.teeth]
  // Parts have a tooth on +y: of the pinion one goes to +x, of the wheel the gap beside one to −x.
  return [-(90 % p), (90 - w / 2) % w]
}

function gear(gear: Gear, holes?: Sizes['holes']): MadePart {
  const { name, cut, tip, hub, material, printed } = gear
  return part({
    name,
    title:
      name === 'pinion'
        ? say(
            n => `Pinion m ${n(cut.module)}, ${cut.teeth} teeth`,
            n => `Pignon m ${n(cut.module)}, ${cut.teeth} dents`,
          )
        : say(
            n => `Gear wheel m ${n(cut.module)}, ${cut.teeth} teeth`,
            n => `Roue dentée m ${n(cut.module)}, ${cut.teeth} dents`,
          ),
    process: printed ? 'print' : 'mill',
    operations: printed ? undefined : { en: 'turning and gear cutting', fr: 'tournage + taillage' },
    material: materialOf[material],
    solid: gearSolid(gear, holes),
    throughHoles: gearHoles(gear, holes),
    stock: printed ? stockOf('filament', 1.75) : barFor(tip, hub.total),
    fits: [
      ...hubFits(hub),
      // A print is not turned to size; over 500 mm our table of ISO 286 ends.
      ...(printed || tip > 500
        ? []
        : [fit({ en: 'tip diameter da', fr: 'diamètre de tête da' }, Number(tip.toFixed(3)), 'h10')]),
    ],
    wears: true,
    notes: gearNotes(gear),
  })
}

/** Stock gears come without shift and with a pilot bore. */
function alternatives(v: GearValues, { pinion, wheel }: Sizes): Alternative[] {
  return [pinion, wheel]
    .filter(g => !g.nominal.shift && !g.printed && g.cut.teeth <= 120)
    .map(({ name: part, cut, material }) => ({
      part,
      designation: `m ${v.module} - z ${cut.teeth} - 20°`,
      name: { en: 'stock spur gear with pilot bore', fr: 'roue droite du commerce, préalésée' },
      note: {
        en: `In ${material === 'steel' ? 'C45' : 'POM'} at most dealers of drive parts, in their own face width and hub; bore and broach it.`,
        fr: `En ${material === 'steel' ? 'C45' : 'POM'} chez la plupart des fournisseurs de transmission, à leurs largeur et moyeu ; aléser et brocher.`,
      },
    }))
}
