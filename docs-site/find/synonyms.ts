import { termsOf } from './terms.ts'

/** Words of the workshop, English and French, that are looked for in each other's place. */
const groups: readonly (readonly string[])[] = [
  ['bearing', 'ball bearing', 'roulement', 'roulement à billes'],
  ['pillow block', 'plummer block', 'bearing housing', 'bearing block', 'palier', 'palier à semelle'],
  ['bushing', 'bush', 'plain bearing', 'sleeve bearing', 'bague', 'coussinet', 'palier lisse'],
  ['flange', 'bride', 'flasque'],
  ['motor plate', 'motor mount', 'adapter plate', 'platine moteur', 'support moteur', 'plaque moteur'],
  ['timing belt', 'toothed belt', 'synchronous belt', 'courroie crantée', 'courroie synchrone'],
  ['timing pulley', 'toothed pulley', 'poulie crantée', 'poulie dentée'],
  ['v belt', 'vee belt', 'wedge belt', 'courroie trapézoïdale'],
  ['v pulley', 'sheave', 'poulie à gorge', 'poulie trapézoïdale'],
  ['belt tensioner', 'take-up', 'tendeur', 'tendeur de courroie', 'galet tendeur'],
  ['chain', 'roller chain', 'chaîne', 'chaîne à rouleaux'],
  ['sprocket', 'chain wheel', 'pignon à chaîne', 'roue à chaîne'],
  ['gear', 'spur gear', 'cog', 'cogwheel', 'engrenage', 'roue dentée', 'pignon', 'rouage'],
  ['rack', 'gear rack', 'crémaillère'],
  ['coupling', 'shaft coupling', 'accouplement', "accouplement d'arbres", 'manchon'],
  ['shaft', 'axle', 'spindle', 'arbre', 'axe', 'broche'],
  ['key', 'keyway', 'clavette', 'rainure de clavette'],
  ['circlip', 'retaining ring', 'snap ring', 'anneau élastique'],
  ['spacer', 'distance ring', 'entretoise'],
  ['bracket', 'angle bracket', 'équerre'],
  ['gusset', 'gousset', 'renfort'],
  ['guard', 'cover', 'safety guard', 'carter', 'protecteur', 'capot'],
  ['hopper', 'bin', 'chute', 'trémie', 'goulotte'],
  ['sieve', 'screen', 'perforated sheet', 'tamis', 'crible', 'grille', 'tôle perforée'],
  ['roller', 'conveyor roller', 'idler', 'rouleau', 'galet'],
  ['conveyor', 'belt conveyor', 'convoyeur', 'transporteur', 'tapis roulant'],
  [
    'levelling foot',
    'leveling foot',
    'machine foot',
    'leveller',
    'pied réglable',
    'pied de machine',
    'vérin de calage',
  ],
  ['knob', 'star knob', 'handle', 'bouton étoile', 'bouton', 'poignée'],
  ['handwheel', 'hand wheel', 'volant'],
  ['stepper', 'stepper motor', 'moteur pas à pas', 'nema'],
  ['sheet metal', 'bent sheet', 'tôle', 'tôle pliée'],
  ['shim', 'cale', 'cale de réglage'],
]

const known = groups.map(group => group.map(phrase => termsOf(phrase).join(' ')))

/** The terms that mean what a text says in other words. */
export function synonymsOf(text: string): string[] {
  const said = ` ${termsOf(text).join(' ')} `
  return known
    .filter(group => group.some(phrase => said.includes(` ${phrase} `)))
    .flatMap(group => group.flatMap(phrase => phrase.split(' ')))
}
