/** One section of the bench: a table, and what its columns mean. */
export interface Table {
  title: string
  /** A sentence or two under the title. */
  about: string
  head: readonly string[]
  rows: readonly (readonly (string | number | undefined)[])[]
}

/** A table as Markdown, its columns even so that it reads in a console too. */
export function markdown({ title, about, head, rows }: Table): string {
  const cells = [head, ...rows.map(row => row.map(written))]
  const widths = head.map((_, i) => Math.max(3, ...cells.map(row => row[i].length)))
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join(' | ')} |`
  const rule = `|${widths.map((width, i) => `${'-'.repeat(width + 1)}${i ? ':' : '-'}`).join('|')}|`
  return [`## ${title}`, '', about, '', line(cells[0]), rule, ...cells.slice(1).map(line), ''].join('\n')
}

function written(cell: string | number | undefined): string {
  if (cell === undefined) return '–'
  if (typeof cell === 'string') return cell
  return Math.abs(cell) >= 100 ? cell.toFixed(0) : cell.toFixed(Math.abs(cell) >= 10 ? 1 : 2)
}
