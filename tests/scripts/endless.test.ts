import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MessagePort } from 'node:worker_threads'
import type { Tinypool } from 'tinypool'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Step } from '../../scripts/designs/steps.ts'
import { runWithin, Stopped } from '../../scripts/designs/within.ts'
import { copyProject, type Project } from './project.ts'

let project: Project
beforeAll(() => {
  project = copyProject()
})
afterAll(() => project.remove())

test.each(['reading design.ts', 'validate()', 'build()', 'making meshes and files'] as const)(
  'what never ends is ended and named: %s',
  async last => {
    // A worker that tells of steps and then answers no more.
    const run = ({ steps }: { steps: MessagePort }, { signal }: { signal: AbortSignal }) => {
      const all: Step[] = ['reading design.ts', 'validate()', 'build()', 'making meshes and files']
      for (const step of all.slice(0, all.indexOf(last) + 1)) steps.postMessage(step)
      return new Promise((_, reject) =>
        signal.addEventListener('abort', () => {
          steps.close()
          reject(signal.reason)
        }),
      )
    }
    const pool = { run } as unknown as Tinypool // only this of it is used
    const stopped = await runWithin(pool, 'build', { slug: 'ring' }, 0.2).catch(error => error)
    expect(stopped).toBeInstanceOf(Stopped)
    expect(stopped).toMatchObject({
      step: last,
      message: expect.stringContaining(`${last} took longer than 0.2 s`),
    })
  },
)

test('a worker that ends without an answer is told with the step it was at', async () => {
  const run = ({ steps }: { steps: MessagePort }) => {
    steps.close()
    return Promise.reject(new Error('Worker terminated due to reaching memory limit'))
  }
  const stopped = runWithin({ run } as unknown as Tinypool, 'build', { slug: 'ring' }, 60)
  await expect(stopped).rejects.toMatchObject({
    step: 'reading design.ts',
    message: expect.stringContaining('reaching memory limit'),
  })
})

test('a design that never ends does not keep the build from the others', { timeout: 240_000 }, () => {
  const design = readFileSync(join(project.root, 'designs/ring/design.ts'), 'utf8')
  project.write(
    'designs/endless/design.ts',
    design.replace('const disc =', 'if (width === 20) for (;;) {}\n    const disc ='),
  )
  project.write(
    'designs/exits/design.ts',
    design.replace('const disc =', 'if (width === 20) process.exit(3)\n    const disc ='),
  )
  for (const slug of ['endless', 'exits'])
    for (const name of ['README.md', 'README.fr.md'])
      project.write(`designs/${slug}/${name}`, readFileSync(join(project.root, 'designs/ring', name), 'utf8'))
  const { code, err } = project.run('build', '--timeout', '30')
  expect(err).toEqual([
    expect.stringMatching(
      /^endless, preset "M16 × 20": build\(\) took longer than 30 s: look for a loop without end/,
    ),
    expect.stringMatching(/^exits, preset "M16 × 20": a design called process\.exit\(3\)/),
  ])
  expect(code).toBe(1)
  expect(project.list('.cache/designs').map(name => name.split('@')[0])).toEqual(['_template', 'ring'])
  expect(project.list('.')).not.toContain('dist')
})
