import type { Alternative } from '#design'
import type { Words } from './text/words.ts'

interface BuyProps {
  alternatives: readonly Alternative[]
  words: Words
}

/** Make or buy: that a standard part does the same is said before anything is made. */
export function BuyFirst({ alternatives, words }: BuyProps) {
  if (alternatives.length === 0) return null
  return (
    <p class="message instead">
      {words.buyFirst}{' '}
      <a href="#bom">
        {alternatives.map(({ designation, name }) => `${designation} (${words.of(name)})`).join(', ')}
      </a>
    </p>
  )
}

/** The standard parts that do the same, each with when to prefer it. */
export function BuyInstead({ alternatives, words }: BuyProps) {
  if (alternatives.length === 0) return null
  return (
    <div class="message instead">
      <p>
        <strong>{words.buyInstead}</strong>
      </p>
      <ul>
        {alternatives.map(({ designation, name, note }) => (
          <li key={designation}>
            <strong>{designation}</strong>, {words.of(name)}
            {note && `. ${words.of(note)}`}
          </li>
        ))}
      </ul>
    </div>
  )
}
