import {
  type Alternative,
  type Assembly,
  type MadePart,
  misfitsOf,
  type Part,
  type Placement,
  part,
  place,
  say,
} from '#design'
import { boreCirclip, lengthIntoThread, pillowBlockUnits, plainWasher, socketScrew } from '#hardware'
import { bearingFor, dowelPin, greaseNipple } from './bought.ts'
import { solidHousing, splitBase, splitCap, throughHoles } from './housing.ts'
import { baseBoltOf, capScrewOf, checksOf, type Loads, torqueNote } from './loads.ts'
import { assemblyNotes, blankOf, fitsOf, makingNotes } from './making.ts'
import { parameters } from './parameters.ts'
import { type Lug, type Sizes, sizesOf, spotDepth, type Wanted } from './sizes.ts'

/** The housing stood on z = 0 with its shaft along y, the bearing over the origin, the circlip's side towards −y. */
export function assemble(p: Wanted & Loads): Assembly {
  const s = sizesOf(p)
  const { lug } = s
  const bodies = lug ? [base(s, lug), ...cap(s, lug)] : [housing(s)]
  const bearing = standing(s, bearingFor(p), s.shaftHeight, s.housingWidth / 2, {
    explode: [0, -1.5 * s.housingWidth, 0],
    step: 2,
  })
  const circlip = standing(s, boreCirclip(s.bearing.outsideDiameter), s.shaftHeight, s.circlipFrom, {
    explode: [0, -2.5 * s.housingWidth, 0],
    step: lug ? 4 : 3,
  })
  return {
    placements: [...bodies, ...baseBolts(s, p.baseBolt), bearing, circlip, ...nipple(s)],
    checks: checksOf(s, p, p.baseBolt),
    notes: [
      torqueNote({ en: 'Base bolts', fr: 'Vis de semelle' }, p.baseBolt, baseBoltOf(s, p.baseBolt)),
      ...(lug
        ? [torqueNote({ en: 'Cap screws', fr: 'Vis de chapeau' }, lug.size, capScrewOf(s, lug.size))]
        : []),
      ...assemblyNotes(s),
    ],
    alternatives: unitsFor(p, s.bearing.bore),
  }
}

/** The ready-made unit for the same shaft: its insert bearing is fixed on it by set screws. Its slots take some of the spacing. */
const unitsFor = ({ shaftHeight, holeSpacing, baseBolt }: Wanted, shaft: number): Alternative[] =>
  pillowBlockUnits
    .filter(unit => unit.bore === shaft)
    .map(({ designation, centreHeight, boltSpacing, bolt, slotLength, slotWidth }) => ({
      designation,
      misfits: misfitsOf([
        { name: parameters.shaftHeight.label, here: shaftHeight, there: centreHeight },
        {
          name: parameters.holeSpacing.label,
          here: holeSpacing,
          there: boltSpacing,
          play: slotLength - slotWidth,
        },
        { name: parameters.baseBolt.label, here: baseBolt, there: bolt },
      ]),
      name: { en: 'pillow block unit, cast iron', fr: 'palier à semelle complet, fonte' },
      note: say(
        n =>
          `Shaft height ${n(centreHeight)} mm, hole spacing ${n(boltSpacing)} mm, self-aligning; cheaper than making one, where it fits. Make this housing for another height, a sealed 60 or 62 bearing, or a split body.`,
        n =>
          `Hauteur d'axe ${n(centreHeight)} mm, entraxe ${n(boltSpacing)} mm, auto-aligneur ; moins cher qu'une fabrication, s'il convient. Fabriquer ce corps pour une autre hauteur, un roulement 60 ou 62 étanche ou un palier en deux parties.`,
      ),
    }))

/** A part drawn with the shaft along z, stood up with its foot down: its height, and its place from the closed side. */
const standing = (s: Sizes, made: Part, height: number, z: number, spec: Partial<Placement> = {}) =>
  place(made, { turn: [90, 0, 0], at: [0, s.housingWidth / 2 - z, height], ...spec })

function made(
  s: Sizes,
  name: 'housing' | 'base' | 'cap',
  title: MadePart['title'],
  solid: MadePart['solid'],
): MadePart {
  return part({
    name,
    title,
    process: s.isPrinted ? 'print' : 'mill',
    material: s.material,
    solid,
    throughHoles: throughHoles(s, name),
    stock: blankOf(s, name),
    fits: fitsOf(s, name),
    notes: makingNotes(s, name),
  })
}

const housing = (s: Sizes): Placement =>
  standing(s, made(s, 'housing', { en: 'Bearing housing', fr: 'Corps de palier' }, solidHousing(s)), 0, 0)

const base = (s: Sizes, lug: Lug): Placement =>
  standing(
    s,
    made(s, 'base', { en: 'Housing base', fr: 'Corps inférieur de palier' }, splitBase(s, lug)),
    0,
    0,
  )

/** Cap, dowel pins and cap screws, in their order upwards when exploded. */
function cap(s: Sizes, lug: Lug): Placement[] {
  const lift = s.barrelRadius
  const pin = dowelPin(lug.pin, lug.pinLength)
  const screw = socketScrew(lug.size, lug.length)
  const title = { en: 'Housing cap', fr: 'Chapeau de palier' }
  return [
    ...[-lug.pinX, lug.pinX].map(x =>
      place(pin, { at: [x, 0, s.shaftHeight], explode: [0, 0, 0.6 * lift], step: 3 }),
    ),
    standing(s, made(s, 'cap', title, splitCap(s, lug)), s.shaftHeight, 0, {
      explode: [0, 0, 1.5 * lift],
      step: 3,
    }),
    ...[-lug.screwX, lug.screwX].map(x =>
      place(screw, { at: [x, 0, s.shaftHeight + lug.grip], explode: [0, 0, 2.8 * lift], step: 3 }),
    ),
  ]
}

/** Washers and screws that hold the foot to the user's machine. */
function baseBolts(s: Sizes, size: string): Placement[] {
  const floor = s.footThickness - spotDepth
  const head = floor + s.washer.thickness
  const bolt = socketScrew(size, lengthIntoThread(size, head, { engagement: 1.2 }))
  const washer = plainWasher(size)
  const step = s.lug ? 5 : 4
  return [-s.boltX, s.boltX].flatMap(x => [
    place(washer, { at: [x, 0, floor], explode: [0, 0, 0.6 * s.shaftHeight], step }),
    place(bolt, { at: [x, 0, head], explode: [0, 0, 1.4 * s.shaftHeight], step }),
  ])
}

function nipple(s: Sizes): Placement[] {
  if (!s.nipple) return []
  return [
    place(greaseNipple(), {
      at: [0, s.housingWidth / 2 - s.nipple.z, s.shaftHeight + s.barrelRadius - spotDepth],
      explode: [0, 0, (s.lug ? 2.2 : 0.7) * s.barrelRadius],
      step: s.lug ? 6 : 5,
    }),
  ]
}
