import { variantQuery } from '../src/build/permalink.ts'
import type { CatalogueFile } from '../src/build/variant.ts'
import { verdictCounts } from '../src/engineering/verdict.ts'
import { readFields } from './fields.ts'
import { givenOf } from './given.ts'
import type { PageData } from './page-data.ts'
import { downloadName, extensionOf, filesIn, isZip } from './preset-files.ts'
import type { Words } from './text/words.ts'

/** Every standard size with its dimensions and files; it works without JavaScript. */
export function SizesTable({ data, words }: { data: PageData; words: Words }) {
  const { entry, root } = data
  const defaults = Object.fromEntries(readFields(entry.schema).map(field => [field.name, field]))
  return (
    <section id="sizes">
      <h2 id="sizes-title">{words.allSizes}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the table scrolls sideways on a phone */}
      <section class="scroll" tabIndex={0} aria-labelledby="sizes-title">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.size}</th>
              <th scope="col">{words.dimensions}</th>
              <th scope="col" class="right">
                {words.totalMass}
              </th>
              <th scope="col">{words.checks}</th>
              <th scope="col">{words.files}</th>
            </tr>
          </thead>
          <tbody>
            {entry.presets.map(preset => {
              const failed = preset.checks.some(check => check.verdict === 'failed')
              return (
                <tr key={preset.name}>
                  <th scope="row">
                    <a href={variantQuery(defaults, givenOf(preset)) || './'}>{words.of(preset.label)}</a>
                  </th>
                  <td class="nowrap">{words.extent(preset.box)}</td>
                  <td class="right nowrap">
                    {words.mass(preset.bom.reduce((sum, line) => sum + line.quantity * line.mass, 0))}
                  </td>
                  <td class={failed ? 'bad-text' : undefined}>{words.of(verdictCounts(preset.checks))}</td>
                  <td class="file-links">
                    <PresetFileLinks files={filesIn(preset, data.language)} root={root} words={words} />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
    </section>
  )
}

function PresetFileLinks({
  files,
  root,
  words,
}: {
  files: readonly CatalogueFile[]
  root: string
  words: Words
}) {
  const link = (file: CatalogueFile, title: string) => (
    <a key={file.path} href={root + file.path} download={downloadName(file)}>
      {title} <span class="size">{words.bytes(file.size)}</span>
    </a>
  )
  const [whole, single] = [files.filter(isZip), files.filter(file => !isZip(file))]
  return (
    <>
      {whole.map(file => link(file, words.allFiles))}
      <details>
        <summary>{words.singleFiles(single.length)}</summary>
        {single.map(file => link(file, `${file.part ?? 'BOM'} ${extensionOf(file.path).toUpperCase()}`))}
      </details>
    </>
  )
}
