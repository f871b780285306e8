import { expect, test } from 'vitest'
import { circlipGrooveCheck, circlipGrooveLoad } from '#engineering'

// FN in kN as printed in dealers' copies of DIN 471 and DIN 472, for a yield strength of 200 MPa.
test.each([
  ['DIN 471, shaft 10', 10, 9.6, 1.01],
  ['DIN 471, shaft 12', 12, 11.5, 1.53],
  ['DIN 471, shaft 19', 19, 18, 4.84],
  ['DIN 472, bore 8', 8, 8.4, 0.86],
  ['DIN 472, bore 18', 18, 19, 4.8],
])('%s: the groove bears what the standard prints', (_, diameter, grooveDiameter, printed) => {
  const load = circlipGrooveLoad({ diameter, grooveDiameter, yieldStrength: 200 }) / 1000
  expect(Math.abs(load / printed - 1)).toBeLessThan(0.02)
})

test('the check takes half of that', () => {
  const groove = { diameter: 19, grooveDiameter: 18, yieldStrength: 200 }
  expect(circlipGrooveCheck({ ...groove, axial: 2400 }).verdict).toBe('passed')
  expect(circlipGrooveCheck({ ...groove, axial: 2450 }).verdict).toBe('failed')
})
