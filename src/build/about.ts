import type { FrontMatter, Language } from '#design'

const words = {
  en: {
    use: 'Intended use: ',
    notFor: 'Not for: ',
    maturities: {
      concept: 'Verified: geometry and checks by computation only; none was built yet',
      prototyped: 'Verified: a prototype was built',
      'in-service': 'Verified: in service',
    },
  },
  fr: {
    use: 'Emploi prévu : ',
    notFor: 'À ne pas employer pour : ',
    maturities: {
      concept: 'Vérifié : géométrie et vérifications par le calcul seulement ; aucun exemplaire réalisé',
      prototyped: 'Vérifié : un prototype a été réalisé',
      'in-service': 'Vérifié : en service',
    },
  },
}

/** What a design is for, what it must not be used for, and how far it was tried, in sentences for its files. */
export function aboutLines(
  { summary, notFor, maturity, evidence }: FrontMatter,
  language: Language,
): string[] {
  const w = words[language]
  const tried = w.maturities[maturity]
  return [
    w.use + summary[language],
    w.notFor + notFor[language],
    evidence ? `${tried}${language === 'fr' ? ' :' : ':'} ${evidence[language]}` : tried,
  ]
}
