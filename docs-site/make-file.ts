import type { FileRequest } from './model.ts'
import type { PageData } from './page-data.ts'
import type { Words } from './text/words.ts'
import type { Making } from './use-making.ts'
import type { ModelPage } from './use-model.ts'

/** What everything that offers files is made from. */
export interface DownloadsProps {
  page: ModelPage
  making: Making
  data: PageData
  words: Words
}

/** Whether what the form shows could be built. */
export const isReady = ({ state }: DownloadsProps['page']): boolean =>
  state === 'final' || state === 'preview'

/** Names what is made. */
export const keyOf = ({ format, part = '' }: FileRequest): string => `${part}.${format}`

/** Makes a file of the variant that is shown. */
export function makeFile(request: FileRequest, { page, making, data, words }: DownloadsProps): void {
  const { slug } = data.entry
  const values = page.model?.values ?? page.input
  making.start(
    keyOf(request),
    ({ name }) => (request.format === 'zip' ? name : `${slug}-custom-${name}`),
    progress => page.files.make(values, request, progress, words.tooLong),
  )
}
