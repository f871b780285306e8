import type { Alternative } from '#design'
import type { Words } from './text/words.ts'

interface BuyProps {
  alternatives: readonly Alternative[]
  words: Words
}

const fits = ({ misfits = [] }: Alternative): boolean => misfits.length === 0

/** Make or buy: that a standard part does the same is said before anything is made. */
export function BuyFirst({ alternatives, words }: BuyProps) {
  const fitting = alternatives.filter(fits)
  if (fitting.length === 0) return null
  return (
    <p class="message instead">
      {words.buyFirst}{' '}
      <a href="#bom">
        {fitting.map(({ designation, name }) => `${designation} (${words.of(name)})`).join(', ')}
      </a>
    </p>
  )
}

/** The standard parts that do the same, each with when to prefer it, and those that would if their sizes fitted. */
export function BuyInstead({ alternatives, words }: BuyProps) {
  if (alternatives.length === 0) return null
  const fitting = alternatives.filter(fits)
  return (
    <div class="message instead">
      {fitting.length > 0 && (
        <>
          <p>
            <strong>{words.buyInstead}</strong>
          </p>
          <ul>
            {fitting.map(({ designation, name, note }) => (
              <li key={designation}>
                <strong>{designation}</strong>, {words.of(name)}
                {note && `. ${words.of(note)}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {alternatives
        .filter(alternative => !fits(alternative))
        .map(({ designation, name, misfits = [] }) => (
          <p key={designation} class="misfit">
            {words.misfit(`${designation}, ${words.of(name)}`, misfits.map(words.of).join(', '))}
          </p>
        ))}
    </div>
  )
}
