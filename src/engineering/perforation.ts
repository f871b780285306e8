import { atLeast, type RatedCheck } from './check.ts'
import { requirePositive } from './range.ts'

/** Holes of a perforated plate, mm (the codes of ISO 7806: R round, C square; T staggered by 60°, U in line). */
export interface Perforation {
  pattern: 'round-staggered' | 'round-in-line' | 'square-in-line'
  /** Diameter or side of a hole. */
  hole: number
  /** Between centres of neighbours. */
  pitch: number
}

/** Share of a cell that the hole takes at hole = pitch. */
const fullShare = {
  'round-staggered': Math.PI / (2 * Math.sqrt(3)),
  'round-in-line': Math.PI / 4,
  'square-in-line': 1,
} as const

/** Width in mm of what is left between two holes. */
export function ligament({ hole, pitch }: Perforation): number {
  requirePositive({ 'hole (mm)': hole, 'ligament between holes (mm)': pitch - hole })
  return pitch - hole
}

/** Open share of a large perforated field: 0.907 d²/t² staggered, 0.785 d²/t² in line, w²/t² square. */
export function openArea(perforation: Perforation): number {
  ligament(perforation)
  return fullShare[perforation.pattern] * (perforation.hole / perforation.pitch) ** 2
}

/** Stress of a perforated plate from that of a full one in the same unit: over the ligament efficiency (t − d)/t. */
export function perforatedStress(fullPlateStress: number, perforation: Perforation): number {
  return (fullPlateStress * perforation.pitch) / ligament(perforation)
}

/** Checks the ligament against the least one of the process, as a multiple of the thickness in mm: 1 for laser and punch. */
export function ligamentCheck(perforation: Perforation, thickness: number, perThickness = 1): RatedCheck {
  requirePositive({ 'thickness (mm)': thickness, 'ligament over thickness': perThickness })
  return atLeast({
    id: 'ligament',
    title: { en: 'Ligament between the holes', fr: 'Largeur de matière entre les trous' },
    value: ligament(perforation),
    limit: perThickness * thickness,
    unit: 'mm',
    standard: {
      en: 'Guides of laser and punching services: one thickness',
      fr: 'Guides des ateliers de découpe laser et de poinçonnage : une épaisseur',
    },
    leavesOut: {
      en: 'Warping of finely perforated sheets, wear by what passes, fatigue by vibration.',
      fr: 'Voilage des tôles finement perforées, usure par le produit, fatigue par vibration.',
    },
  })
}
