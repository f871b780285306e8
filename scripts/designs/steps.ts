import { isMainThread, type MessagePort } from 'node:worker_threads'
import type { Design } from '#design'
import { type LoadedDesign, loadDesign } from './designs.ts'

/** What a worker does for a design, one after another; each step has a time limit of its own. */
export type Step = 'reading design.ts' | 'validate()' | 'build()' | 'making meshes and files' | 'OpenCascade'

/** A task for a design in a worker. */
export interface DesignTask {
  slug: string
  /** Hears of each step that begins. */
  steps?: MessagePort
}

// It would end the worker only, without a word to who waits for it.
if (!isMainThread)
  process.exit = code => {
    throw new Error(`a design called process.exit(${code ?? ''}), which it must not`)
  }

/** A design whose steps are told as they begin. */
export interface SteppedDesign extends LoadedDesign {
  begin(step: Step): void
}

/** Loads a design, and tells from then on which of its functions runs. */
export async function loadStepped({ slug, steps }: DesignTask): Promise<SteppedDesign> {
  const begin = (step: Step) => steps?.postMessage(step)
  const during = <T>(step: Step, run: () => T): T => {
    begin(step)
    const result = run()
    begin('making meshes and files')
    return result
  }
  begin('reading design.ts')
  const loaded = await loadDesign(slug)
  const { design } = loaded
  const stepped: Design = {
    ...design,
    preset: (name, set) => during('validate()', () => design.preset(name, set)),
    values: input => during('validate()', () => design.values(input)),
    build: values => during('build()', () => design.build(values)),
  }
  return { ...loaded, design: stepped, begin }
}
