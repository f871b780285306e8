import { defineConfig, type Rolldown } from 'vite'
import { designReload } from './plugins/design-reload.ts'
import { icons } from './plugins/icons.ts'
import { keepsake } from './plugins/keepsake.ts'
import { licences } from './plugins/licences.ts'
import { pages } from './plugins/pages.ts'

/** A chunk of a design is named by it: all their files are called design.ts. */
const chunkFileNames = ({ facadeModuleId }: Rolldown.PreRenderedChunk): string => {
  const slug = /\/designs\/([^/]+)\/design\.ts$/.exec(facadeModuleId ?? '')?.[1]
  return `assets/${slug ? `design.${slug}` : '[name]'}-[hash].js`
}

export default defineConfig({
  root: import.meta.dirname,
  // Relative links: the site works under any base path.
  base: './',
  appType: 'custom',
  plugins: [pages(), licences(), icons(), keepsake(), designReload()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'esnext',
    outDir: '../dist',
    emptyOutDir: true,
    // Wasm and pictures stay files of their own.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      input: {
        home: `${import.meta.dirname}/home-client.tsx`,
        design: `${import.meta.dirname}/design-client.tsx`,
        plain: `${import.meta.dirname}/plain-client.ts`,
        'service-worker': `${import.meta.dirname}/offline/service-worker.ts`,
      },
      output: {
        chunkFileNames,
        // A service worker has one name for ever, above all that it serves.
        entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  worker: { format: 'es', rolldownOptions: { output: { chunkFileNames } } },
  optimizeDeps: {
    entries: ['home-client.tsx', 'design-client.tsx', 'model-worker.ts', 'viewer/viewer-tools.tsx'],
    include: ['@jscad/modeling'],
    // Their glue finds the wasm beside itself.
    exclude: ['manifold-3d', 'replicad-opencascadejs'],
  },
  server: { fs: { allow: ['..'] } },
})
