import { expect, test } from 'vitest'
import { thrownText } from '../../scripts/export/thrown-text.ts'

const path = '/home/me/a%b (old) #1/part.js'
const at = (...frames: string[]) =>
  Object.assign(new Error('late'), { stack: ['Error: late', ...frames].join('\n') })
class Unreadable extends Error {
  override get message(): string {
    throw new Error('no message')
  }
}
const unreadable = new Proxy(
  {},
  {
    get() {
      throw new Error('no field')
    },
    getPrototypeOf() {
      throw new Error('no prototype')
    },
  },
)

test.each<[string, unknown, string]>([
  ['an error without frames', at(), 'part.js: late'],
  ['a frame of CommonJS', at(`    at main (${path}:3:9)`), 'part.js:3: late'],
  ['a frame without a function', at(`    at ${path}:3:9`), 'part.js:3: late'],
  [
    'a frame of an ES module',
    at('    at async file:///home/me/a%25b%20(old)%20%231/lib/peg.mjs:12:1'),
    'peg.mjs:12: late',
  ],
  [
    'a file of any name',
    at(`    at main (${path.replace('part.js', 'part.jscad')}:4:1)`),
    'part.jscad:4: late',
  ],
  [
    'frames elsewhere',
    at('    at main (/home/other/part.js:3:9)', '    at node:internal:5'),
    'part.js: late',
  ],
  ['a path that is no address', at('    at file:///home/me/a%b/part.js:3:9'), 'part.js: late'],
  ['several lines', new TypeError('a\n  b\nRequire stack:\n- /x.js'), 'part.js: a; b'],
  ['an error without a message', new RangeError(), 'part.js: RangeError'],
  ['a string', 'no such screw', 'part.js: no such screw'],
  ['nothing', undefined, 'part.js: threw undefined'],
  ['an object', { code: 3 }, 'part.js: threw { code: 3 }'],
  ['an object without a prototype', Object.create(null), 'part.js: threw [Object: null prototype] {}'],
  ['a message that throws', new Unreadable(), 'part.js: something was thrown that cannot be read'],
  ['what throws at every touch', unreadable, 'part.js: something was thrown that cannot be read'],
  ['control characters', new Error('a\u001b[31m\u202eb'), 'part.js: a [31m b'],
])('%s is told in one line', (_, thrown, text) => {
  expect(thrownText(thrown, path)).toBe(text)
})

test('a message of a megabyte is cut', () => {
  expect(thrownText(new Error('x'.repeat(1e6)), path).length).toBeLessThan(600)
})
