import { purposeOf, titleOf } from './file-texts.ts'
import { type DownloadsProps, isReady, keyOf, makeFile } from './make-file.ts'
import type { FileRequest } from './model.ts'
import { extensionOf } from './preset-files.ts'

const solidFormats = ['stl', '3mf', 'step'] as const
const flatFormats = ['dxf', 'svg'] as const
const bomFormats = ['csv', 'json'] as const

/** The single files of own dimensions, made in this browser one by one. */
export function OwnFiles({ page, making, data, words }: DownloadsProps) {
  const ready = isReady(page) && !making.what
  const button = (format: FileRequest['format'], part?: string) => {
    const request = { format, part }
    const size = sizeOf(request)
    return (
      <li key={format}>
        <button
          type="button"
          class="button"
          disabled={!ready}
          onClick={() => makeFile(request, { page, making, data, words })}
        >
          {format.toUpperCase()}
        </button>
        <span class="purpose">{purposeOf(format, data, words)}</span>
        <span class="size">{size}</span>
      </li>
    )
  }
  /** Of the file when it was made; before, about that of the nearest standard size. */
  const sizeOf = (request: FileRequest) => {
    const made = making.sizes.get(keyOf(request))
    if (made !== undefined) return words.bytes(made)
    const near = page.base.files.find(
      file => file.part === request.part && extensionOf(file.path) === request.format,
    )
    return near ? words.roughly(words.bytes(near.size)) : ''
  }
  const { parts = [], bom = [], placements = [] } = page.model ?? {}
  return (
    <>
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
          {placements.length > 1 && button('step')}
          {bomFormats.map(format => button(format))}
        </ul>
      </div>
    </>
  )
}
