const en = {
  name: 'English',
  siteTitle: 'Rouage: open parametric machine parts',
  skip: 'Skip to the content',
  home: 'All components',
  otherLanguage: 'Français',
  siteParts: 'Site',
  keepAll: (size: string) => `Keep all for offline (${size})`,
  keepAllWhy: 'What you have seen works without a network already.',
  keeping: (share: string) => `Keeping: ${share}`,
  allKept: (size: string) => `Everything is kept on this device (${size}) and works without a network.`,
  notKept: 'Not all could be kept: no network, or no room on this device.',
  absences: {
    released:
      'This site has a new version, and a file of the one that is open here is gone. Load the page again: your dimensions stay.',
    offline:
      'A file that this needs is not kept on this device, and there is no network. Load the page again when there is: your dimensions stay.',
    broken:
      'A file of this site did not come, or came as something else. Load the page again: your dimensions stay. If that does not help, your network or the host of the site is at fault.',
  },
  loadAgain: 'Load again',
  lost: 'This page does not exist.',
  lostHint: 'It may have moved, or the link was cut short. All components are on the first page.',
  families: {
    bearings: 'Bearings and housings',
    drives: 'Drives',
    mounting: 'Mounting and feet',
    guarding: 'Guarding',
    handling: 'Conveying and bulk',
    shafts: 'Shafts and couplings',
    controls: 'Knobs and handles',
    template: 'Template',
  },
  maturities: {
    concept: 'Concept: designed and checked by calculation, not yet built',
    prototyped: 'Prototyped: built and tried',
    'in-service': 'In service: at work in a machine',
  },
  processes: {
    print: '3D printed',
    laser: 'laser-cut',
    bend: 'cut and bent',
    turn: 'turned',
    mill: 'milled',
    buy: 'bought',
  },
  licences: 'Licences of the software on this site',
  licencesOwn:
    'The site and its software are Rouage’s own, under Apache-2.0; the designs are under CERN-OHL-W-2.0, their texts under CC-BY-4.0. They are built with these packages.',
  licencesOpenCascade:
    'OpenCascade (replicad-opencascadejs) is used under the GNU LGPL 2.1. Its WebAssembly file is part of this site as it was published, in a file of its own that is loaded on demand; replace that file to use your own build. Sources: github.com/sgenoud/replicad and dev.opencascade.org.',
  footer: 'Designs: CERN-OHL-W-2.0. Software: Apache-2.0. Check every part before you put it into service.',
  units: { byte: 'B', kilobyte: 'kB', megabyte: 'MB' },
}

const fr: typeof en = {
  name: 'Français',
  siteTitle: 'Rouage : pièces de machines paramétriques et libres',
  skip: 'Aller au contenu',
  home: 'Toutes les pièces',
  otherLanguage: 'English',
  siteParts: 'Site',
  keepAll: size => `Tout garder hors ligne (${size})`,
  keepAllWhy: 'Ce que vous avez vu fonctionne déjà sans réseau.',
  keeping: share => `Mise de côté : ${share}`,
  allKept: size => `Tout est gardé sur cet appareil (${size}) et fonctionne sans réseau.`,
  notKept: 'Tout n’a pas pu être gardé : pas de réseau, ou plus de place sur cet appareil.',
  absences: {
    released:
      'Ce site a une nouvelle version, et un fichier de celle qui est ouverte ici n’existe plus. Rechargez la page : vos cotes restent.',
    offline:
      'Un fichier nécessaire n’est pas gardé sur cet appareil, et il n’y a pas de réseau. Rechargez la page quand il y en aura : vos cotes restent.',
    broken:
      'Un fichier de ce site n’est pas arrivé, ou autre chose est arrivé à sa place. Rechargez la page : vos cotes restent. Si cela ne suffit pas, votre réseau ou l’hébergeur du site est en cause.',
  },
  loadAgain: 'Recharger',
  lost: 'Cette page n’existe pas.',
  lostHint:
    'Elle a pu changer d’adresse, ou le lien a été coupé. Toutes les pièces sont sur la première page.',
  families: {
    bearings: 'Paliers et bagues',
    drives: 'Transmissions',
    mounting: 'Fixations et appuis',
    guarding: 'Protecteurs',
    handling: 'Manutention et vrac',
    shafts: 'Arbres et accouplements',
    controls: 'Organes de manœuvre',
    template: 'Exemple',
  },
  maturities: {
    concept: 'Concept : étudié et vérifié par le calcul, pas encore fabriqué',
    prototyped: 'Prototype : fabriqué et essayé',
    'in-service': 'En service : au travail dans une machine',
  },
  processes: {
    print: 'imprimé en 3D',
    laser: 'découpé au laser',
    bend: 'découpé et plié',
    turn: 'tourné',
    mill: 'fraisé',
    buy: 'acheté',
  },
  licences: 'Licences des logiciels de ce site',
  licencesOwn:
    'Le site et ses logiciels sont propres à Rouage, sous Apache-2.0 ; les modèles sont sous CERN-OHL-W-2.0, leurs textes sous CC-BY-4.0. Ils reposent sur les paquets suivants.',
  licencesOpenCascade:
    'OpenCascade (replicad-opencascadejs) est employé sous GNU LGPL 2.1. Son fichier WebAssembly fait partie de ce site tel qu’il a été publié, dans un fichier à part, chargé à la demande ; remplacez ce fichier pour employer votre propre version. Sources : github.com/sgenoud/replicad et dev.opencascade.org.',
  footer:
    'Modèles : CERN-OHL-W-2.0. Logiciels : Apache-2.0. Contrôlez chaque pièce avant sa mise en service.',
  units: { byte: 'o', kilobyte: 'ko', megabyte: 'Mo' },
}

/** What every page says. */
export const site = { en, fr }
