import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const home = resolve(import.meta.dirname, '../..')

/** A copy of the project in a temporary folder, with the template as the design `ring`, to run commands in. */
export interface Project {
  root: string
  run(command: string, ...args: string[]): Outcome
  /** Writes a file below the root. */
  write(path: string, content: string): void
  list(path: string): string[]
  remove(): void
}

export interface Outcome {
  code: number | null
  out: string[]
  err: string[]
}

export function copyProject(): Project {
  const root = mkdtempSync(join(tmpdir(), 'rouage-'))
  for (const path of ['src', 'scripts', 'designs/_template', 'package.json', 'package-lock.json'])
    cpSync(join(home, path), join(root, path), { recursive: true })
  cpSync(join(home, 'designs/_template'), join(root, 'designs/ring'), { recursive: true })
  symlinkSync(join(home, 'node_modules'), join(root, 'node_modules'))
  const write: Project['write'] = (path, content) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  // The smallest site, so that the commands are tested and not the pages.
  write('docs-site/vite.config.ts', 'export default {}\n')
  write('docs-site/index.html', '<!doctype html><title>Site</title>\n')
  return {
    root,
    write,
    run: (command, ...args) =>
      outcome(spawnSync(process.execPath, commandLine(root, command, args), settings(root))),
    list: path => readdirSync(join(root, path)).sort(),
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

export const commandLine = (root: string, command: string, args: readonly string[]): string[] => [
  join(root, 'scripts/run.js'),
  command,
  ...args,
]
export const settings = (root: string) => ({
  cwd: root,
  encoding: 'utf8' as const,
  env: { ...process.env, NODE_ENV: '' },
})

const lines = (text: string): string[] => text.split('\n').filter(line => line !== '')
export const outcome = ({
  status,
  stdout,
  stderr,
}: {
  status: number | null
  stdout: string
  stderr: string
}): Outcome => ({
  code: status,
  out: lines(stdout),
  err: lines(stderr),
})
