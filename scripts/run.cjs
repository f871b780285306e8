// The way in of every command: `node scripts/run.cjs export …`. Node imports nothing from a path with a backslash; the
// bundler cuts paths at a question mark, and those of the site at a #. It is told here, where nothing is imported yet.
const { dirname, sep } = require('node:path')

const root = dirname(__dirname)
const makesSite = ['build', 'dev', 'start'].includes(process.argv[2])
const cut = ['?', ...(sep === '\\' ? [] : ['\\']), ...(makesSite ? ['#'] : [])]
const sign = cut.find(sign => root.includes(sign))
if (sign === undefined) import('./run.js')
else {
  console.error(`${root}: this cannot be run in a folder with ${sign} in its path: rename or move it`)
  process.exitCode = 2
}
