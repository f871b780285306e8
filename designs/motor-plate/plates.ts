import { flatPart, type MadePart, stockOf, type Text } from '#design'
import { booleans } from '#jscad'
import { placeLabel } from './label.ts'
import type { Layout } from './layout.ts'
import { fitsOf, plateNotes, spacerNotes } from './notes.ts'
import { type PlateValues, sheets } from './parameters.ts'
import { hullOf, type Region, reach } from './plane.ts'

const openings = (regions: readonly Region[]) => regions.map(region => hullOf([region]))

/** Sheet to cut a plate from, its box rounded up to whole millimetres. */
function sheetOf(l: Layout, thickness: number): Text {
  const [x, y] = [0, 90].map(d => Math.ceil(reach(l.outline, d) + reach(l.outline, d + 180) - 1e-6))
  return stockOf('sheet', thickness, Math.max(x, y), Math.min(x, y))
}

/** The plate that carries the motor: outline, spigot hole, both patterns, label. */
export function motorPlate(p: PlateValues, l: Layout): MadePart {
  const cut = openings([l.spigot, ...l.motorOpenings, ...l.machineOpenings])
  return flatPart({
    name: 'plate',
    title: { en: 'Motor plate', fr: 'Platine moteur' },
    process: 'laser',
    material: sheets[p.material].material,
    profile: booleans.subtract(hullOf(l.outline), ...cut),
    thickness: l.thickness,
    kerf: p.kerf,
    throughHoles: cut.length,
    engraving: placeLabel(l) ?? [],
    stock: sheetOf(l, l.thickness),
    fits: fitsOf(p, l),
    notes: plateNotes(p, l),
  })
}

/** The plate between motor plate and machine: one opening for spigot and screw heads, and the machine's pattern. */
export function spacerPlate(p: PlateValues, l: Layout): MadePart {
  const pocket = booleans.union(...openings(l.spacerPockets))
  return flatPart({
    name: 'spacer',
    title: { en: 'Spacer plate', fr: 'Entretoise' },
    process: 'laser',
    material: sheets[p.material].material,
    profile: booleans.subtract(hullOf(l.outline), pocket, ...openings(l.spacerOpenings)),
    thickness: l.spacer,
    kerf: p.kerf,
    throughHoles: 1 + l.spacerOpenings.length,
    stock: sheetOf(l, l.spacer),
    notes: spacerNotes(l),
  })
}
