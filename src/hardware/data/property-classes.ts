/** Strength of a fastener's property class in MPa. */
export interface PropertyClass {
  readonly name: string
  /** Rm, least. */
  readonly tensileStrength: number
  /** Rp0,2 or ReL, least. */
  readonly yieldStrength: number
  /** Sp; null where the standard gives none. */
  readonly proofStress: number | null
}

type Row = readonly [name: string, tensile: number, yieldStrength: number, proof: number | null]
const named = ([name, tensileStrength, yieldStrength, proofStress]: Row): PropertyClass => ({
  name,
  tensileStrength,
  yieldStrength,
  proofStress,
})

/**
 * Property classes of carbon steel (ISO 898-1) and stainless steel screws (ISO 3506-1), up to M16.
 * Sources: ISO 898-1 and ISO 3506-1 as reprinted by usefastener.com, slsbearings.com and amesweb.info (5.6 and 5.8: the first).
 */
export const propertyClasses: readonly PropertyClass[] = (
  [
    ['4.6', 400, 240, 225],
    ['5.6', 500, 300, 280],
    ['5.8', 520, 420, 380],
    ['8.8', 800, 640, 580],
    ['10.9', 1040, 940, 830],
    ['12.9', 1220, 1100, 970],
    ['A2-50', 500, 210, null],
    ['A2-70', 700, 450, null],
    ['A4-70', 700, 450, null],
    ['A2-80', 800, 600, null],
    ['A4-80', 800, 600, null],
  ] satisfies Row[]
).map(named)

/** Class 8.8 above M16 (ISO 898-1); sources as above. */
export const largeClass88: PropertyClass = named(['8.8', 830, 660, 600])

/**
 * Screws whose head or socket gives way before their thread (ISO 7380-1, ISO 10642) bear a class with a leading zero and
 * are good for this share of the loads of the full class.
 */
export const reducedShare = 0.8
export const reducedClasses: readonly { readonly name: string; readonly full: string }[] = [
  { name: '08.8', full: '8.8' },
  { name: '010.9', full: '10.9' },
  { name: '012.9', full: '12.9' },
  { name: 'A2-070', full: 'A2-70' },
  { name: 'A4-070', full: 'A4-70' },
]
