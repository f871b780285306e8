import { ascii } from './describe.ts'
import type { FileInfo, NamedMesh } from './format.ts'
import { roundMesh } from './round-mesh.ts'

/**
 * Writes solids as one binary STL, mm. Corners are the nearest float32 numbers to the model's own; the mesh stays
 * closed for readers that weld equal corners. Throws when a solid is open or empty.
 */
export function writeStl(solids: readonly NamedMesh[], info: FileInfo): Uint8Array {
  const meshes = solids.map(solid => roundMesh(solid.mesh, Math.fround))
  const count = meshes.reduce((sum, mesh) => sum + mesh.triangles.length / 3, 0)
  const bytes = new Uint8Array(84 + 50 * count)
  bytes.set(new TextEncoder().encode(header(info)))
  const view = new DataView(bytes.buffer)
  view.setUint32(80, count, true)
  let offset = 84
  for (const { positions, triangles } of meshes)
    for (let t = 0; t < triangles.length; t += 3, offset += 50)
      writeFacet(view, offset, positions, triangles[t] * 3, triangles[t + 1] * 3, triangles[t + 2] * 3)
  return bytes
}

/** At most 80 bytes; it must not begin with "solid", which means a text file. */
function header({ title, version, licence, verdict, warnings }: FileInfo): string {
  const warning = warnings.length
    ? `WARNING: ${warnings.length === 1 ? warnings[0] : `${warnings.length} failed checks`}`
    : `checks: ${verdict}`
  const about = ascii(`${version} mm ${licence}`)
  // The title gives way first: what the file is worth knowing for must fit.
  const room = 80 - 'Rouage:    '.length - about.length - Math.min(warning.length, 26)
  return ascii(`Rouage: ${ascii(title).slice(0, Math.max(room, 8))} ${about} ${warning}`).slice(0, 80)
}

function writeFacet(view: DataView, offset: number, p: Float64Array, a: number, b: number, c: number): void {
  const ax = p[a]
  const ay = p[a + 1]
  const az = p[a + 2]
  const bx = p[b]
  const by = p[b + 1]
  const bz = p[b + 2]
  const cx = p[c]
  const cy = p[c + 1]
  const cz = p[c + 2]
  const x = (by - ay) * (cz - az) - (bz - az) * (cy - ay)
  const y = (bz - az) * (cx - ax) - (bx - ax) * (cz - az)
  const z = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
  const length = Math.sqrt(x * x + y * y + z * z) || 1
  view.setFloat32(offset, x / length, true)
  view.setFloat32(offset + 4, y / length, true)
  view.setFloat32(offset + 8, z / length, true)
  view.setFloat32(offset + 12, ax, true)
  view.setFloat32(offset + 16, ay, true)
  view.setFloat32(offset + 20, az, true)
  view.setFloat32(offset + 24, bx, true)
  view.setFloat32(offset + 28, by, true)
  view.setFloat32(offset + 32, bz, true)
  view.setFloat32(offset + 36, cx, true)
  view.setFloat32(offset + 40, cy, true)
  view.setFloat32(offset + 44, cz, true)
}
