import type { ComponentChildren } from 'preact'
import type { Model } from '../model.ts'
import type { Writing } from './figures.ts'
import type { ToolState } from './tool-state.ts'

/** What every sheet is given. */
export interface SheetProps extends Writing {
  tools: ToolState
  model: Model
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
