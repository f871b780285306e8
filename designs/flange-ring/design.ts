import { type Alternative, defineDesign, place } from '#design'
import { motorFace, plainWashers } from '#hardware'
import { loadPath } from './load-path.ts'
import { checksOf } from './loads.ts'
import { notesOf } from './notes.ts'
import { parameters, type RingValues } from './parameters.ts'
import { cut, solid } from './parts.ts'
import { type Ring, ringOf } from './ring.ts'
import { faultsOf } from './rules.ts'

/** A ring that goes under the flange of a motor such as `IEC 80 B5`: its holes, 1 mm of room round the spigot. */
function underMotor(face: string) {
  const { spigotDiameter, size, boltCircle, screw } = motorFace(face)
  return {
    bore: spigotDiameter + 1,
    outsideDiameter: size,
    boltCircle,
    // IEC flanges have the screws that are offered, in holes of the coarse series.
    screw: screw as RingValues['screw'],
    series: 'coarse' as const,
  }
}

const plain = { holes: 0 }

/** A ring between two faces: spacer, shim or flange ring with a bolt circle. Its axis is z, it stands on z = 0. */
export default defineDesign({
  parameters,
  presets: {
    'FF165 ring, 6': {
      label: {
        en: 'Under a motor IEC 80 or 90 B5 (FF165), 6 mm',
        fr: 'Sous moteur IEC 80 ou 90 B5 (FF165), 6 mm',
      },
      values: underMotor('IEC 80 B5'),
    },
    'FF130 half shims, 0.5': {
      label: {
        en: 'Half shims, motor IEC 71 B5 (FF130), 0.5 mm',
        fr: 'Demi-cales, moteur IEC 71 B5 (FF130), 0,5 mm',
      },
      values: {
        ...underMotor('IEC 71 B5'),
        making: 'sheet-stainless',
        sheet: '0.5',
        split: 'halves',
        axialLoad: 75_000,
      },
    },
    'FF115 ring, 3, slots 20°': {
      label: {
        en: 'Turning ring, motor IEC 63 B5 (FF115), slots of 20°',
        fr: 'Bague orientable, moteur IEC 63 B5 (FF115), boutonnières 20°',
      },
      values: {
        ...underMotor('IEC 63 B5'),
        making: 'sheet-aluminium',
        sheet: '3',
        slotAngle: 20,
        axialLoad: 40_000,
      },
    },
    'Shim 40 × 50 × 0.5': {
      label: { en: 'Shim 40 × 50 × 0.5 (DIN 988)', fr: 'Cale 40 × 50 × 0,5 (DIN 988)' },
      values: {
        ...plain,
        bore: 40,
        outsideDiameter: 50,
        making: 'sheet-stainless',
        sheet: '0.5',
        axialLoad: 5000,
      },
    },
    'Open shim M16, 1': {
      label: {
        en: 'Open shim for M16 foundation screws, 1 mm',
        fr: 'Cale fendue pour vis M16 de fondation, 1 mm',
      },
      values: {
        ...plain,
        bore: 17.5,
        outsideDiameter: 60,
        making: 'sheet-stainless',
        sheet: '1',
        split: 'open',
        axialLoad: 40_000,
      },
    },
    'Spacer 20 × 30 × 10': {
      label: { en: 'Turned spacer 20 × 30 × 10', fr: 'Entretoise tournée 20 × 30 × 10' },
      values: { ...plain, bore: 20, outsideDiameter: 30, making: 'turned-steel', axialLoad: 10_000 },
    },
    'Spacer 8.4 × 16 × 15, printed': {
      label: { en: 'Printed spacer for M8, 15 mm', fr: 'Entretoise imprimée pour M8, 15 mm' },
      values: { ...plain, bore: 8.4, outsideDiameter: 16, making: 'printed-PETG', width: 15, axialLoad: 500 },
    },
  },

  loadPath,
  validate: faultsOf,

  build(p) {
    const ring = ringOf(p)
    const one = ring.process === 'laser' ? cut(p, ring) : solid(p, ring)
    const halves = ring.split === 'halves'
    const apart = ring.outer / 3
    return {
      placements: [
        place(one, { explode: [0, halves ? apart : 0, 0] }),
        ...(halves ? [place(one, { turn: [0, 0, 180], explode: [0, -apart, 0] })] : []),
      ],
      checks: checksOf(p, ring),
      notes: notesOf(p, ring),
      alternatives: boughtInstead(p, ring),
    }
  },
})

/** A washer or shim ring that is sold in this size, for a plain closed ring of metal. */
function boughtInstead(p: RingValues, { thickness, split, process }: Ring): Alternative[] {
  if (p.holes > 0 || split !== 'none' || process === 'print') return []
  const washer = plainWashers.find(
    w => w.holeDiameter === p.bore && w.outsideDiameter === p.outsideDiameter && w.thickness === thickness,
  )
  if (washer)
    return [
      {
        designation: `ISO 7089 - ${washer.size.slice(1)} - 200 HV`,
        name: { en: 'plain washer', fr: 'rondelle plate' },
      },
    ]
  if (thickness > 2) return []
  return [
    {
      designation: `DIN 988 - ${p.bore} × ${p.outsideDiameter} × ${thickness}`,
      name: { en: 'shim ring', fr: "rondelle d'ajustage" },
      note: {
        en: 'If your dealer lists the size: shim rings come ground flat, in steps from 0.1 mm.',
        fr: 'Si la taille est au catalogue : elles sont planes et calibrées, par pas à partir de 0,1 mm.',
      },
    },
  ]
}
