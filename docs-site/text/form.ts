const en = {
  noScript:
    'The form, the 3D view and files for other dimensions need JavaScript. Everything below works without it.',
  preset: 'Standard size',
  custom: 'Own dimensions',
  parameters: 'Dimensions',
  range: (min: string, max: string, unit: string) => `${min} to ${max}${unit && ` ${unit}`}`,
  upTo: (n: number) => `up to ${n} characters`,
  restore: 'Back to the standard size',
  copyLink: 'Copy link to this variant',
  copied: 'Link copied',
  copyFailed: 'The link is in the address bar',
  ignored: 'Some of the link was ignored:',
  cannotBuild: 'This variant cannot be built:',
}

const fr: typeof en = {
  noScript:
    "Le formulaire, la vue 3D et les fichiers à d'autres cotes demandent JavaScript. Tout ce qui suit s'en passe.",
  preset: 'Taille standard',
  custom: 'Cotes personnelles',
  parameters: 'Cotes',
  range: (min, max, unit) => `de ${min} à ${max}${unit && ` ${unit}`}`,
  upTo: n => `${n} caractères au plus`,
  restore: 'Revenir à la taille standard',
  copyLink: 'Copier le lien de cette variante',
  copied: 'Lien copié',
  copyFailed: "Le lien est dans la barre d'adresse",
  ignored: 'Une partie du lien a été ignorée :',
  cannotBuild: 'Cette variante ne peut pas être réalisée :',
}

/** The form, and the link that holds it. */
export const form = { en, fr }
