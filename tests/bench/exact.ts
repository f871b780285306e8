import * as replicad from 'replicad'
import loadOpenCascade, { type OpenCascadeInstance } from 'replicad-opencascadejs'
import type { Occt } from '../../src/kernel/exact/occt.ts'
import { loadMeshKernel } from '../../src/kernel/manifold.ts'
import { ExactKernel } from '../../src/kernel/occt.ts'
import { loadSubjects } from './subjects.ts'
import type { Table } from './table.ts'
import { median, timed } from './timing.ts'

/**
 * From recorded solids to STEP texts, nothing cached, beside the time that passes inside OpenCascade meanwhile: what is left
 * is ours. The watched runs take turns with the others; watching itself costs, which counts as ours.
 */
export async function exact(runs: number): Promise<Table> {
  await loadMeshKernel()
  const load = async () => (await loadOpenCascade({ print: () => {}, printErr: () => {} })) as Occt['oc']
  const [oc, watched] = [await load(), await load()]
  const watch = watchTime(watched)
  const steps = (on: Occt['oc'], record: () => ReturnType<Subject['record']>): string[] => {
    replicad.setOC(on)
    const kernel = new ExactKernel({ oc: on, replicad })
    return record().map(solid =>
      kernel.step({
        name: 'part',
        products: [{ name: 'part', colour: [0, 0, 1], shape: kernel.solid(solid).shape }],
      }),
    )
  }
  const rows = (await loadSubjects()).map(({ name, record }) => {
    const [ours, inside]: [number[], number[]] = [[], []]
    let bytes = 0
    // The first round warms up; OpenCascade's memory grows with every round, so there are few.
    for (let round = -1; round < Math.min(runs, 3); round++) {
      const time = timed(() => {
        bytes = steps(oc, record).reduce((sum, text) => sum + text.length, 0)
      })
      watch.reset()
      steps(watched, record)
      if (round < 0) continue
      ours.push(time)
      inside.push(watch.time())
    }
    return [name, median(ours), median(inside), median(ours) / median(inside), bytes / 1000]
  })
  return {
    title: 'Exact solids',
    about:
      'Milliseconds from recorded solids to STEP texts, nothing cached, and the part of a second such run that passes inside OpenCascade. Wanted: at most 1.2 times OpenCascade; the perforated plate within 1.5 s.',
    head: ['part', 'STEP', 'in OpenCascade', 'STEP/OpenCascade', 'kB'],
    rows,
  }
}

type Subject = Awaited<ReturnType<typeof loadSubjects>>[number]

/** Measures how long calls into OpenCascade take: constructors, methods and functions of its classes, the outermost only. */
function watchTime(oc: OpenCascadeInstance): { time(): number; reset(): void } {
  let [depth, total] = [0, 0]
  const outermost = <R>(call: () => R): R => {
    if (depth++ > 0)
      try {
        return call()
      } finally {
        depth--
      }
    const start = performance.now()
    try {
      return call()
    } finally {
      total += performance.now() - start
      depth--
    }
  }
  // The module is a record of classes and other things; only classes have prototypes of their own.
  const module = oc as unknown as Record<string, unknown>
  for (const [name, value] of Object.entries(module)) {
    if (typeof value !== 'function' || !/^[A-Z]/.test(name)) continue
    const held = value as unknown as { prototype?: Record<string, unknown> } & Record<string, unknown>
    for (const owner of [held, held.prototype ?? {}])
      for (const [key, { value: method, writable }] of Object.entries(
        Object.getOwnPropertyDescriptors(owner),
      ))
        if (typeof method === 'function' && writable && !/^(constructor|prototype|argCount)$/.test(key))
          // A method finds its overloads through itself.
          owner[key] = Object.assign(function (this: unknown, ...args: unknown[]) {
            return outermost(() => method.apply(this, args))
          }, method)
    module[name] = new Proxy(value, {
      construct: (target, args, self) => outermost(() => Reflect.construct(target, args, self)),
    })
  }
  return {
    time: () => total,
    reset: () => {
      total = 0
    },
  }
}
