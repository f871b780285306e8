export const presets = {
  '300 × 1000': { values: {} },
  '400 × 2000': { values: { beltWidth: 400, centreDistance: 2000, takeUp: 50, goods: 40 } },
  '600 × 3000': {
    values: {
      beltWidth: 600,
      centreDistance: 3000,
      tube: 'CHS 76.1 × 3.2',
      takeUp: 60,
      motor: '80 - 0.75 kW',
      motorTeeth: 24,
      rollerTeeth: 76,
      timingBelt: '25',
      goods: 80,
      thickness: '6',
    },
  },
} as const
