const en = {
  allFilesZip: 'Download all files (ZIP)',
  makeAllFiles: 'Make all files (ZIP)',
  allFiles: 'All files (ZIP)',
  roughly: (size: string) => `about ${size}`,
  filesInMillimetres: 'All files are in millimetres. A sheet in the ZIP says what each one is for.',
  downloads: 'Downloads',
  downloadsOf: (name: string) => `Files of ${name}`,
  downloadsCustom: 'Files of your dimensions, made in this browser',
  making: 'Making the file …',
  cancel: 'Cancel',
  tooLong: 'This file takes too long to make here. The mesh files (STL, 3MF) can be made at once.',
  missed: (title: string, value: string, sense: 'at-most' | 'at-least', limit: string) =>
    `${title}: ${value}, ${sense === 'at-most' ? 'at most' : 'at least'} ${limit} allowed`,
  missingFiles: 'Some files could not be made:',
  makingExact: 'Making the file; the exact kernel (23 MB) is loaded the first time …',
  wholeVariant: 'Whole variant',
}

const fr: typeof en = {
  allFilesZip: 'Télécharger tous les fichiers (ZIP)',
  makeAllFiles: 'Faire tous les fichiers (ZIP)',
  allFiles: 'Tous les fichiers (ZIP)',
  roughly: size => `env. ${size}`,
  filesInMillimetres:
    'Tous les fichiers sont en millimètres. Une feuille dans le ZIP dit à quoi sert chacun.',
  downloads: 'Téléchargements',
  downloadsOf: name => `Fichiers de ${name}`,
  downloadsCustom: 'Fichiers à vos cotes, faits dans ce navigateur',
  making: 'Préparation du fichier…',
  cancel: 'Annuler',
  tooLong: 'Ce fichier demande trop de temps ici. Les maillages (STL, 3MF) s’obtiennent tout de suite.',
  missed: (title, value, sense, limit) =>
    `${title} : ${value}, ${sense === 'at-most' ? 'maximum' : 'minimum'} admis ${limit}`,
  missingFiles: 'Certains fichiers n’ont pas pu être faits :',
  makingExact: 'Préparation du fichier ; le noyau exact (23 Mo) est chargé la première fois…',
  wholeVariant: 'Variante entière',
}

/** The files of a variant. */
export const downloads = { en, fr }
