const en = {
  batch: 'Several sizes at once, from a table',
  loading: 'Loading …',
  batchHelp:
    'One row for each set, with the names of the parameters in the first line. What a row leaves open is as in the form above. Lengths are in mm. In the ZIP, summary.csv tells of every set: mass, checks, and why one could not be made.',
  batchTemplate: 'Table to begin with (CSV)',
  batchFile: 'Open a table …',
  batchTable: 'Table: paste it from a spreadsheet, or type it',
  batchFormats: 'Files of each set',
  makeSets: (n: number) =>
    n === 0 ? 'Make the files (ZIP)' : n === 1 ? 'Make 1 set (ZIP)' : `Make ${n} sets (ZIP)`,
  tooManySets: (most: number) => `One ZIP holds at most ${most} sets: cut the table in two`,
  tableTooLarge: (letters: string) =>
    `A table has at most ${letters} characters: this one was not taken. Cut it into several.`,
  tooManyRows: (rows: string, most: string) =>
    `The table has ${rows} rows, at most ${most} are read at once: cut it into several.`,
  readingTable: 'Reading the table …',
  noRows: 'The table has no rows below its headings.',
  unknownColumns: (headings: string) => `These columns are no parameters and are passed over: ${headings}`,
  row: (line: number) => `Row ${line}`,
  rowGood: 'can be built',
  setsFailed: (names: string) => `These sets could not be made; summary.csv in the ZIP says why: ${names}`,
  sets: 'sets',
  template: 'table',
  setColumn: 'name',
}

const fr: typeof en = {
  batch: "Plusieurs tailles d'un coup, à partir d'un tableau",
  loading: 'Chargement…',
  batchHelp:
    "Une ligne par jeu de cotes, les noms des paramètres en première ligne. Ce qu'une ligne laisse vide est repris du formulaire ci-dessus. Longueurs en mm. Dans le ZIP, recapitulatif.csv donne pour chaque jeu la masse, les vérifications, et le motif s'il n'a pu être fait.",
  batchTemplate: 'Tableau de départ (CSV)',
  batchFile: 'Ouvrir un tableau…',
  batchTable: 'Tableau : collez-le depuis un tableur, ou saisissez-le',
  batchFormats: 'Fichiers de chaque jeu',
  makeSets: n =>
    n === 0 ? 'Faire les fichiers (ZIP)' : n === 1 ? 'Faire 1 jeu (ZIP)' : `Faire ${n} jeux (ZIP)`,
  tooManySets: most => `Un ZIP contient ${most} jeux au plus : coupez le tableau en deux`,
  tableTooLarge: letters =>
    `Un tableau a ${letters} caractères au plus : celui-ci n'a pas été pris. Coupez-le en plusieurs.`,
  tooManyRows: (rows, most) =>
    `Le tableau a ${rows} lignes, on en lit ${most} au plus à la fois : coupez-le en plusieurs.`,
  readingTable: 'Lecture du tableau…',
  noRows: "Le tableau n'a aucune ligne sous ses titres.",
  unknownColumns: headings => `Ces colonnes ne sont pas des paramètres et sont ignorées : ${headings}`,
  row: line => `Ligne ${line}`,
  rowGood: 'réalisable',
  setsFailed: names =>
    `Ces jeux n'ont pas pu être faits ; recapitulatif.csv, dans le ZIP, dit pourquoi : ${names}`,
  sets: 'jeux',
  template: 'tableau',
  setColumn: 'nom',
}

/** A table of sets made into files at once. */
export const batch = { en, fr }
