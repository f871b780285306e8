import { describe, expect, it } from 'vitest'
import { filletResistance, weldLineForce } from '#engineering'
import { within } from './within.ts'

describe('fillet welds', () => {
  // Longitudinal capacity in kN/mm of equal fillets by leg in mm and throat, as SCI P363 prints it
  it.each([
    ['S275', 4.2, 0.94],
    ['S275', 5.6, 1.25],
    ['S355', 4.2, 1.01],
    ['S355', 5.6, 1.35],
  ] as const)('resist what design tables print: %s, throat %d mm', (steel, throat, capacity) => {
    within(filletResistance(steel, throat) / 1000, capacity, 0.5)
  })

  it('share a force and a moment as lines', () => {
    // Two runs of 100 mm along x, a centimetre of it lost to a throat of 5 mm at each end: q = F/L + M c/I, worked by hand.
    const runs = [{ from: 0, to: 100, count: 2 }]
    const second = (2 * 90 ** 3) / 12
    const load = { normal: 1800, moment: 1800 * 50 + 90_000, within: 0 }
    within(weldLineForce(runs, 5, load), 10 + (90_000 * 45) / second, 1e-9)
    within(weldLineForce(runs, 5, { normal: 1800, moment: 1800 * 50, within: 0 }), 10, 1e-9)
    within(weldLineForce(runs, 5, { normal: 540, moment: 540 * 50, within: 720 }), 5, 1e-9)
  })

  it('hold best across, far from what they are pulled about', () => {
    // Lines across at 0 and 80 mm, 100 mm each less two throats of 5 mm: a couple.
    const pair = [0, 80].map(x => ({ from: x, to: x, across: 100, count: 1 }))
    within(weldLineForce(pair, 5, { normal: 0, moment: 72_000, within: 0 }), 72_000 / 80 / 90, 1e-9)
    expect(() =>
      weldLineForce([{ from: 0, to: 8, count: 1 }], 5, { normal: 1, moment: 0, within: 0 }),
    ).toThrow('length of the welds')
  })
})
