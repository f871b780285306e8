import { defineDesign } from '#design'
import { assemble } from './assembly.ts'
import { loadPath } from './load-path.ts'
import { type PlateValues, parameters } from './parameters.ts'
import { faultsOf } from './rules.ts'

/** Where a cast unit such as `UCF204` stood: its screws, holes and distance from the face follow from the bearing. */
const inPlaceOf = (unit: string, bearing: PlateValues['bearing'], radialLoad: number) => ({
  label: { en: `${bearing}, fits where a ${unit} stood`, fr: `${bearing}, à la place d’un ${unit}` },
  values: { bearing, radialLoad },
})

/**
 * A flange housing or side plate for one deep-groove ball bearing. In the assembly the bearing's axis is z and the mounting
 * face z = 0; the middle of the bearing lies at z = `bearingCentre`, its shoulder half a width below, the screws' heads
 * above. A spigot reaches below z = 0, and so do screws and nuts.
 */
export default defineDesign({
  parameters,
  presets: {
    '6204 for UCF204': inPlaceOf('UCF204', '6204', 1200),
    '6205 for UCF205': inPlaceOf('UCF205', '6205', 1300),
    '6206 for UCF206': inPlaceOf('UCF206', '6206', 1800),
    '6207 for UCF207': inPlaceOf('UCF207', '6207', 2400),
    '6208 for UCF208': inPlaceOf('UCF208', '6208', 2700),
    '6001 side plate': {
      label: { en: '6001, oval side plate with nuts', fr: '6001, flasque ovale avec écrous' },
      values: {
        bearing: '6001',
        flange: 'oval',
        bearingCentre: 7,
        holeSpacing: 60,
        screw: 'M6',
        head: 'hexagon',
        into: 'nuts',
        flangeThickness: 8,
        wall: 5,
        radialLoad: 400,
        axialLoad: 50,
      },
    },
    '6202 round, spigot and ring': {
      label: {
        en: '6202, round with spigot and bolted ring',
        fr: '6202, rond avec centrage et flasque vissé',
      },
      values: {
        bearing: '6202',
        retention: 'cover',
        flange: 'round',
        bearingCentre: 14,
        holeSpacing: 72,
        screw: 'M6',
        flangeThickness: 10,
        spigot: true,
        spigotDiameter: 45,
        radialLoad: 600,
        axialLoad: 200,
        speed: 1000,
      },
    },
    '608 printed': {
      label: { en: '608, printed side plate', fr: '608, flasque imprimé' },
      values: {
        bearing: '608',
        material: 'PETG',
        bearingCentre: 8.5,
        holeSpacing: 36,
        screw: 'M5',
        into: 'nuts',
        flangeThickness: 8,
        radialLoad: 60,
        axialLoad: 10,
        speed: 300,
      },
    },
  },
  loadPath,
  validate: faultsOf,
  build: assemble,
})
