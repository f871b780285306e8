import { type RatedCheck, say, type Text } from '#design'

/** Says in a sentence what a failed check found, what is allowed, and by which rule. */
export function failedCheckText({ title, value, limit, unit, sense, standard }: RatedCheck): Text {
  const short = (x: number) => Number(x.toPrecision(4))
  const of = unit && ` ${unit}`
  return say(
    n =>
      `Check failed: ${title.en}: ${n(short(value))}${of}, ${sense === 'at-most' ? 'at most' : 'at least'} ${n(short(limit))}${of} allowed (${standard.en})`,
    n =>
      `Vérification non satisfaite : ${title.fr} : ${n(short(value))}${of}, ${sense === 'at-most' ? 'maximum' : 'minimum'} admis ${n(short(limit))}${of} (${standard.fr})`,
  )
}
