import modeling from '@jscad/modeling'
import * as recorded from '#jscad'

/** The API of @jscad/modeling, which ours and stock share. */
export type Library = typeof recorded

export { recorded }
/** Stock by its default import; its types describe named exports only. */
export const stock = modeling as unknown as Library

/** Every function of the API by its path, such as `geometries.geom3.invert`, found in stock itself. */
export function functionsOf(library: Library): Map<string, unknown> {
  const found = new Map<string, unknown>()
  const visit = (room: object, path: string): void => {
    for (const [name, value] of Object.entries(room)) {
      const at = path ? `${path}.${name}` : name
      if (typeof value === 'function') found.set(at, value)
      else if (typeof value === 'object' && value !== null && !Array.isArray(value)) visit(value, at)
    }
  }
  // Rooms by the names of stock: a module of ours also exports other things.
  for (const room of Object.keys(stock)) visit(library[room as keyof Library] as object, room)
  return found
}
