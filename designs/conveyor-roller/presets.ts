export const presets = {
  '48.3 × 400, 6002, M8': {
    label: { en: '48.3 × 400, 6002, M8', fr: '48,3 × 400, 6002, M8' },
    values: {},
  },
  '42.4 × 300, 6001, circlips': {
    label: { en: '42.4 × 300, 6001, circlips', fr: '42,4 × 300, 6001, circlips' },

    values: {
      tube: 'CHS 42.4 × 2.6',
      tubeLength: 300,
      bearing: '6001',
      axleEnds: 'circlips',
      load: 250,
    },
  },
  '60.3 × 500, 6204, flats 14': {
    label: { en: '60.3 × 500, 6204, flats 14', fr: '60,3 × 500, 6204, méplats 14' },

    values: {
      tube: 'CHS 60.3 × 2.6',
      tubeLength: 500,
      bearing: '6204',
      axleEnds: 'flats',
      acrossFlats: 14,
      frameWall: 5,
      load: 1000,
    },
  },
  '88.9 × 650, 6204, flats 14': {
    label: { en: '88.9 × 650, 6204, flats 14', fr: '88,9 × 650, 6204, méplats 14' },

    values: {
      tube: 'CHS 88.9 × 3.2',
      tubeLength: 650,
      bearing: '6204',
      axleEnds: 'flats',
      acrossFlats: 14,
      frameWall: 6,
      gap: 8,
      load: 800,
      loadWidth: 500,
      beltSpeed: 1,
    },
  },
  '48.3 × 400, 6002, printed housings': {
    label: { en: '48.3 × 400, 6002, printed housings', fr: '48,3 × 400, 6002, boîtiers imprimés' },
    values: { housing: 'petg', load: 150, axialLoad: 0 },
  },
  'drive 60.3 × 400, shaft 20': {
    label: { en: 'drive roller 60.3 × 400, shaft 20', fr: 'rouleau moteur 60,3 × 400, arbre 20' },
    values: {
      kind: 'drive',
      tube: 'CHS 60.3 × 3.2',
      gap: 10,
      crown: 0.3,
      bearing: '6204',
      load: 800,
      loadWidth: 350,
      torque: 12,
    },
  },
  'drive 88.9 × 650, shaft 25': {
    label: { en: 'drive roller 88.9 × 650, shaft 25', fr: 'rouleau moteur 88,9 × 650, arbre 25' },
    values: {
      kind: 'drive',
      tube: 'CHS 88.9 × 4',
      tubeLength: 650,
      gap: 12,
      crown: 0.3,
      bearing: '6205',
      journal: 45,
      driveEnd: 50,
      load: 1600,
      loadWidth: 500,
      torque: 40,
      pulleyPull: 400,
      axialLoad: 100,
    },
  },
} as const
