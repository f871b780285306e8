import { defineDesign } from '#design'
import { assemble } from './assembly.ts'
import { loadPath } from './load-path.ts'
import { parameters } from './parameters.ts'
import { faultsOf } from './rules.ts'

/** A laser-cut adapter plate: a motor of one frame on the mounting of another. */
export default defineDesign({
  parameters,
  presets: {
    'IEC 71 B14 → IEC 80 B14': { values: {} },
    'IEC 80 B14 → IEC 80 B5': {
      values: {
        motor: 'IEC 80 B14',
        motorScrews: 'proud',
        motorAngle: 0,
        machine: 'IEC 80 B5',
        machineScrews: 'into-machine',
        thickness: '8',
      },
    },
    'IEC 90 B5 → IEC 100 B5': {
      values: {
        motor: 'IEC 90 B5',
        motorAngle: 0,
        machine: 'IEC 100 B5',
        machineWall: 15,
        thickness: '12',
      },
    },
    'IEC 71 B14 → IEC 100 B5, belt slots': {
      label: { en: 'IEC 71 B14 → IEC 100 B5, belt slots', fr: 'IEC 71 B14 → IEC 100 B5, boutonnières' },

      values: {
        motorScrews: 'proud',
        motorAngle: 0,
        machine: 'IEC 100 B5',
        machineScrews: 'into-machine',
        offsetY: 15,
        slotTravel: 20,
        beltPull: 250,
      },
    },
    'NEMA 23 → IEC 71 B14': {
      values: {
        motor: 'NEMA 23',
        machine: 'IEC 71 B14',
        machineScrews: 'nuts',
        spigotFit: 'laser',
      },
    },
    'NEMA 34 → IEC 80 B5': {
      values: {
        motor: 'NEMA 34',
        motorAngle: 0,
        machine: 'IEC 80 B5',
        machineScrews: 'into-machine',
        spigotFit: 'laser',
      },
    },
    'NEMA 17 → NEMA 23': {
      values: {
        motor: 'NEMA 17',
        machine: 'NEMA 23',
        machineWall: 6,
        thickness: '4',
        machineScrews: 'nuts',
        spigotFit: 'laser',
      },
    },
  },
  loadPath,
  validate: faultsOf,
  build: assemble,
})
