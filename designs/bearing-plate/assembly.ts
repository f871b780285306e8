import {
  type Assembly,
  flatPart,
  type MadePart,
  misfitsOf,
  type Placement,
  part,
  place,
  stockOf,
} from '#design'
import {
  ballBearing,
  boreCirclip,
  circlipDimensions,
  fit,
  flangeUnits,
  hexNut,
  hexScrew,
  materials,
  plainWasher,
  screwLength,
  socketScrew,
  thread,
} from '#hardware'
import { coverHoles, coverProfile, housing } from './body.ts'
import { checksOf } from './loads.ts'
import { assemblyNotes, coverNotes, makingNotes } from './notes.ts'
import { type PlateValues, parameters } from './parameters.ts'
import { type Sizes, sizesOf } from './sizes.ts'

/** The mounting face lies on z = 0 with the bearing's axis on z, the housing and its screws' heads above it. */
export function assemble(p: PlateValues): Assembly {
  const { names: shapes } = parameters.flange
  const s = sizesOf(p)
  const bearing = ballBearing(p.bearing, { seal: p.seal })
  return {
    placements: [
      place(housingPart(p, s), { at: [0, 0, -(s.spigot?.height ?? 0)] }),
      place(bearing, { at: [0, 0, p.bearingCentre], explode: [0, 0, s.depth + 5], step: 2 }),
      ...(s.groove ? circlip(s) : cover(s)),
      ...mountingScrews(p, s),
    ],
    checks: checksOf(p, s),
    notes: assemblyNotes(p, s),
    alternatives: flangeUnits
      .filter(unit => unit.bore === s.bearing.bore)
      .map(({ designation, boltSquare, bolt, centre, hole }) => ({
        designation,
        misfits: misfitsOf([
          {
            name: parameters.flange.label,
            here: shapes?.[p.flange] ?? p.flange,
            there: shapes?.square ?? 'square',
          },
          {
            name: parameters.holeSpacing.label,
            here: p.holeSpacing,
            there: boltSquare,
            play: hole - thread(bolt).diameter,
          },
          { name: parameters.screw.label, here: p.screw, there: bolt },
          { name: parameters.bearingCentre.label, here: p.bearingCentre, there: centre },
          ...(p.spigot
            ? [{ name: parameters.spigotDiameter.label, here: p.spigotDiameter, there: noSpigot }]
            : []),
        ]),
        name: { en: 'square cast flange unit with insert bearing', fr: 'palier applique carré en fonte' },
        note: {
          en: `Four ${bolt} screws on a square of ${boltSquare} mm, bearing ${centre} mm from the face; takes a misaligned shaft.`,
          fr: `Quatre vis ${bolt} sur un carré de ${boltSquare} mm, roulement à ${centre} mm de la face ; accepte un arbre mal aligné.`,
        },
      })),
  }
}

const noSpigot = { en: 'none', fr: 'aucun' }

function housingPart(p: PlateValues, s: Sizes): MadePart {
  const [whole, side] = [s.depth + (s.spigot?.height ?? 0), 2 * s.outline]
  const across = p.flange === 'oval' ? 2 * s.middle : side
  const blank = [whole, across, side].map(size => Math.ceil(size) + 4)
  const depth = { en: 'depth of the seat', fr: 'profondeur du logement' }
  const tolerance = '+0.1/0'
  return part({
    name: 'housing',
    title: { en: 'Flange housing', fr: 'Corps de palier à flasque' },
    process: s.isPrinted ? 'print' : p.flange === 'round' ? 'turn' : 'mill',
    material: s.material,
    solid: housing(p, s),
    throughHoles: 1 + s.holes.length,
    stock: s.isPrinted
      ? stockOf('filament', 1.75)
      : p.flange === 'round'
        ? stockOf('round', Math.ceil(side) + 2, blank[0])
        : stockOf('plate', ...blank),
    fits: [
      fit(seatName, s.bearing.outsideDiameter, s.isPrinted ? tolerance : 'H7'),
      ...(s.groove
        ? [
            fit(
              { en: 'seat up to the groove', fr: "logement jusqu'à la rainure" },
              s.bearing.width,
              tolerance,
            ),
            fit(
              { en: 'circlip groove, diameter', fr: 'rainure du circlips, diamètre' },
              s.groove.diameter,
              s.groove.tolerance,
            ),
            fit({ en: 'circlip groove, width', fr: 'rainure du circlips, largeur' }, s.groove.width, 'H13'),
          ]
        : [fit(depth, s.bearing.width, tolerance)]),
      ...(s.spigot ? [fit({ en: 'spigot', fr: 'centrage' }, 2 * s.spigot.radius, 'f7')] : []),
    ],
    notes: makingNotes(p, s),
  })
}

const seatName = { en: 'bearing seat', fr: 'logement du roulement' }

function circlip(s: Sizes): Placement[] {
  const { outsideDiameter: bore } = s.bearing
  const play = ((s.groove?.width ?? 0) - circlipDimensions(bore).thickness) / 2
  return [
    place(boreCirclip(bore), {
      at: [0, 0, s.seatTo + play],
      explode: [0, 0, 2 * s.depth + 10],
      step: 3,
    }),
  ]
}

function cover(s: Sizes): Placement[] {
  if (!s.cover) return []
  const { size, length, thickness } = s.cover
  const ring = flatPart({
    name: 'ring',
    title: { en: 'Retaining ring', fr: 'Flasque de maintien' },
    process: 'laser',
    material: materials.S235JR,
    profile: coverProfile(s),
    thickness,
    throughHoles: 1 + s.cover.count,
    stock: stockOf('sheet', thickness),
    notes: coverNotes(s),
  })
  const screw = socketScrew(size, length)
  return [
    place(ring, { at: [0, 0, s.depth], explode: [0, 0, 2 * s.depth + 10], step: 3 }),
    ...coverHoles(s).map(([x, y]) =>
      place(screw, { at: [x, y, s.depth + thickness], explode: [0, 0, 3 * s.depth + 20], step: 3 }),
    ),
  ]
}

/** Washers, screws and, behind a wall, nuts. */
function mountingScrews(p: PlateValues, { holes, screw, flange, depth }: Sizes): Placement[] {
  const { screw: size } = p
  const seat = flange - (screw.sunk?.depth ?? 0)
  const head = seat + (screw.washer?.thickness ?? 0)
  const bolt = (screw.standard === 'ISO 4017' ? hexScrew : socketScrew)(
    size,
    screwLength(size, head + screw.beyond, screw.standard),
  )
  const washer = plainWasher(size)
  const nut = hexNut(size)
  const behind = -p.frameThickness - screw.nutWasher.thickness
  return holes.flatMap(([x, y]) => [
    ...(screw.washer ? [place(washer, { at: [x, y, seat], explode: [0, 0, 0.7 * depth], step: 4 })] : []),
    place(bolt, { at: [x, y, head], explode: [0, 0, 1.4 * depth + 5], step: 4 }),
    ...(p.into === 'nuts'
      ? [
          place(washer, { at: [x, y, behind], explode: [0, 0, -depth], step: 4 }),
          place(nut, {
            at: [x, y, behind],
            turn: [180, 0, 0],
            explode: [0, 0, -1.5 * depth],
            step: 4,
          }),
        ]
      : []),
  ])
}
