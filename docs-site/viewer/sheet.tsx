import type { ComponentChildren } from 'preact'
import type { Model } from '../model.ts'
import type { Words } from '../text/words.ts'
import type { ToolState } from './tool-state.ts'

export interface SheetProps {
  tools: ToolState
  model: Model
  words: Words
}

/** What belongs together in a sheet, with its name. */
export function Sheet({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <fieldset class="sheet">
      <legend class="hidden">{title}</legend>
      {children}
    </fieldset>
  )
}
