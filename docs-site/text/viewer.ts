const en = {
  model: '3D model',
  viewerHelp:
    'Drag to turn, wheel or two fingers to zoom. Keys: arrows turn, Shift and arrows move, + and − zoom, F fits, R resets.',
  viewerLabel: (size: string) => `3D model, overall ${size}. Arrow keys turn it.`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  reset: 'Reset view',
  states: {
    starting: 'Loading the model …',
    working: 'Rebuilding …',
    preview: 'Preview',
    final: 'Final',
    failed: 'Not buildable: the last good model is shown',
  },
  overall: 'Overall',
  noWebgl:
    'This browser shows no 3D (WebGL is off). The picture, the form and the downloads work all the same.',
  crashed: 'The model computation stopped and was restarted with your dimensions.',
  stopped:
    'The model computation stopped twice with these dimensions. Change one of them, or load the page again.',
}

const fr: typeof en = {
  model: 'Modèle 3D',
  viewerHelp:
    'Glisser pour tourner, molette ou deux doigts pour zoomer. Touches : les flèches tournent, Maj et flèches déplacent, + et − zooment, F cadre, R rétablit la vue.',
  viewerLabel: size => `Modèle 3D, encombrement ${size}. Les touches fléchées le font tourner.`,
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  fit: 'Cadrer',
  reset: 'Vue initiale',
  states: {
    starting: 'Chargement du modèle…',
    working: 'Reconstruction…',
    preview: 'Aperçu',
    final: 'Définitif',
    failed: 'Non réalisable : le dernier modèle valable reste affiché',
  },
  overall: 'Encombrement',
  noWebgl:
    "Ce navigateur n'affiche pas la 3D (WebGL désactivé). L'image, le formulaire et les téléchargements fonctionnent quand même.",
  crashed: "Le calcul du modèle s'est arrêté et a repris avec vos cotes.",
  stopped: "Le calcul du modèle s'est arrêté deux fois avec ces cotes. Changez-en une, ou rechargez la page.",
}

/** The 3D view and the state of the model. */
export const viewer = { en, fr }
