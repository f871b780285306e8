import { type Alternative, say } from '#design'
import type { Belt } from './groove.ts'
import type { PulleyValues } from './parameters.ts'

interface Stock {
  readonly teeth: readonly number[]
  /** Of the belt, mm. */
  readonly widths: readonly number[]
  /** Finished bores, mm; left out, a pilot bore. */
  readonly bores?: readonly number[]
}

const htd = [14, 15, 16, 18, 20, 21, 22, 24, 26, 28, 30, 32, 36, 40, 44, 48, 60, 72]

/** What dealers usually keep: our selection of the numbers usual in makers’ catalogues, not the list of any one maker. */
const stock: Partial<Record<Belt, Stock>> = {
  'HTD 3M': { teeth: htd, widths: [9, 15] },
  'HTD 5M': { teeth: htd, widths: [9, 15, 25] },
  'GT2 2M': { teeth: [16, 20, 30, 36, 40, 60, 80], widths: [6], bores: [5, 6.35, 8] },
}

/** The pulley that a dealer has instead, for the sizes of `stock`. */
export function stockPulleys({ belt, teeth, beltWidth, bore, fixing }: PulleyValues): Alternative[] {
  const kept = stock[belt]
  if (!kept?.teeth.includes(teeth) || !kept.widths.includes(beltWidth)) return []
  const designation = `${belt}-${beltWidth}, z = ${teeth}`
  if (!kept.bores) return [{ designation, ...pilotBored }]
  // They come with set screws.
  return kept.bores.includes(bore) && fixing !== 'keyway' ? [{ designation, ...bored(bore) }] : []
}

const pilotBored = {
  name: { en: 'timing pulley with pilot bore', fr: 'poulie crantée préalésée' },
  note: {
    en: 'Hobbed, of aluminium or steel. Only bore and keyway are left to make, as far as its hub allows; larger HTD 5M pulleys also come for taper bushes. What is in stock differs from dealer to dealer.',
    fr: 'Taillée, en aluminium ou en acier. Restent à faire l’alésage et la rainure, dans la limite de son moyeu ; les grandes HTD 5M existent aussi pour moyeu amovible. Le stock varie d’un revendeur à l’autre.',
  },
}

const bored = (bore: number) => ({
  name: say(
    n => `timing pulley with bore ${n(bore)} mm and set screws`,
    n => `poulie crantée, alésage ${n(bore)} mm, à vis de pression`,
  ),
  note: {
    en: 'Of aluminium: cheaper and truer than a printed one. What is in stock differs from dealer to dealer.',
    fr: 'En aluminium : moins chère et plus juste qu’une poulie imprimée. Le stock varie d’un revendeur à l’autre.',
  },
})
