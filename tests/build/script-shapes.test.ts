import { expect, test } from 'vitest'
import { colors, primitives, transforms } from '#jscad'
import { shapesOf } from '../../src/build/script-shapes.ts'

const { cube, circle } = primitives
const named = (name: unknown) => Object.assign(cube({ size: 1 }), { name })
const stems = (...names: unknown[]) =>
  shapesOf(
    names.map(name => (name === undefined ? cube({ size: 1 }) : named(name))),
    'part',
  ).shapes.map(shape => shape.stem)

test.each([
  ['a number that a name has taken', ['part-2', undefined], ['part-2', 'part-2-2']],
  ['a name that comes after the number it takes', [undefined, 'part-1'], ['part-1-2', 'part-1']],
  ['the same name twice', ['peg', 'peg', undefined], ['peg', 'peg-2', 'part-3']],
  ['a number that a second name would take', ['peg-2', 'peg', 'peg'], ['peg-2', 'peg', 'peg-3']],
  ['names that differ in case', ['Teil', 'teil'], ['Teil', 'teil-2']],
  ['names that differ in how Unicode writes them', ['B\u00fcchse', 'Bu\u0308chse'], ['Buchse', 'Buchse-2']],
  ['names that differ in dots and spaces at their end', ['peg', 'peg.', 'peg '], ['peg', 'peg-2', 'peg-3']],
  [
    'names of devices',
    ['prn', 'CON', 'nul.v2', 'com\u00b9'],
    ['prn-file', 'CON-file', 'nul-file.v2', 'com1-file'],
  ],
  [
    'names that only begin like devices',
    ['console', 'com10', 'auxiliary'],
    ['console', 'com10', 'auxiliary'],
  ],
  ['no letters at all', ['螺丝', '..', '../../etc/passwd'], ['part-1', 'part-2', 'etc-passwd']],
  ['what is no name', [3, { x: 1 }, ''], ['part-1', 'part-2', 'part-3']],
])('of %s no two are one file on any system', (_, names, expected) => {
  expect(stems(...names)).toEqual(expected)
  expect(new Set(expected.map(stem => stem.toLowerCase())).size).toBe(names.length)
})

test('names that are too long are cut, and stay apart', () => {
  const [first, second, accents] = stems(`${'x'.repeat(300)}a`, `${'x'.repeat(300)}b`, 'é'.repeat(300))
  expect([first, second, accents]).toEqual(['x'.repeat(100), `${'x'.repeat(100)}-2`, 'e'.repeat(100)])
  expect(Buffer.byteLength(second)).toBeLessThan(120)
})

test('what a condition leaves in a list is left out and told, and a list of nothing else is refused', () => {
  const { shapes, warnings } = shapesOf([cube({ size: 1 }), undefined, [null, false]], 'part')
  expect(shapes.map(shape => shape.stem)).toEqual(['part'])
  expect(warnings).toEqual(['3 members were left out of the list: there is nothing in it'])
  expect(() => shapesOf([undefined, []], 'part')).toThrow(/empty list/)
})

test('a shape has the colour that colorize gave it, and no other value there is taken for one', () => {
  const tinted = transforms.translate([1, 0, 0], colors.colorize([1, 0.5, 0], cube({ size: 1 })))
  const odd = ['red', [1, 2], [1, 'x', 0], undefined].map(color => Object.assign(circle(), { color }))
  const { shapes } = shapesOf([tinted, colors.colorize([2, 0, 0, 0.25], circle()), odd], 'part')
  expect(shapes.map(shape => shape.colour)).toEqual([
    [1, 0.5, 0, 1],
    [1, 0, 0, 0.25],
    ...odd.map(() => undefined),
  ])
})

test.each<[string, unknown, RegExp]>([
  ['nothing', undefined, /^main returns nothing: return a geometry/],
  ['an empty list', [[]], /^main returns an empty list/],
  [
    'a word',
    [cube(), undefined, 'cube'],
    /^main returns something that is no geometry \(number 3: string\)$/,
  ],
  [
    'paths',
    primitives.line([
      [0, 0],
      [1, 1],
    ]),
    /^main returns paths only/,
  ],
])('%s is refused', (_, result, reason) => {
  expect(() => shapesOf(result, 'part')).toThrow(reason)
})
