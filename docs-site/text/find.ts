const en = {
  tagline: 'Machine parts you can set to your dimensions, check and have made.',
  intro:
    'Choose a component, set its dimensions, read whether it holds, and leave with the files that a workshop takes: STL, 3MF, DXF, SVG and a bill of materials. Free, without an account.',
  sizes: (n: number) => (n === 1 ? '1 standard size' : `${n} standard sizes`),
  pictureOf: (title: string) => `${title}, shaded view`,
  empty: 'No component has been built yet.',
}

const fr: typeof en = {
  tagline: 'Des pièces de machines à mettre à vos cotes, à vérifier et à faire fabriquer.',
  intro:
    "Choisissez une pièce, réglez ses cotes, voyez si elle tient, et repartez avec les fichiers que l'atelier accepte : STL, 3MF, DXF, SVG et nomenclature. Gratuit, sans compte.",
  sizes: n => (n === 1 ? '1 taille standard' : `${n} tailles standard`),
  pictureOf: title => `${title}, vue ombrée`,
  empty: "Aucune pièce n'a encore été construite.",
}

/** The home page, where designs are found. */
export const find = { en, fr }
