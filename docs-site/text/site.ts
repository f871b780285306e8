const en = {
  name: 'English',
  siteTitle: 'Rouage: open parametric machine parts',
  skip: 'Skip to the content',
  home: 'All components',
  otherLanguage: 'Français',
  components: 'Components',
  families: {
    bearings: 'Bearings and housings',
    drives: 'Drives',
    mounting: 'Mounting and feet',
    guarding: 'Guarding',
    handling: 'Conveying and bulk',
    shafts: 'Shafts and couplings',
    controls: 'Knobs and handles',
    template: 'Template',
  },
  maturities: {
    concept: 'Concept: designed and checked by calculation, not yet built',
    prototyped: 'Prototyped: built and tried',
    'in-service': 'In service: at work in a machine',
  },
  processes: {
    print: '3D printed',
    laser: 'laser-cut',
    bend: 'cut and bent',
    turn: 'turned',
    mill: 'milled',
    buy: 'bought',
  },
  licences: 'Licences of the software on this site',
  footer: 'Designs: CERN-OHL-W-2.0. Software: Apache-2.0. Check every part before you put it into service.',
  units: { byte: 'B', kilobyte: 'kB', megabyte: 'MB' },
}

const fr: typeof en = {
  name: 'Français',
  siteTitle: 'Rouage : pièces de machines paramétriques et libres',
  skip: 'Aller au contenu',
  home: 'Toutes les pièces',
  otherLanguage: 'English',
  components: 'Pièces',
  families: {
    bearings: 'Paliers et bagues',
    drives: 'Transmissions',
    mounting: 'Fixations et appuis',
    guarding: 'Protecteurs',
    handling: 'Manutention et vrac',
    shafts: 'Arbres et accouplements',
    controls: 'Organes de manœuvre',
    template: 'Exemple',
  },
  maturities: {
    concept: 'Concept : étudié et vérifié par le calcul, pas encore fabriqué',
    prototyped: 'Prototype : fabriqué et essayé',
    'in-service': 'En service : au travail dans une machine',
  },
  processes: {
    print: 'imprimé en 3D',
    laser: 'découpé au laser',
    bend: 'découpé et plié',
    turn: 'tourné',
    mill: 'fraisé',
    buy: 'acheté',
  },
  licences: 'Licences des logiciels de ce site',
  footer:
    'Modèles : CERN-OHL-W-2.0. Logiciels : Apache-2.0. Contrôlez chaque pièce avant sa mise en service.',
  units: { byte: 'o', kilobyte: 'ko', megabyte: 'Mo' },
}

/** What every page says. */
export const site = { en, fr }
