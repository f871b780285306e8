import { flatPart, type MadePart, part, stockOf } from '#design'
import { clearanceHole, fit, materials, roundHole, turned } from '#hardware'
import { booleans } from '#jscad'
import { chamfered, edges } from './frame.ts'
import { bracketThickness, type Layout, standoff, standoffs } from './layout.ts'
import type { ModuleValues } from './parameters.ts'

/** The plate outside the drive's side that carries the motor plate: x as on the side plate, its origin on the drive's axis. */
export function driveBracket(p: ModuleValues, { drive }: Layout): MadePart {
  const { centreDistance: c, mounting } = drive
  const [at] = mounting.holes[0]
  const holes = [
    roundHole(64, [0, 0]),
    ...standoffs.map(([x, z]) => roundHole(clearanceHole('M10'), [x, z])),
    roundHole(mounting.spigotDiameter, [0, -c]),
    ...mounting.holes.map(([x, y]) => roundHole(clearanceHole(mounting.screw), [x, y - c])),
  ]
  const [bottom, upper, half] = [-c - at - 26, 45, Math.max(88, at + 26)]
  return flatPart({
    name: 'drive-bracket',
    title: { en: 'Drive bracket', fr: 'Support d’entraînement' },
    process: 'laser',
    material: materials.S235JR,
    profile: booleans.subtract(chamfered(-half, bottom, half, upper, 10), ...holes),
    thickness: bracketThickness,
    throughHoles: holes.length,
    stock: stockOf('sheet', bracketThickness, Math.ceil(upper - bottom), 2 * half),
    kerf: p.kerf,
    notes: [edges],
  })
}

/** A spacer between side plate and drive bracket. */
export function spacer(): MadePart {
  const [bore, outside] = [10.5 / 2, 20 / 2]
  return part({
    name: 'spacer',
    title: { en: 'Spacer', fr: 'Entretoise' },
    process: 'turn',
    material: materials.S235JR,
    solid: turned([
      [bore, 0],
      [outside - 0.5, 0],
      [outside, 0.5],
      [outside, standoff - 0.5],
      [outside - 0.5, standoff],
      [bore, standoff],
    ]),
    throughHoles: 1,
    stock: stockOf('round', 20, standoff + 3),
    fits: [fit({ en: 'length, all four alike', fr: 'longueur, les quatre identiques' }, standoff, '±0.05')],
  })
}
