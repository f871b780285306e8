import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../scripts/files/root.ts'
import type { Table } from './table.ts'
import { median } from './timing.ts'

interface Measured {
  /** Milliseconds, the median of the runs. */
  time: number
  /** Peak of resident memory in MiB, of the process with its workers. */
  peak: number
}

/** The commands as users start them, in a copy of the project, so that nothing in it is disturbed. */
export async function commands(runs: number): Promise<Table> {
  const project = copyProject()
  try {
    const run = (command: string[], { times = 1, before = () => {}, cores = 0 } = {}) =>
      measure(project, command, { times, before, cores })
    const slug = 'pillow-block'
    const stl = [slug, '--formats', 'stl', '--out', join(project, 'out')]
    run(['export', ...stl])
    const exported = run(['export', ...stl], { times: runs })
    const forget = () => {
      rmSync(join(project, '.cache/designs'), { recursive: true, force: true })
      rmSync(join(project, '.cache/dist.state'), { force: true })
    }
    run(['build'])
    const two = run(['build'], { before: forget })
    const noop = run(['build'], { times: runs })
    const one = run(['build'], { before: forget, cores: 1 })
    const edited = run(['build'], {
      before: () => appendFileSync(join(project, `designs/${slug}/rules.ts`), '\n'),
    })
    const row = (name: string, { time, peak }: Measured) => [name, time, peak]
    return {
      title: 'Commands',
      about: 'Milliseconds of a whole command, Node included, and the peak of its resident memory in MiB.',
      head: ['command', 'ms', 'MiB'],
      rows: [
        row(`export ${slug} --formats stl`, exported),
        row('build of everything, two workers', two),
        row('build of everything, one worker on one core', one),
        row('build after an edit of one design', edited),
        row('build with nothing to do', noop),
      ],
    }
  } finally {
    rmSync(project, { recursive: true })
  }
}

function copyProject(): string {
  const project = mkdtempSync(join(tmpdir(), 'rouage-bench-'))
  const left = new Set(['.git', '.cache', 'dist', 'node_modules'])
  for (const name of readdirSync(root))
    if (!left.has(name)) cpSync(join(root, name), join(project, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'))
  return project
}

function measure(
  project: string,
  command: string[],
  { times, before, cores }: { times: number; before(): void; cores: number },
): Measured {
  const report = join(project, 'peak')
  const atExit = `data:text/javascript,import{writeFileSync}from'node:fs';import{isMainThread}from'node:worker_threads';if(isMainThread)process.on('exit',()=>writeFileSync(${JSON.stringify(report)},String(process.resourceUsage().maxRSS)))`
  const line = [process.execPath, '--import', atExit, join(project, 'scripts/run.js'), ...command]
  const [program, ...args] = cores ? ['taskset', '-c', '0', ...line] : line
  const taken: number[] = []
  for (let i = 0; i < times; i++) {
    before()
    const start = performance.now()
    const { status, stderr } = spawnSync(program, args, { cwd: project, encoding: 'utf8' })
    taken.push(performance.now() - start)
    if (status !== 0) throw new Error(`${command.join(' ')}: ${stderr}`)
  }
  return { time: median(taken), peak: Number(readFileSync(report, 'utf8')) / 1024 }
}
