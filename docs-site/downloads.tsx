import { useState } from 'preact/hooks'
import type { CatalogueFile, CataloguePreset } from '../src/build/variant.ts'
import type { FileRequest } from './model.ts'
import type { PageData } from './page-data.ts'
import type { Words } from './text/words.ts'
import type { ModelPage } from './use-model.ts'

interface DownloadsProps {
  page: ModelPage
  data: PageData
  words: Words
}

/** The files of what the form shows: those of the preset, or made here for own dimensions. */
export function Downloads({ page, data, words }: DownloadsProps) {
  const { preset } = page
  const failed = (page.model?.checks ?? preset?.checks ?? []).filter(check => !check.pass).length
  return (
    <section id="downloads" aria-labelledby="downloads-title">
      <h2 id="downloads-title">{words.downloads}</h2>
      {failed > 0 && (
        <p class="message bad">
          <a href="#checks">{words.failedChecks(failed)}</a>
        </p>
      )}
      {preset ? (
        <PresetFiles preset={preset} data={data} words={words} />
      ) : (
        <OwnFiles page={page} data={data} words={words} />
      )}
    </section>
  )
}

/** Extension of a path, without the dot. */
export const extensionOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1)

/** `pillow-block-6204-housing.stl`: a name that still says what it is in a download folder. */
export const downloadName = ({ path }: CatalogueFile): string => path.split('/').slice(1).join('-')

function PresetFiles({ preset, data, words }: { preset: CataloguePreset; data: PageData; words: Words }) {
  const parts = [...new Set(preset.files.map(file => file.part))]
  return (
    <>
      <p class="lead">{words.downloadsOf(words.of(preset.label))}</p>
      {parts.map(part => (
        <div class="files" key={part ?? ''}>
          <h3>{titleOf(part, preset.bom, words)}</h3>
          <ul>
            {preset.files
              .filter(file => file.part === part)
              .map(file => {
                const extension = extensionOf(file.path)
                return (
                  <li key={file.path}>
                    <a class="button" href={data.root + file.path} download={downloadName(file)}>
                      {extension.toUpperCase()}
                    </a>
                    <span class="purpose">{purposeOf(extension, data, words)}</span>
                    <span class="size">{words.bytes(file.size)}</span>
                  </li>
                )
              })}
          </ul>
        </div>
      ))}
      {preset.missing.length > 0 && (
        <div class="message bad">
          <p>{words.missingFiles}</p>
          <ul>
            {preset.missing.map(({ file, reason }) => (
              <li key={file}>
                {file}: {reason}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

const solidFormats = ['stl', '3mf', 'step'] as const
/** Formats that need the exact kernel. */
const exactFormats: ReadonlySet<FileRequest['format']> = new Set(['step', 'dxf', 'svg'])
const flatFormats = ['dxf', 'svg'] as const
const bomFormats = ['csv', 'json'] as const

function OwnFiles({ page, data, words }: DownloadsProps) {
  const [making, setMaking] = useState<FileRequest>()
  const [progress, setProgress] = useState<[done: number, total: number]>()
  const [error, setError] = useState('')
  const ready = (page.state === 'final' || page.state === 'preview') && !making
  const make = async (request: FileRequest) => {
    setMaking(request)
    setError('')
    setProgress(undefined)
    try {
      const file = await page.file(request, (...state) => setProgress(state), words.tooLong)
      save(`${data.entry.slug}-custom-${file.name}`, file.mediaType, file.bytes)
    } catch (fault) {
      setError(fault instanceof Error ? fault.message : String(fault))
    }
    setMaking(undefined)
  }
  const button = (format: FileRequest['format'], part?: string) => (
    <li key={format}>
      <button type="button" class="button" disabled={!ready} onClick={() => make({ format, part })}>
        {format.toUpperCase()}
      </button>
      <span class="purpose">{purposeOf(format, data, words)}</span>
    </li>
  )
  const { parts = [], bom = [], placements = [] } = page.model ?? {}
  const isAssembly = placements.length > 1
  return (
    <>
      <p class="lead">{words.downloadsCustom}</p>
      <div role="status" class="making">
        {making && (
          <>
            <span>{exactFormats.has(making.format) ? words.makingExact : words.making}</span>
            <progress value={progress?.[0]} max={progress?.[1]} aria-label={words.making} />
            <button type="button" class="button" onClick={page.cancel}>
              {words.cancel}
            </button>
          </>
        )}
      </div>
      {error && (
        <p class="message bad" role="alert">
          {error}
        </p>
      )}
      {parts
        .filter(part => part.process !== 'buy')
        .map(part => (
          <div class="files" key={part.name}>
            <h3>{titleOf(part.name, bom, words)}</h3>
            <ul>
              {solidFormats.map(format => button(format, part.name))}
              {part.flat && flatFormats.map(format => button(format, part.name))}
            </ul>
          </div>
        ))}
      <div class="files">
        <h3>{words.wholeVariant}</h3>
        <ul>
          {isAssembly && button('step')}
          {bomFormats.map(format => button(format))}
        </ul>
      </div>
    </>
  )
}

function titleOf(part: string | undefined, bom: CataloguePreset['bom'], words: Words): string {
  if (part === undefined) return words.wholeVariant
  const line = bom.find(line => line.part === part)
  return line ? words.of(line.title) : part
}

const purposeOf = (extension: string, { purposes }: PageData, words: Words): string =>
  Object.hasOwn(purposes, extension) ? words.of(purposes[extension]) : ''

function save(name: string, type: string, bytes: Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([bytes], { type }))
  link.download = name
  link.click()
  // Some browsers read the address only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
