// Runs a command of this project: `node scripts/run.js export …` runs `main` of scripts/export.ts.
//
// Loading the sources one by one (tsx, and the hundreds of CommonJS files of @jscad/modeling) takes about a
// second at every start. So all commands are bundled into .cache/commands/, once for every state of the
// sources, and each start imports the bundle: some tens of milliseconds.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { stripVTControlCharacters } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const shelf = join(root, '.cache/commands')
const commands = readdirSync(join(root, 'scripts'))
  .filter(name => name.endsWith('.ts'))
  .map(name => basename(name, '.ts'))

listenToOutput()
const [command = '', ...args] = process.argv.slice(2)
if (commands.includes(command)) process.exitCode = await run()
else {
  console.error(`no command ${JSON.stringify(command.slice(0, 60))} (known: ${commands.join(', ')})`)
  process.exitCode = 2
}

async function run() {
  const folder = join(shelf, fingerprint())
  try {
    if (!existsSync(folder)) await bundle(folder)
  } catch (error) {
    for (const fault of faultsOf(error)) console.error(`the sources cannot be bundled: ${fault}`)
    return 1
  }
  const { main } = await import(pathToFileURL(join(folder, `${command}.js`)).href)
  return main(args)
}

/** Output that cannot be written is told in one line; what nobody wants to read any more (`| head -1`) is not. */
function listenToOutput() {
  let lost = false
  process.stdout.on('error', ({ code }) => {
    if (!lost && code !== 'EPIPE')
      console.error(`the output cannot be written (${code}): send it to another file or disk`)
    lost ||= code !== 'EPIPE'
  })
  process.stderr.on('error', () => {})
  process.on('exit', () => {
    if (lost) process.exitCode ||= 2
  })
}

/** Names the state of the sources by the path, size and time of every file; 10 ms for some hundred files. */
function fingerprint() {
  const hash = createHash('sha256').update(process.version)
  const note = path => {
    const { size, mtimeMs } = statSync(join(root, path))
    hash.update(`${path}\n${size}\n${mtimeMs}\n`)
  }
  note('package.json')
  note('package-lock.json')
  for (const folder of ['src', 'scripts', 'designs'])
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true, recursive: true }))
      if (entry.isFile() && /(?<!\.test)\.(ts|js|json)$/.test(entry.name))
        note(join(entry.parentPath ?? entry.path, entry.name).slice(root.length))
  return hash.digest('hex').slice(0, 16)
}

async function bundle(folder) {
  const other = nestedPackage()
  if (other)
    throw new Error(`${other}: remove it: names such as #design are those of the project's own package.json`)
  const { build } = await import('vite')
  mkdirSync(shelf, { recursive: true })
  const temporary = mkdtempSync(`${folder}.`)
  try {
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'silent',
      // What finds files beside itself stays a package of its own.
      ssr: {
        noExternal: true,
        external: ['vite', 'tinypool', 'manifold-3d', 'replicad', 'replicad-opencascadejs'],
      },
      build: {
        ssr: true,
        target: 'node20',
        outDir: temporary,
        minify: false,
        rolldownOptions: {
          input: {
            ...Object.fromEntries(commands.map(name => [name, join(root, `scripts/${name}.ts`)])),
            'build-preset.worker': join(root, 'scripts/build/build-preset.worker.ts'),
            'export.worker': join(root, 'scripts/export/export.worker.ts'),
            ...Object.fromEntries(
              ['script.process', 'script.guard', 'module-hooks'].map(name => [
                name,
                join(root, `scripts/export/${name}.ts`),
              ]),
            ),
          },
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    })
    // Another process may have been faster; its bundle is the same.
    if (!existsSync(folder)) renameSync(temporary, folder)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
  removeOld()
}

/** A package.json that would take the project's place for the sources around it. */
function nestedPackage() {
  for (const folder of ['src', 'scripts', 'designs', 'docs-site'])
    for (const path of readdirSync(join(root, folder), { recursive: true }))
      if (basename(path) === 'package.json') return join(folder, path)
  return undefined
}

/** One line for each fault that the bundler found. */
function faultsOf(error) {
  if (error.code === 'ERR_MODULE_NOT_FOUND') return ['packages are missing: run npm install']
  return (error.errors ?? [error]).map(({ message }) => {
    const text = stripVTControlCharacters(message)
    const [line] = text.replace(/^\[[\w:]+\] /, '').split('\n', 1)
    const place = /\[ (\S.*:\d+:\d+) \]/.exec(text)?.[1]
    return (place ? `${place}: ${line}` : line).replaceAll(root, '')
  })
}

/** Keeps the bundles of the last day: a running command may still read or write them. */
function removeOld() {
  for (const name of readdirSync(shelf)) {
    const path = join(shelf, name)
    if (Date.now() - statSync(path).mtimeMs > 86_400_000) rmSync(path, { recursive: true, force: true })
  }
}
