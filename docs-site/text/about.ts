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
  notFor: 'Not for',
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
  notFor: 'À ne pas employer pour',
  made: 'Fabrication',
}

/** The text and facts of a design. */
export const about = { en, fr }
