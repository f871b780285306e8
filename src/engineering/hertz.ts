import { atMost, type RatedCheck } from './check.ts'
import { requirePositive } from './range.ts'

/** A body in contact: radius in mm (Infinity for a flat, negative for a hollow), modulus in MPa and ν, steel when left out. */
export interface ContactBody {
  radius: number
  youngsModulus?: number
  poissonsRatio?: number
}

/** The contact of two bodies: pressure in MPa at its middle, half its width or its radius in mm. */
export interface Contact {
  pressure: number
  halfWidth: number
}

function reduced(bodies: readonly [ContactBody, ContactBody]): { radius: number; modulus: number } {
  const curvature = 1 / bodies[0].radius + 1 / bodies[1].radius
  const compliance = bodies
    .map(({ youngsModulus = 210_000, poissonsRatio = 0.3 }) => (1 - poissonsRatio ** 2) / youngsModulus)
    .reduce((sum, c) => sum + c)
  requirePositive({ 'sum of the curvatures (1/mm)': curvature, 'compliance (1/MPa)': compliance })
  return { radius: 1 / curvature, modulus: 1 / compliance }
}

/** Two cylinders with parallel axes, or one on a flat or in a groove, along a length in mm under a force in N (Hertz). */
export function lineContact(
  bodies: readonly [ContactBody, ContactBody],
  force: number,
  length: number,
): Contact {
  requirePositive({ 'contact length (mm)': length, 'force (N)': force })
  const { radius, modulus } = reduced(bodies)
  return {
    pressure: Math.sqrt((force * modulus) / (Math.PI * radius * length)),
    halfWidth: Math.sqrt((4 * force * radius) / (Math.PI * length * modulus)),
  }
}

/** Two balls, or one on a flat or in a socket, under a force in N (Hertz). */
export function pointContact(bodies: readonly [ContactBody, ContactBody], force: number): Contact {
  requirePositive({ 'force (N)': force })
  const { radius, modulus } = reduced(bodies)
  const halfWidth = Math.cbrt((3 * force * radius) / (4 * modulus))
  return { pressure: (3 * force) / (2 * Math.PI * halfWidth ** 2), halfWidth }
}

/** Checks the pressure of a contact against what the softer body bears, MPa: for a steel at rest about 1.6 times its yield. */
export function contactPressureCheck({ pressure }: Contact, allowed: number): RatedCheck {
  requirePositive({ 'allowed contact pressure (MPa)': allowed })
  return atMost({
    id: 'contact-pressure',
    title: { en: 'Contact pressure', fr: 'Pression de contact' },
    value: pressure,
    limit: allowed,
    unit: 'MPa',
    standard: {
      en: 'Hertz; limit as entered',
      fr: 'Hertz ; limite saisie',
    },
    leavesOut: {
      en: 'Edges of the contact, friction, rolling fatigue, roughness.',
      fr: 'Bords du contact, frottement, fatigue de roulement, rugosité.',
    },
  })
}
