import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import { root } from '../../scripts/files/root.ts'
import { hasChromium, missingChromium, startChromium } from '../site/chromium.ts'
import { serve } from '../site/serve.ts'
import type { Table } from './table.ts'
import { median } from './timing.ts'

const limit = 2.5

/**
 * How soon a design is seen in 3D: from navigation to the first frame with the model, against a page that shows a
 * torus with three.js and does nothing else, in new browser contexts that take turns.
 */
export async function visible(runs: number): Promise<Table> {
  if (!hasChromium) throw new Error(missingChromium)
  const dist = join(root, 'dist')
  if (!existsSync(dist)) throw new Error('there is no site to look at: run npm run build first')
  const folder = mkdtempSync(join(tmpdir(), 'rouage-visible-'))
  const browser = await startChromium()
  const site = await serve(dist, '/')
  const bare = await serve(await barePage(folder), '/')
  try {
    const pages = {
      'three.js alone': bare.address,
      ...Object.fromEntries(
        ['motor-plate', 'timing-pulley', 'pillow-block'].map(slug => [slug, `${site.address}en/${slug}/`]),
      ),
    }
    const times = new Map(Object.keys(pages).map((name): [string, number[]] => [name, []]))
    for (let run = -1; run < runs; run++)
      for (const [name, address] of Object.entries(pages)) {
        const time = await firstFrame(browser, address)
        // The first round warms the host's files.
        if (run >= 0) times.get(name)?.push(time)
      }
    const medians = [...times].map(([name, list]): [string, number] => [name, median(list)])
    const alone = medians[0][1]
    const worst = Math.max(...medians.map(([, time]) => time / alone))
    return {
      title: '3D visible',
      about: `Medians in milliseconds from navigation to the first frame of the model, from a local server, with WebGL in software, and as a ratio to three.js alone. At most ${limit} is wanted; the slowest has ${worst.toFixed(2)}.`,
      head: ['page', 'ms', 'ratio'],
      rows: medians.map(([name, time]) => [name, time, time / alone]),
    }
  } finally {
    await browser.close()
    site.close()
    bare.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Milliseconds from navigation until a canvas says what it shows. */
async function firstFrame(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 800 },
  })
  const page = await context.newPage()
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.querySelector('canvas[data-model]') && !Reflect.has(window, 'seen'))
        Object.assign(window, { seen: performance.now() })
    }).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['data-model'],
    })
  })
  await page.goto(address)
  const seen = await page.waitForFunction(() => Number(Reflect.get(window, 'seen')), undefined, {
    timeout: 60_000,
  })
  const time = await seen.jsonValue()
  await context.close()
  return time
}

const bareScript = `
import { DirectionalLight, Mesh, MeshPhongMaterial, PerspectiveCamera, Scene, TorusGeometry, WebGLRenderer } from 'three'
const renderer = new WebGLRenderer({ antialias: true })
renderer.setSize(760, 416)
document.body.append(renderer.domElement)
const camera = new PerspectiveCamera(35, 760 / 416, 1, 500)
camera.position.set(0, 0, 120)
const scene = new Scene().add(new DirectionalLight(), new Mesh(new TorusGeometry(20, 6, 48, 128), new MeshPhongMaterial()))
requestAnimationFrame(() => {
  renderer.render(scene, camera)
  renderer.domElement.dataset.model = 'torus'
})
`

/** Builds the page that shows a torus; gives its folder. */
async function barePage(folder: string): Promise<string> {
  const source = join(folder, 'source')
  mkdirSync(source)
  writeFileSync(join(source, 'main.js'), bareScript)
  writeFileSync(
    join(source, 'index.html'),
    '<!doctype html><title>three</title><script type="module" src="./main.js"></script>',
  )
  const outDir = join(folder, 'bare')
  await build({
    root: source,
    configFile: false,
    logLevel: 'error',
    base: './',
    resolve: { alias: { three: join(root, 'node_modules/three') } },
    build: { outDir, emptyOutDir: true, target: 'esnext' },
  })
  return outDir
}
