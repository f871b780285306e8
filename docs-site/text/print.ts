const en = {
  dataSheet: 'Data sheet',
  yes: 'yes',
  no: 'no',
}

const fr: typeof en = {
  dataSheet: 'Fiche technique',
  yes: 'oui',
  no: 'non',
}

/** The page on paper. */
export const print = { en, fr }
