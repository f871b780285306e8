const width = 100

/** A value of plain data as JavaScript; numbers in the fewest digits that give the very same number. */
export function literal(value: unknown, indent = ''): string {
  if (typeof value === 'number') return Object.is(value, -0) ? '0' : String(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined'
  const deeper = `${indent}  `
  if (Array.isArray(value) || ArrayBuffer.isView(value)) {
    const items = Array.from(value as ArrayLike<unknown>, item => literal(item, deeper))
    return enclosed('[', items, ']', indent)
  }
  const fields = Object.entries(value).map(([name, field]) => `${key(name)}: ${literal(field, deeper)}`)
  return enclosed('{ ', fields, ' }', indent)
}

const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name))

/** On one line where there is room, else one item to a line. */
function enclosed(open: string, items: readonly string[], close: string, indent: string): string {
  const line = `${open}${items.join(', ')}${close}`
  if (!items.length) return line.replaceAll(' ', '')
  if (indent.length + line.length <= width && !line.includes('\n')) return line
  return `${open.trim()}\n${items.map(item => `${indent}  ${item},\n`).join('')}${indent}${close.trim()}`
}
