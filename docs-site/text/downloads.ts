const en = {
  download: 'Download the files',
  downloads: 'Downloads',
  downloadsOf: (name: string) => `Files of ${name}`,
  downloadsCustom: 'Files of your dimensions, made in this browser',
  making: 'Making the file …',
  cancel: 'Cancel',
  tooLong: 'This file takes too long to make here. The mesh files (STL, 3MF) can be made at once.',
  missingFiles: 'Some files could not be made:',
  makingExact: 'Making the file; the exact kernel (23 MB) is loaded the first time …',
  wholeVariant: 'Whole variant',
}

const fr: typeof en = {
  download: 'Télécharger les fichiers',
  downloads: 'Téléchargements',
  downloadsOf: name => `Fichiers de ${name}`,
  downloadsCustom: 'Fichiers à vos cotes, faits dans ce navigateur',
  making: 'Préparation du fichier…',
  cancel: 'Annuler',
  tooLong: 'Ce fichier demande trop de temps ici. Les maillages (STL, 3MF) s’obtiennent tout de suite.',
  missingFiles: 'Certains fichiers n’ont pas pu être faits :',
  makingExact: 'Préparation du fichier ; le noyau exact (23 Mo) est chargé la première fois…',
  wholeVariant: 'Variante entière',
}

/** The files of a variant. */
export const downloads = { en, fr }
