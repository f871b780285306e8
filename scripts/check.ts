import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { command } from './command/command.ts'
import { slugs } from './designs/designs.ts'
import { assertTexts } from './designs/texts.ts'
import { root } from './files/root.ts'
import { checkLayering } from './layering/check-layering.ts'
import { readSources } from './layering/read-sources.ts'

/** One check of the repository: its name, and a line per fault. */
interface Step {
  name: string
  run(): string[]
}

const steps: readonly Step[] = [
  { name: 'types', run: () => program('typescript/bin/tsc', '--noEmit', '--pretty', 'false') },
  { name: 'style', run: () => program('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.') },
  { name: 'front matter', run: () => slugs.flatMap(checkTexts) },
  { name: 'layering', run: () => checkLayering(readSources(root)) },
]

/** `npm run check`: types, style, front matter and layering, with one summary at the end. */
export const main = command(() => {
  const results = steps.map(({ name, run }) => {
    const faults = run()
    for (const fault of faults) console.error(fault)
    return { name, faults: faults.length }
  })
  for (const { name, faults } of results) console.log(`${name}: ${faults ? 'failed' : 'ok'}`)
  return results.some(({ faults }) => faults > 0) ? 1 : 0
})

function program(path: string, ...args: string[]): string[] {
  const file = join(root, 'node_modules', path)
  if (!existsSync(file))
    return [`${path} is not installed: run npm install, which brings what checks need as well`]
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [file, ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status === 0) return []
  const lines = `${stdout ?? ''}${stderr ?? ''}`.split('\n').filter(line => line.trim())
  return lines.length ? lines : [`${path}: ${error?.message ?? `exit code ${status}`}`]
}

/** What is wrong with the texts of a design: its front matter, and its text in both languages. */
function checkTexts(slug: string): string[] {
  try {
    assertTexts(slug)
    return []
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).split('\n')
  }
}
