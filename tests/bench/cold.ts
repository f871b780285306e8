import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../scripts/files/root.ts'
import { parts } from './parts.ts'
import type { Table } from './table.ts'
import { race } from './timing.ts'

/** Whole processes from nothing to a watertight STL: ours beside OpenSCAD's WASM on the same parts. */
export async function cold(runs: number): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), 'rouage-bench-'))
  try {
    const rows = Object.keys(parts).map(name => {
      const [ourStl, theirStl] = ['ours.stl', 'theirs.stl'].map(file => join(folder, file))
      const scad = join(root, 'tests/bench/scad', `${name.toLowerCase().replaceAll(' ', '-')}.scad`)
      const { ours, theirs } = race(
        {
          ours: () => node('cold-part.js', name, ourStl),
          theirs: () => node('cold-openscad.js', scad, theirStl),
        },
        { runs, warmUps: 1 },
      )
      assertEqualVolume(name, ourStl, theirStl)
      return [name, ours, theirs, theirs / ours]
    })
    return {
      title: 'Cold command',
      about:
        'Milliseconds of a whole process from its start to the written STL, Node included. OpenSCAD: its WASM from npm with --backend=Manifold on an equal part, of equal volume to 0.01 %. Wanted: faster on every part.',
      head: ['part', 'Rouage', 'OpenSCAD', 'OpenSCAD/Rouage'],
      rows,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function node(script: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, script), ...args], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${script} ${args[0]}: ${stderr}`)
}

function assertEqualVolume(name: string, ...files: string[]): void {
  const [ours, theirs] = files.map(file => volumeOfStl(readFileSync(file)))
  if (Math.abs(ours / theirs - 1) > 1e-4)
    throw new Error(`${name}: ${ours} mm³ beside ${theirs} mm³ in OpenSCAD: the parts are not equal`)
}

/** Volume in mm³ that a binary STL encloses. */
function volumeOfStl(bytes: Buffer): number {
  let volume6 = 0
  for (let at = 84; at < bytes.length; at += 50) {
    const [ax, ay, az, bx, by, bz, cx, cy, cz] = Array.from({ length: 9 }, (_, i) =>
      bytes.readFloatLE(at + 12 + 4 * i),
    )
    volume6 += ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx)
  }
  return volume6 / 6
}
