import { useMemo, useState } from 'preact/hooks'
import { published } from '../../src/build/published.ts'
import type { FormatName } from '../../src/formats/index.ts'
import { download } from '../download.ts'
import { faultText } from '../fault-text.ts'
import { readFields } from '../fields.ts'
import { givenOf } from '../given.ts'
import { MakingState } from '../main-download.tsx'
import type { DownloadsProps } from '../make-file.ts'
import type { BatchSet, JudgedTable, ReadRow } from '../model.ts'
import type { Words } from '../text/words.ts'
import { largestTable, type TableRow } from './read-table.ts'
import { tableTemplate } from './table-template.ts'
import { useTable } from './use-table.ts'

/** Sets that one ZIP may hold: their files are in memory until it is saved. */
const most = 200

/** A table of sets, judged row by row, made into one ZIP with a folder for each. */
export function BatchPanel(props: DownloadsProps) {
  const { page, making, data, words } = props
  const { entry } = data
  const fields = readFields(page.schema)
  const [text, setText] = useState('')
  const [refused, setRefused] = useState('')
  const { table, reading } = useTable(text, page, setRefused)
  const [formats, setFormats] = useState<readonly FormatName[]>(published)
  const [failed, setFailed] = useState<readonly string[]>([])
  const of = page.model ?? page.base
  const values = useMemo(() => givenOf(of), [of])

  /** Takes a table, unless it is larger than the page can show; tells whether it did. */
  const take = (next: string): boolean => {
    const fits = next.length <= largestTable.letters
    setRefused(fits ? '' : words.tableTooLarge(words.number(largestTable.letters, 0)))
    if (fits) setText(next)
    return fits
  }
  const sets = (table?.rows ?? []).flatMap((row, i): BatchSet[] => {
    const read = table?.read[i]
    return read ? [{ ...row, given: { ...values, ...row.given }, read }] : []
  })
  const sound = sets.filter(({ read }) => 'values' in read).length
  const make = () => {
    setFailed([])
    making.start(
      'batch.zip',
      () => `${entry.slug}-${words.sets}.zip`,
      async progress => {
        const made = await page.files.makeBatch(sets, formats, progress)
        setFailed(made.failed)
        return made
      },
    )
  }
  const template = () =>
    download(`${entry.slug}-${words.template}.csv`, 'text/csv', tableTemplate(fields, entry.presets, words))
  return (
    <>
      <p>{words.batchHelp}</p>
      <p class="tools">
        <button type="button" class="button" onClick={template}>
          {words.batchTemplate}
        </button>
        <label class="button">
          {words.batchFile}
          <input
            type="file"
            class="hidden"
            accept=".csv,.tsv,.txt,text/csv"
            onInput={async event => {
              const [file] = event.currentTarget.files ?? []
              event.currentTarget.value = ''
              // A file that is too large is not even read.
              if (file) take(await file.slice(0, 4 * largestTable.letters + 1).text())
            }}
          />
        </label>
      </p>
      <label for="batch-table">{words.batchTable}</label>
      <textarea
        id="batch-table"
        rows={6}
        spellcheck={false}
        value={text}
        onPaste={event => {
          const pasted = event.clipboardData?.getData('text') ?? ''
          // Before the browser lays it out, which takes it long.
          if (pasted.length > largestTable.letters && !take(pasted)) event.preventDefault()
        }}
        onInput={event => {
          if (!take(event.currentTarget.value)) event.currentTarget.value = text
        }}
      />
      {refused && (
        <p class="message bad" role="alert">
          {refused}
        </p>
      )}
      {reading && (
        <div class="making" role="status">
          <span>{words.readingTable}</span>
          <progress value={reading.done} max={reading.total} aria-label={words.readingTable} />
          <button type="button" class="button" onClick={page.tables.cancel}>
            {words.cancel}
          </button>
        </div>
      )}
      {table && <RowResults table={table} schema={page.schema} words={words} />}
      <fieldset class="formats">
        <legend>{words.batchFormats}</legend>
        {published.map(format => (
          <label key={format}>
            <input
              type="checkbox"
              checked={formats.includes(format)}
              onInput={event =>
                setFormats(
                  event.currentTarget.checked
                    ? published.filter(known => known === format || formats.includes(known))
                    : formats.filter(known => known !== format),
                )
              }
            />{' '}
            {format.toUpperCase()}
          </label>
        ))}
      </fieldset>
      {sound > most && <p class="message bad">{words.tooManySets(most)}</p>}
      <button
        type="button"
        class="button primary"
        disabled={sound === 0 || sound > most || formats.length === 0 || making.what !== undefined}
        onClick={make}
      >
        {words.makeSets(sound)}
      </button>
      {making.what === 'batch.zip' && <MakingState making={making} words={words} quiet />}
      {failed.length > 0 && (
        <p class="message bad" role="alert">
          {words.setsFailed(failed.join(', '))}
        </p>
      )}
    </>
  )
}

interface RowsProps {
  table: JudgedTable
  schema: Record<string, unknown>
  words: Words
}

function RowResults({ table, schema, words }: RowsProps) {
  const { rows, read, unknown, count } = table
  if (count > rows.length)
    return (
      <p class="message bad" role="alert">
        {words.tooManyRows(words.number(count, 0), words.number(largestTable.rows, 0))}
      </p>
    )
  return (
    <div role="status" class="rows">
      {rows.length === 0 && <p class="message">{words.noRows}</p>}
      {unknown.length > 0 && <p class="message">{words.unknownColumns(unknown.join(', '))}</p>}
      <ul>
        {rows.map((row, i) => (
          <RowResult key={row.line} row={row} read={read[i]} schema={schema} words={words} />
        ))}
      </ul>
    </div>
  )
}

type RowProps = Pick<RowsProps, 'schema' | 'words'> & { row: TableRow; read: ReadRow | undefined }

function RowResult({ row, read, schema, words }: RowProps) {
  const faults = read && 'faults' in read ? read.faults : []
  return (
    <li class={faults.length ? 'row-bad' : 'row-good'} data-line={row.line}>
      <span>{words.row(row.line)}</span> <strong>{row.name}</strong>{' '}
      <span>
        {faults.length ? faults.map(fault => faultText(fault, schema, words)).join(' ') : words.rowGood}
      </span>
    </li>
  )
}
