import { hasUnseen, shown } from '#design'

/** Most characters of any text of a design that is not its README. */
const most = 2000

/**
 * What is wrong with the texts in plain data of a design, which go onto pages and into files: those that are longer than
 * 2000 characters, or hold what readers do not see. One sentence each, with the path of the text.
 */
export function textFaults(data: unknown, path = ''): string[] {
  if (typeof data === 'string') {
    if (data.length > most) return [`${path}: ${shown(data)} has ${data.length} characters: at most ${most}`]
    return hasUnseen(data) ? [`${path}: remove what cannot be seen from ${shown(data)}`] : []
  }
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) => [
    ...textFaults(key, path || 'a name'),
    ...textFaults(value, path ? `${path}.${key}` : key),
  ])
}
