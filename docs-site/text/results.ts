const en = {
  bom: 'Bill of materials',
  bomPosition: 'Pos.',
  bomQuantity: 'Qty',
  bomDesignation: 'Designation',
  bomName: 'Name',
  bomMaterial: 'Material',
  bomProcess: 'Process',
  bomStock: 'Stock',
  bomMass: 'Mass each',
  wears: 'wear part',
  totalMass: 'Total mass',
  checks: 'Checks',
  checksIntro:
    'Calculated for the loads that stand beside them. They are no substitute for a judgement on your machine.',
  governing: 'The check that governs:',
  governs: 'governs',
  buyInstead: 'Make or buy: a standard part does the same.',
  pass: 'Pass',
  fail: 'Fail',
  used: (percent: string) => `${percent} used`,
  atMost: 'limit, at most',
  atLeast: 'limit, at least',
  value: 'value',
  rule: 'Rule',
  leavesOut: 'Leaves out',
  notes: 'Notes on this variant',
  failedChecks: (n: number) =>
    n === 1
      ? '1 check fails for this variant, see Checks.'
      : `${n} checks fail for this variant, see Checks.`,
  allSizes: 'Standard sizes',
  size: 'Size',
  dimensions: 'Length × width × height',
  files: 'Files',
  singleFiles: (n: number) => `${n} single files`,
  allPass: 'all pass',
  someFail: (n: number) => `${n} fail`,
}

const fr: typeof en = {
  bom: 'Nomenclature',
  bomPosition: 'Rep.',
  bomQuantity: 'Qté',
  bomDesignation: 'Désignation',
  bomName: 'Nom',
  bomMaterial: 'Matière',
  bomProcess: 'Procédé',
  bomStock: 'Brut',
  bomMass: 'Masse unitaire',
  wears: "pièce d'usure",
  totalMass: 'Masse totale',
  checks: 'Vérifications',
  checksIntro:
    'Calculées pour les charges indiquées à côté. Elles ne remplacent pas votre jugement sur la machine.',
  governing: 'Vérification dimensionnante :',
  governs: 'dimensionnante',
  buyInstead: 'Fabriquer ou acheter : une pièce du commerce fait le même travail.',
  pass: 'Conforme',
  fail: 'Non conforme',
  used: percent => `${percent} utilisés`,
  atMost: 'limite, maximum',
  atLeast: 'limite, minimum',
  value: 'valeur',
  rule: 'Règle',
  leavesOut: 'Ne couvre pas',
  notes: 'Remarques sur cette variante',
  failedChecks: n =>
    n === 1
      ? "1 vérification n'est pas satisfaite pour cette variante, voir Vérifications."
      : `${n} vérifications ne sont pas satisfaites pour cette variante, voir Vérifications.`,
  allSizes: 'Tailles standard',
  size: 'Taille',
  dimensions: 'Longueur × largeur × hauteur',
  files: 'Fichiers',
  singleFiles: n => `${n} fichiers séparés`,
  allPass: 'toutes conformes',
  someFail: n => (n === 1 ? '1 non conforme' : `${n} non conformes`),
}

/** What a variant comes to: bill of materials, checks, notes, standard sizes. */
export const results = { en, fr }
