import { BomTable } from './bom-table.tsx'
import { BuyFirst } from './buy-instead.tsx'
import { Checks } from './checks.tsx'
import { Downloads } from './downloads.tsx'
import { ParameterForm } from './form.tsx'
import { Faults } from './form-state.tsx'
import { Later } from './later.tsx'
import { MainDownload, MakingState, VerdictLine } from './main-download.tsx'
import { MakingNotes } from './making-notes.tsx'
import type { Model } from './model.ts'
import { MissingNotice } from './offline/missing-notice.tsx'
import { firstPreset, type PageData } from './page-data.ts'
import { usePointing } from './pointing.ts'
import { DataSheet } from './print/data-sheet.tsx'
import { Share } from './share.tsx'
import { SizesTable } from './sizes-table.tsx'
import { wordsOf } from './text/words.ts'
import { useMaking } from './use-making.ts'
import { useModel } from './use-model.ts'
import { ViewerPanel } from './viewer-panel.tsx'

interface DesignAppProps {
  data: PageData
  /** The model that the build made, on its way while the page comes to life. */
  first?: Promise<Model | undefined>
}

/** What there is of a variant that cannot be built. */
const nothing: Pick<Model, 'alternatives' | 'checks' | 'loadPath' | 'notes' | 'bom'> = {
  alternatives: [],
  checks: [],
  loadPath: [],
  notes: [],
  bom: [],
}

/** The part of a design's page that a script brings to life; rendered once at build, so it reads without one. */
export function DesignApp({ data, first }: DesignAppProps) {
  const page = useModel(data, first)
  const making = useMaking(page)
  const words = wordsOf(data.language)
  const pointing = usePointing()
  const shown = page.empty ? nothing : (page.model ?? page.preset ?? firstPreset(data.entry))
  return (
    <>
      <noscript>
        <p class="message">{words.noScript}</p>
      </noscript>
      <div class="workbench">
        <div class="bench-view">
          <ViewerPanel page={page} data={data} words={words} pointing={pointing} />
        </div>
        <div class="bench-form">
          <Faults page={page} words={words} />
          <BuyFirst alternatives={shown.alternatives} words={words} />
          <MainDownload page={page} making={making} data={data} words={words} />
          <VerdictLine checks={shown.checks} words={words} />
          <MakingState making={making} words={words} quiet />
          <MissingNotice page={page} words={words} />
          <ParameterForm page={page} entry={data.entry} words={words} />
          <Share page={page} words={words} />
        </div>
      </div>
      <Later due={page.seen}>
        <DataSheet page={page} data={data} words={words} />
        {shown.notes.length > 0 && (
          <section id="notes" aria-labelledby="notes-title">
            <h2 id="notes-title">{words.notes}</h2>
            <ul>
              {shown.notes.map(note => (
                <li key={note.en}>{words.of(note)}</li>
              ))}
            </ul>
          </section>
        )}
        <Downloads page={page} making={making} data={data} words={words} />
        <Checks page={page} shown={shown} words={words} />
        {shown.bom.length > 0 && (
          <BomTable bom={shown.bom} alternatives={shown.alternatives} words={words} pointing={pointing} />
        )}
        <MakingNotes bom={shown.bom} words={words} />
        <SizesTable data={data} words={words} />
      </Later>
    </>
  )
}
