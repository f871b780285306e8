import { force, groups, speed, type Text, time, under } from '#design'

/** How long bearings are to last, as a parameter. */
export const wantedLife = time({
  label: { en: 'Wanted life', fr: 'Durée souhaitée' },
  help: { en: 'Reached by 90 % of the bearings', fr: 'Atteinte par 90 % des roulements' },
  group: groups.loads,
  default: 10_000,
  min: 100,
  max: 100_000,
  step: 500,
})

/** What the life of a housing's bearing is reckoned from, as parameters; `axially` says which way the axial load acts. */
export const bearingLoads = (axially: Text) =>
  under(groups.loads, {
    radialLoad: force({
      label: { en: 'Radial load', fr: 'Charge radiale' },
      help: { en: 'In the worst direction across the shaft', fr: "Dans la pire direction autour de l'arbre" },
      default: 1200,
      min: 1,
      max: 50_000,
      step: 50,
    }),
    axialLoad: force({
      label: { en: 'Axial load', fr: 'Charge axiale' },
      help: axially,
      default: 200,
      min: 0,
      max: 20_000,
      step: 50,
    }),
    speed: speed({
      label: { en: 'Speed', fr: 'Vitesse de rotation' },
      default: 750,
      min: 1,
      max: 15_000,
      step: 10,
    }),
    wantedLife,
  })
