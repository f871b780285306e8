const en = {
  about: 'About this component',
  facts: 'Facts',
  onThisPage: 'On this page',
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
  facts: 'Fiche',
  onThisPage: 'Sur cette page',
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
