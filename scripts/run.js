// Runs a command of this project: `node scripts/run.js export …` runs `main` of scripts/export.ts.
//
// Loading the sources one by one (tsx, and the hundreds of CommonJS files of @jscad/modeling) takes about a
// second at every start. So all commands are bundled into .cache/commands/, once for every state of the
// sources, and each start imports the bundle: some tens of milliseconds.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const shelf = join(root, '.cache/commands')
const commands = readdirSync(join(root, 'scripts'))
  .filter(name => name.endsWith('.ts'))
  .map(name => basename(name, '.ts'))

const [command = '', ...args] = process.argv.slice(2)
if (commands.includes(command)) process.exitCode = await run()
else {
  console.error(`no command "${command}" (known: ${commands.join(', ')})`)
  process.exitCode = 2
}

async function run() {
  const folder = join(shelf, fingerprint())
  try {
    if (!existsSync(folder)) await bundle(folder)
  } catch (error) {
    console.error(`the sources cannot be bundled: ${error.message}`)
    return 1
  }
  const { main } = await import(pathToFileURL(join(folder, `${command}.js`)).href)
  return main(args)
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
  const { build } = await import('vite')
  const temporary = `${folder}.${process.pid}.tmp`
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
    mkdirSync(shelf, { recursive: true })
    // Another process may have been faster; its bundle is the same.
    if (!existsSync(folder)) renameSync(temporary, folder)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
  removeOld()
}

/** Keeps the bundles of the last day: a running command may still read them. */
function removeOld() {
  for (const name of readdirSync(shelf)) {
    const path = join(shelf, name)
    if (Date.now() - statSync(path).mtimeMs > 86_400_000) rmSync(path, { recursive: true, force: true })
  }
}
