// One benchmark part from a cold start to an STL file: node cold-part.js PART FILE
import { writeFileSync } from 'node:fs'
import { writeStl } from '../../src/formats/stl.ts'
import { loadMeshKernel } from '../../src/kernel/manifold.ts'
import { parts } from './parts.ts'

const [name, file] = process.argv.slice(2)
const kernel = await loadMeshKernel()
const about = { title: name, designer: 'Rouage', licence: 'CERN-OHL-W-2.0', version: '1.0.0' }
const info = {
  ...about,
  about: [],
  making: [],
  parameters: {},
  permalink: '',
  verdict: 'all pass',
  warnings: [],
}
writeFileSync(file, writeStl([{ name, mesh: kernel.mesh(parts[name]()) }], info))
