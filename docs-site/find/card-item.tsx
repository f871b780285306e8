import type { Words } from '../text/words.ts'
import type { Card } from './card.ts'

/** One design: its line drawing, what it is, the range of its first dimensions and how it is made. */
export function CardItem({ card, words }: { card: Card; words: Words }) {
  const { slug, title, summary, family, processes, sizes, ranges, drawing } = card
  return (
    <li class="card">
      <img src={`../${drawing}`} alt="" width={400} height={300} fetchpriority="low" />
      <div class="card-text">
        <p class="family">{words.families[family]}</p>
        <h3>
          <a href={`${slug}/`}>{words.of(title)}</a>
        </h3>
        <p>{words.of(summary)}</p>
        <dl class="card-ranges">
          {ranges.map(range => (
            <div key={range.label.en}>
              <dt>{words.of(range.label)}</dt>
              <dd>
                {'min' in range
                  ? words.span(words.number(range.min), words.number(range.max), 'mm')
                  : words.span(words.of(range.first), words.of(range.last))}
              </dd>
            </div>
          ))}
        </dl>
        <p class="facts">
          {processes.map(process => words.processes[process]).join(', ')} · {words.sizes(sizes)}
        </p>
      </div>
    </li>
  )
}
