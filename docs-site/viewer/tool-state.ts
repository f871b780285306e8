import { useMemo, useState } from 'preact/hooks'
import type { Box } from '../../src/kernel/mesh.ts'
import { nextSteps, type Steps } from './explode.ts'
import { firstLook, type Look } from './look.ts'
import type { Axis, Section } from './section.ts'

/** The sheets that open below the view, one at a time. */
export type SheetName = 'views' | 'section' | 'measure' | 'explode' | 'parts' | 'display'

/** How the model is looked at and which sheet is open, with all that changes it. */
export interface ToolState {
  look: Look
  sheet?: SheetName
  change(look: Partial<Look>): void
  /** Opens a sheet; the open one is closed. */
  toggle(sheet: SheetName): void
  close(): void
  /** Changes the section; without one, begins it. */
  cut(section: Partial<Section>): void
  toggleSection(): void
  step(apart: boolean): void
  hide(part: string, hidden: boolean): void
  /** Shows one part only; when it is the only one shown, shows all again. */
  isolate(part: string): void
}

/** The state of the tools. `box` and `parts` are those of the model that is shown, `last` its last assembly step. */
export function useTools(box: Box, parts: readonly string[], last: number): ToolState {
  const [wanted, setLook] = useState(firstLook)
  const look = useMemo(() => fitting(wanted, box, last), [wanted, box, last])
  const [sheet, setSheet] = useState<SheetName>()
  const change = (changed: Partial<Look>) => setLook(before => ({ ...before, ...changed }))
  const cut = (section: Partial<Section>) =>
    setLook(before => ({ ...before, section: { ...(before.section ?? middleOf(box, 'y')), ...section } }))
  return {
    look,
    sheet,
    change,
    toggle(name) {
      setSheet(name === sheet ? undefined : name)
      if (name === 'section' && name !== sheet && !look.section) cut({})
    },
    close: () => setSheet(undefined),
    cut,
    toggleSection() {
      if (look.section) change({ section: undefined })
      else cut({})
    },
    step: apart =>
      setLook(before => ({
        ...before,
        explode: 0,
        steps: nextSteps(before.steps ?? whole(last), apart, last),
      })),
    hide: (part, hidden) =>
      setLook(before => ({
        ...before,
        hidden: hidden ? [...before.hidden, part] : before.hidden.filter(name => name !== part),
      })),
    isolate(part) {
      const others = parts.filter(name => name !== part)
      const alone = !look.hidden.includes(part) && others.every(name => look.hidden.includes(name))
      change({ hidden: alone ? [] : others })
    },
  }
}

/** A look as far as it fits a model: its section within the box, its steps those that there are. */
function fitting(look: Look, box: Box, last: number): Look {
  const { section, steps } = look
  const [low, high] = section ? rangeOf(box, section.axis) : [0, 0]
  return {
    ...look,
    section: section && { ...section, at: Math.min(high, Math.max(low, section.at)) },
    steps: steps && (steps.done > last ? whole(last) : steps),
  }
}

const whole = (last: number): Steps => ({ done: last, takingApart: false })

const places: Record<Axis, 0 | 1 | 2> = { x: 0, y: 1, z: 2 }

/** The least and the greatest position of a section of a box, mm. */
export const rangeOf = ({ min, max }: Box, axis: Axis): [number, number] => [
  min[places[axis]],
  max[places[axis]],
]

/** A section through the middle. */
export function middleOf(box: Box, axis: Axis): Section {
  const [low, high] = rangeOf(box, axis)
  return { axis, at: (low + high) / 2, flipped: false, boughtWhole: false }
}
