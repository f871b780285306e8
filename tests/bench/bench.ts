// Measures speed and memory as ratios against peers in the same run, because machines are noisy:
// npm run bench [-- --runs 7] [--json FILE]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import loadManifold, { type Manifold } from 'manifold-3d'
import { type Design, partsOf } from '#design'
import { evaluateStock, type Geom3, geometries } from '#jscad'
import { nodeOf } from '../../src/jscad/lazy.ts'
import { loadMeshKernel } from '../../src/kernel/manifold.ts'
import { full } from '../../src/kernel/mesh.ts'
import { byHand } from './by-hand.ts'
import { designsByHand } from './designs-by-hand.ts'
import { parts } from './parts.ts'

const { values: options } = parseArgs({
  options: { runs: { type: 'string', default: '7' }, json: { type: 'string' } },
})
const runs = Number(options.runs)
/** Runs before the first that counts, in which the engine compiles what it runs often. */
const warmUps = 3
const designs = ['pillow-block', 'motor-plate', 'timing-pulley']

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1]
const timed = (run: () => unknown): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}

interface Row {
  name: string
  ours: number
  byHand?: number
  stock: number
}

const kernel = await loadMeshKernel()
const manifold = await loadManifold()
manifold.setup()
const handMade = byHand(manifold)
const peers: Record<string, () => Manifold[]> = {
  ...Object.fromEntries(Object.entries(handMade).map(([name, make]) => [name, () => [make()]])),
  ...designsByHand(manifold),
}

/** Medians of interleaved runs; stock, which is slow, runs less often. */
function rebuild(name: string, record: () => Geom3[]): Row {
  const [ours, hand, stock]: number[][] = [[], [], []]
  for (let i = -warmUps; i < runs; i++) {
    kernel.clear()
    const mine = timed(() => record().map(solid => kernel.mesh(solid, full)))
    const theirs = name in peers && timed(() => peers[name]().map(solid => solid.getMesh()))
    if (i >= 0) ours.push(mine)
    if (i >= 0 && theirs !== false) hand.push(theirs)
    if (i >= 0 && i < 2)
      stock.push(
        timed(() => record().map(s => geometries.geom3.toPolygons(evaluateStock(nodeOf(s), full) as Geom3))),
      )
  }
  return {
    name,
    ours: median(ours),
    byHand: hand.length ? median(hand) : undefined,
    stock: Math.min(...stock),
  }
}

const rows = Object.entries(parts).map(([name, make]) => rebuild(name, () => [make()]))
for (const slug of designs) {
  const module: { default: Design } = await import(pathToFileURL(join('designs', slug, 'design.ts')).href)
  const design = module.default
  const values = design.preset()
  rows.push(
    rebuild(slug, () =>
      partsOf(design.build(values))
        .filter(p => p.kind === 'made')
        .map(p => p.solid),
    ),
  )
}

/** Whole-process times of commands, and the peak of resident memory. */
const out = mkdtempSync(join(tmpdir(), 'rouage-bench-'))
function command(args: string[], stale: string[] = []): { ms: number; peakMiB: number } {
  const report = join(out, 'peak')
  const atExit = `data:text/javascript,import{writeFileSync}from'node:fs';import{isMainThread}from'node:worker_threads';if(isMainThread)process.on('exit',()=>writeFileSync(${JSON.stringify(report)},String(process.resourceUsage().maxRSS)))`
  const forget = () => {
    for (const path of stale) rmSync(path, { recursive: true, force: true })
  }
  forget()
  const start = performance.now()
  const result = spawnSync(process.execPath, args, { encoding: 'utf8' })
  const ms = performance.now() - start
  if (result.status !== 0) throw new Error(`${args.join(' ')}: ${result.stderr}`)
  forget()
  const measured = spawnSync(process.execPath, ['--import', atExit, ...args], { encoding: 'utf8' })
  if (measured.status !== 0) throw new Error(measured.stderr)
  return { ms, peakMiB: Number(readText(report)) / 1024 }
}
const readText = (file: string): string => spawnSync('cat', [file], { encoding: 'utf8' }).stdout

const exportStl = ['scripts/run.js', 'export', 'pillow-block', '--formats', 'stl', '--out', join(out, 'stl')]
command(exportStl)
const [bare, cold]: number[][] = [[], []]
for (let i = 0; i < runs; i++) {
  bare.push(timed(() => spawnSync(process.execPath, ['-e', '0'])))
  cold.push(timed(() => spawnSync(process.execPath, exportStl)))
}
rmSync('.cache', { recursive: true, force: true })
command(exportStl)
const build = command(['scripts/run.js', 'build'], ['.cache/designs', '.cache/dist.state'])
const noop = command(['scripts/run.js', 'build'])
rmSync(out, { recursive: true })

const ms = (v: number | undefined): string => (v === undefined ? '-' : v.toFixed(0)).padStart(9)
const ratio = (v: number | undefined): string => (v === undefined ? '-' : v.toFixed(2)).padStart(9)
console.log(
  `${cpus()[0].model}, ${cpus().length} cores, Node ${process.version}, medians of ${runs} interleaved runs, ms`,
)
console.log(
  `${'full-quality rebuild'.padEnd(22)}${['Rouage', 'by hand', 'stock', '/by hand', 'stock/'].map(h => h.padStart(9)).join('')}`,
)
for (const r of rows)
  console.log(
    r.name.padEnd(22) +
      ms(r.ours) +
      ms(r.byHand) +
      ms(r.stock) +
      ratio(r.byHand && r.ours / r.byHand) +
      ratio(r.stock / r.ours),
  )
console.log(
  `cold export to STL beyond Node's own start: ${(median(cold) - median(bare)).toFixed(0)} ms (Node alone ${median(bare).toFixed(0)} ms)`,
)
console.log(
  `build of everything: ${build.ms.toFixed(0)} ms; no-op build: ${noop.ms.toFixed(0)} ms; peak memory of the process with its workers: ${build.peakMiB.toFixed(0)} MiB`,
)
if (options.json)
  writeFileSync(
    options.json,
    JSON.stringify({ rows, bare: median(bare), cold: median(cold), build, noop }, null, 2),
  )
