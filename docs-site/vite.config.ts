import { defineConfig } from 'vite'
import { designReload } from './plugins/design-reload.ts'
import { licences } from './plugins/licences.ts'
import { pages } from './plugins/pages.ts'

export default defineConfig({
  root: import.meta.dirname,
  // Relative links: the site works under any base path.
  base: './',
  appType: 'custom',
  plugins: [pages(), licences(), designReload()],
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
        design: `${import.meta.dirname}/design-client.tsx`,
        plain: `${import.meta.dirname}/plain-client.ts`,
      },
    },
  },
  worker: { format: 'es' },
  optimizeDeps: {
    entries: ['design-client.tsx', 'model-worker.ts', 'viewer.ts'],
    include: ['@jscad/modeling'],
    // Their glue finds the wasm beside itself.
    exclude: ['manifold-3d', 'replicad-opencascadejs'],
  },
  server: { fs: { allow: ['..'] } },
})
