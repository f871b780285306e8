import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../../scripts/files/root.ts'
import { cold } from './cold.ts'
import { commands } from './commands.ts'
import { exact } from './exact.ts'
import { follow } from './follow.ts'
import { library } from './library.ts'
import { memory } from './memory.ts'
import { rebuild } from './rebuild.ts'
import { markdown, type Table } from './table.ts'
import { visible } from './visible.ts'
import { writers } from './writers.ts'

/** The sections by name, in their order. */
const sections: Record<string, (runs: number) => Promise<Table>> = {
  rebuild,
  follow,
  writers,
  exact,
  library,
  cold,
  commands,
  memory,
  visible,
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '7' },
    json: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
const wanted = positionals.length ? positionals : Object.keys(sections)
const unknown = wanted.find(name => !Object.hasOwn(sections, name))
if (unknown) throw new Error(`no section "${unknown}": choose among ${Object.keys(sections).join(', ')}`)

const machine = `${cpus()[0].model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${process.platform}`
console.log(`${machine}\n`)
const tables: Record<string, Table> = {}
for (const name of wanted) {
  tables[name] = await sections[name](Number(options.runs))
  console.log(markdown(tables[name]))
}
if (options.json)
  writeFileSync(options.json, JSON.stringify({ machine, runs: Number(options.runs), tables }, null, 2))
if (options.write) {
  const text = `# Bench\n\nWritten by \`npm run bench -- --write\` on ${machine}: medians of ${options.runs} runs whose ways take turns. The machine is shared, so trust the ratios more than the times.\n\n`
  writeFileSync(join(root, 'tests/bench/RESULTS.md'), text + Object.values(tables).map(markdown).join('\n'))
}
