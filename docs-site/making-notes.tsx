import type { BomLine } from '#design'
import type { Words } from './text/words.ts'

/** What a drawing says beside the shape, for each part that is made: stock, toleranced features with their limits, notes. */
export function MakingNotes({ bom, words }: { bom: readonly BomLine[]; words: Words }) {
  const made = bom.filter(line => line.make)
  if (made.length === 0) return null
  return (
    <section id="making-notes" aria-labelledby="making-notes-title">
      <h2 id="making-notes-title">{words.makingNotes}</h2>
      {made.map(line => (
        <div key={line.part} class="making-part">
          <h3>{words.of(line.title)}</h3>
          <p class="hint">
            {[
              line.operations ? words.of(line.operations) : words.processes[line.process],
              words.of(line.material),
              line.stock && words.of(line.stock),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {line.fits.length > 0 && <Fits line={line} words={words} />}
          <ul>
            {line.generalTolerances && <li>{capital(words.of(line.generalTolerances))}</li>}
            {line.notes.map(note => (
              <li key={note.en}>{words.of(note)}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

const capital = (text: string): string => text[0].toUpperCase() + text.slice(1)

function Fits({ line, words }: { line: BomLine; words: Words }) {
  const deviation = (mm: number) => `${mm > 0 ? '+' : mm < 0 ? '−' : ''}${words.number(Math.abs(mm), 4)}`
  return (
    <table class="fits">
      <thead>
        <tr>
          <th scope="col">{words.feature}</th>
          <th scope="col">{words.tolerancedSize}</th>
          <th scope="col">{words.limitDeviations}</th>
        </tr>
      </thead>
      <tbody>
        {line.fits.map(({ feature, nominal, tolerance, limits }) => (
          <tr key={feature.en}>
            <th scope="row">{words.of(feature)}</th>
            <td class="nowrap">
              {words.number(nominal, 4)}{' '}
              {words.language === 'fr' ? tolerance.replaceAll('.', ',') : tolerance}
            </td>
            <td class="nowrap">{`${deviation(limits.upper)} / ${deviation(limits.lower)}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
