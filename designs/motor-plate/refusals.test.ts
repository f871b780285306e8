import { describe, expect, test } from 'vitest'
import type { ValueRecord } from '#design'
import { faultsOf, inspecting } from '../../tests/designs/inspect.ts'
import design from './design.ts'

const { refusal } = inspecting(design)
const faultsIn = (values: ValueRecord) => faultsOf(() => design.build(values))?.faults ?? []

describe('refuses', () => {
  test('a large spigot that takes the holes of a smaller mounting', () => {
    const faults = faultsIn({ motor: 'IEC 80 B14', machine: 'IEC 71 B14' })
    expect(faults.some(f => /collide/.test(f.message.en) && f.parameters.includes('offsetX'))).toBe(true)
  })

  test('patterns in line, and names the angle that keeps them apart', () => {
    expect(refusal({ motorAngle: 0 })).toMatch(/collide.*motorAngle 45/)
  })

  test('heads of machine screws under the motor', () => {
    const faults = faultsIn({ machineScrews: 'nuts' })
    expect(faults[0].parameters).toContain('machineScrews')
    expect(faults[0].message.en).toMatch(/under the motor/)
    expect(faults[0].message.fr).toMatch(/sous le moteur/)
  })

  test('heads of motor screws on the face of the machine', () => {
    expect(refusal({ motorScrews: 'proud' })).toMatch(/meet the face of the machine; choose "flush"/)
  })

  test('a shaft that runs into the machine', () => {
    const values = { ...design.preset('IEC 71 B14 → IEC 100 B5, belt slots'), offsetY: 90 }
    expect(refusal(values)).toMatch(/shaft meets the face/)
  })

  test('threads in slots, in aluminium and in sheet that is too thin', () => {
    expect(refusal({ slotTravel: 10 })).toMatch(/slot cannot be tapped/)
    expect(refusal({ material: 'EN AW-5754' })).toMatch(/strip/)
    expect(refusal({ thickness: '4' })).toMatch(/at least 4.8 mm/)
  })

  test.each([
    { motor: 'IEC 90 B14', machine: 'NEMA 17', slotTravel: 38, thickness: '8', offsetX: 63.5 },
    { motor: 'NEMA 17', machine: 'NEMA 17', slotTravel: 40, motorScrews: 'proud', thickness: '4' },
    { motor: 'NEMA 17', machine: 'NEMA 23', slotTravel: 40, thickness: '8' },
  ])('slots that run into one another, by a travel that leaves a web between them: %j', values => {
    const slotted = { ...values, machineScrews: 'nuts' }
    const [, most] = refusal(slotted).match(/slotTravel: .* make it at most ([\d.]+) mm/) ?? []
    expect(refusal({ ...slotted, slotTravel: Number(most) })).not.toMatch(/slotTravel: .* between two slots/)
    expect(refusal({ ...slotted, slotTravel: Number(most) + 0.2 })).toMatch(
      /slotTravel: .* between two slots/,
    )
  })

  test('holes too small for the laser, and sheet that is not stocked', () => {
    expect(refusal({ thickness: '12' })).toMatch(/does not cut a hole of 5 mm in 12 mm \(least 8.4\)/)
    expect(refusal({ thickness: '12', material: 'EN AW-5754' })).toMatch(/stocked in 4, 5, 6, 8, 10 mm/)
  })

  test('a label that finds no free place', () => {
    const long = 'WWWWWWWWWWWWWWWWWWWWWWWW'
    expect(faultsIn({ ...design.preset('NEMA 17 → NEMA 23'), label: long })[0].parameters).toEqual(['label'])
  })
})
