import type { ModelPlacement } from '../model.ts'

/** How far an assembly is put together: the steps done, and whether the next one was just taken apart. */
export interface Steps {
  done: number
  takingApart: boolean
}

/** Where a placement stands: whether it is shown, its share of the exploded offset, and whether its step is the current one. */
export interface Stand {
  shown: boolean
  share: number
  current: boolean
}

/** The last assembly step of a model. */
export const lastStep = (placements: readonly ModelPlacement[]): number =>
  placements.reduce((last, { step }) => Math.max(last, step), 0)

/** The step that a state tells of: the one just put in place, or just taken out. */
export const currentStep = ({ done, takingApart }: Steps): number => (takingApart ? done + 1 : done)

/** The state one step further on in a direction; the same state at the end of the assembly. */
export function nextSteps({ done, takingApart }: Steps, apart: boolean, last: number): Steps {
  if (apart) return done > 0 ? { done: done - 1, takingApart: true } : { done, takingApart }
  return done < last ? { done: done + 1, takingApart: false } : { done, takingApart: false }
}

/**
 * Where a placement of a step stands. `moved` is how far the current step's parts have come, from 0 to 1; without
 * steps, all stand apart by the share `explode`.
 */
export function standOf(step: number, explode: number, steps: Steps | undefined, moved = 1): Stand {
  if (!steps) return { shown: true, share: explode, current: false }
  const current = step === currentStep(steps)
  if (!current) return { shown: step <= steps.done, share: 0, current }
  return { shown: true, share: steps.takingApart ? moved : 1 - moved, current }
}
