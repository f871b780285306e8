import type { Check } from '#design'
import type { CataloguePreset } from '../src/build/variant.ts'
import { failedChecks, verdictSummary } from '../src/engineering/verdict.ts'
import { Batch } from './batch/batch.tsx'
import { purposeOf, titleOf } from './file-texts.ts'
import { MainDownload, MakingState } from './main-download.tsx'
import type { DownloadsProps } from './make-file.ts'
import { MissingNotice } from './offline/missing-notice.tsx'
import { OwnFiles } from './own-files.tsx'
import type { PageData } from './page-data.ts'
import { downloadName, extensionOf, filesIn, isZip } from './preset-files.ts'
import type { Words } from './text/words.ts'

/** The files of what the form shows: those of the preset, or made here for own dimensions. */
export function Downloads(props: DownloadsProps) {
  const { page, making, data, words } = props
  const { preset } = page
  return (
    <section id="downloads" aria-labelledby="downloads-title">
      <h2 id="downloads-title">{words.downloads}</h2>
      <p class="lead">{preset ? words.downloadsOf(words.of(preset.label)) : words.downloadsCustom}</p>
      <Verdict checks={page.model?.checks ?? preset?.checks ?? []} words={words} />
      <MainDownload {...props} />
      <p class="hint">{words.filesInMillimetres}</p>
      <MakingState making={making} words={words} />
      <MissingNotice page={page} words={words} quiet />
      {preset ? <PresetFiles preset={preset} data={data} words={words} /> : <OwnFiles {...props} />}
      <Batch {...props} />
    </section>
  )
}

/** What the checks come to stands before the files, which say it too; what fails first. */
function Verdict({ checks, words }: { checks: readonly Check[]; words: Words }) {
  const failed = failedChecks(checks)
  const summary = words.verdict(words.of(verdictSummary(checks)))
  if (failed.length === 0) return <p>{summary}</p>
  return (
    <div class="message bad" id="failed-checks">
      <p>
        <a href="#checks">{summary}</a>
      </p>
      <ul>
        {failed.map(check => (
          <li key={check.id}>
            {words.missed(
              words.of(check.title),
              words.quantity(check.value, check.unit),
              check.sense,
              words.quantity(check.limit, check.unit),
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function PresetFiles({ preset, data, words }: { preset: CataloguePreset; data: PageData; words: Words }) {
  const files = filesIn(preset, data.language).filter(file => !isZip(file))
  const parts = [...new Set(files.map(file => file.part))]
  return (
    <>
      {parts.map(part => (
        <div class="files" key={part ?? ''}>
          <h3>{titleOf(part, preset.bom, words)}</h3>
          <ul>
            {files
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
                {file}: {words.of(reason)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
