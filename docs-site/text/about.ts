const en = {
  about: 'About this component',
  version: 'Version',
  licence: 'Licence',
  authors: 'Authors',
  maturity: 'Maturity',
  evidence: 'Evidence',
  sources: 'Sources',
  made: 'Made by',
}

const fr: typeof en = {
  about: 'À propos de cette pièce',
  version: 'Version',
  licence: 'Licence',
  authors: 'Auteurs',
  maturity: 'Maturité',
  evidence: 'Preuve',
  sources: 'Sources',
  made: 'Fabrication',
}

/** The text and facts of a design. */
export const about = { en, fr }
