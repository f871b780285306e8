import { force, groups, speed, time } from '#design'

const group = groups.loads

/** What the life of a machine's bearing is reckoned from, as parameters; how its axial load acts is the design's to say. */
export const bearingLoads = {
  radialLoad: force({
    label: { en: 'Radial load', fr: 'Charge radiale' },
    help: { en: 'In the worst direction across the shaft', fr: "Dans la pire direction autour de l'arbre" },
    group,
    default: 1200,
    min: 1,
    max: 50_000,
    step: 50,
  }),
  speed: speed({
    label: { en: 'Speed', fr: 'Vitesse de rotation' },
    group,
    default: 750,
    min: 1,
    max: 15_000,
    step: 10,
  }),
  wantedLife: time({
    label: { en: 'Wanted life', fr: 'Durée souhaitée' },
    help: { en: 'Reached by 90 % of the bearings', fr: 'Atteinte par 90 % des roulements' },
    group,
    default: 10_000,
    min: 100,
    max: 100_000,
    step: 500,
  }),
}
