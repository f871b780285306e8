const en = {
  tagline: 'Open machine parts that you set to your dimensions, check, and have made.',
  intro:
    'Free, without an account: STL, 3MF, STEP, DXF and a bill of materials, for your own machines or for the shop.',
  search: 'Search the components',
  searchExamples: 'bearing, 6204, HTD 5M, IEC 80 …',
  designs: (n: number) => (n === 1 ? '1 component' : `${n} components`),
  sizes: (n: number) => (n === 1 ? '1 standard size' : `${n} standard sizes`),
  pictureOf: (title: string) => `${title}, shaded view`,
  drawingOf: (title: string) => `${title}, line drawing`,
  filters: (n: number) => (n ? `Filters (${n})` : 'Filters'),
  family: 'Family',
  process: 'How it is made',
  machine: 'Fits your machine',
  machines: {
    'print-180': 'printer, 180 mm bed',
    'print-220': 'printer, 220 mm bed',
    'print-300': 'printer, 300 mm bed',
    'laser-600': 'laser, 600 × 400 mm',
    'laser-3000': 'laser, 3 × 1.5 m sheet',
    'bend-600': 'press brake, 600 mm',
    'bend-2500': 'press brake, 2.5 m',
    'turn-100': 'lathe, Ø 100 × 300 mm',
    'turn-200': 'lathe, Ø 200 × 600 mm',
    'mill-300': 'mill, 300 × 150 mm',
    'mill-600': 'mill, 600 × 350 mm',
  },
  maturityNames: { concept: 'concept', prototyped: 'prototyped', 'in-service': 'in service' },
  showAll: 'Show all',
  withoutFilters: (n: number) =>
    n === 1 ? 'Drop the filters: 1 component' : `Drop the filters: ${n} components`,
  nothing: 'No component fits all of these filters.',
  nothingFor: (words: string) => `Nothing found for “${words}”.`,
  tryThis: [
    'One word less, or another word: “housing” for “block”, French or English alike.',
    'The designation of a standard part that belongs to it: 6204, HTD 5M, IEC 80, 06B.',
    'What the part does rather than its maker’s name or number.',
  ],
  propose: 'Is a part missing?',
  proposeHow:
    'Propose it where the sources of this site are kept: what the part does, a photo or sketch with its main dimensions, the standard parts around it, loads and speeds, and how you would make it. Or make it yourself: copy the folder designs/_template, the README says how.',
  empty: 'No component has been built yet.',
}

const fr: typeof en = {
  tagline: 'Des pièces de machines libres, à mettre à vos cotes, à vérifier et à faire fabriquer.',
  intro:
    'Gratuit, sans compte : STL, 3MF, STEP, DXF et nomenclature, pour vos propres machines ou pour l’atelier.',
  search: 'Chercher une pièce',
  searchExamples: 'palier, 6204, HTD 5M, IEC 80…',
  designs: n => (n === 0 ? 'Aucune pièce' : n === 1 ? '1 pièce' : `${n} pièces`),
  sizes: n => (n === 1 ? '1 taille standard' : `${n} tailles standard`),
  pictureOf: title => `${title}, vue ombrée`,
  drawingOf: title => `${title}, dessin au trait`,
  filters: n => (n ? `Filtres (${n})` : 'Filtres'),
  family: 'Famille',
  process: 'Fabrication',
  machine: 'Tient sur votre machine',
  machines: {
    'print-180': 'imprimante, plateau de 180 mm',
    'print-220': 'imprimante, plateau de 220 mm',
    'print-300': 'imprimante, plateau de 300 mm',
    'laser-600': 'laser, 600 × 400 mm',
    'laser-3000': 'laser, tôle de 3 × 1,5 m',
    'bend-600': 'plieuse, 600 mm',
    'bend-2500': 'presse plieuse, 2,5 m',
    'turn-100': 'tour, Ø 100 × 300 mm',
    'turn-200': 'tour, Ø 200 × 600 mm',
    'mill-300': 'fraiseuse, 300 × 150 mm',
    'mill-600': 'fraiseuse, 600 × 350 mm',
  },
  maturityNames: { concept: 'concept', prototyped: 'prototype', 'in-service': 'en service' },
  showAll: 'Tout afficher',
  withoutFilters: n => (n === 1 ? 'Sans les filtres : 1 pièce' : `Sans les filtres : ${n} pièces`),
  nothing: 'Aucune pièce ne répond à tous ces filtres.',
  nothingFor: words => `Rien trouvé pour « ${words} ».`,
  tryThis: [
    'Un mot de moins, ou un autre mot : « palier » plutôt que « support », en français ou en anglais.',
    'La désignation d’un élément standard qui va avec : 6204, HTD 5M, IEC 80, 06B.',
    'Ce que fait la pièce plutôt que le nom ou la référence d’un fabricant.',
  ],
  propose: 'Il manque une pièce ?',
  proposeHow:
    'Proposez-la là où sont tenues les sources de ce site : ce que fait la pièce, une photo ou un croquis coté, les éléments standard autour d’elle, charges et vitesses, et comment vous la fabriqueriez. Ou faites-la vous-même : copiez le dossier designs/_template, le README dit comment.',
  empty: "Aucune pièce n'a encore été construite.",
}

/** The home page, where designs are found. */
export const find = { en, fr }
