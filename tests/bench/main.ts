import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { Argument, Command } from 'commander'
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

const command = new Command('npm run bench --')
  .description('Measures speed and memory beside peers in the same run, and prints a table for each section.')
  .addArgument(
    new Argument('[section...]', 'what to measure; all of it takes an hour').choices(Object.keys(sections)),
  )
  .option('--runs <count>', 'how often each way is run, in turns', '7')
  .option('--json <file>', 'write the tables there too')
  .option('--write', 'write these sections into tests/bench/RESULTS.md')
  .parse()
const options = command.opts<{ runs: string; json?: string; write?: boolean }>()
const wanted = command.args.length ? command.args : Object.keys(sections)

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
  const file = join(root, 'tests/bench/RESULTS.md')
  // The sections that were not run stay as they were written before.
  const before = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split(/^(?=## )/m)
        .slice(1)
    : []
  const texts = new Map(before.map(text => [text.slice(0, text.indexOf('\n')), `${text.trimEnd()}\n`]))
  for (const table of Object.values(tables)) texts.set(`## ${table.title}`, markdown(table))
  const about = `Written by \`npm run bench -- --write\`, last on ${machine}: medians of runs whose ways take turns. The machine is shared, so trust the ratios more than the times.`
  writeFileSync(file, [`# Bench\n\n${about}\n`, ...texts.values()].join('\n'))
}
