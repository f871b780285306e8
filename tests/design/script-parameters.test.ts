import { expect, test } from 'vitest'
import { Faults, readScriptValues } from '#design'

const definitions = [
  { name: 'size', type: 'group', caption: 'Size' },
  { name: 'teeth', type: 'int', initial: 20, min: 6, max: 200 },
  { name: 'width', type: 'float', initial: 7.5 },
  { name: 'bore', type: 'number', default: 5 },
  { name: 'angle', type: 'slider', initial: 20, min: 0, max: 45, step: 5 },
  { name: 'hub', type: 'checkbox', checked: true },
  { name: 'profile', type: 'choice', values: [2, 3, 5], captions: ['GT2', 'GT3', 'HTD 5M'], initial: 3 },
  { name: 'side', type: 'radio', captions: ['left', 'right'], initial: 'right' },
  { name: 'mark', type: 'text', initial: 'n° 1' },
  { name: 'paint', type: 'color', initial: '#ff0000' },
  { name: 'made', type: 'date' },
  { name: 'mail', type: 'email' },
  { name: 'page', type: 'url' },
  { name: 'secret', type: 'password' },
]
const first = {
  teeth: 20,
  width: 7.5,
  bore: 5,
  angle: 20,
  hub: true,
  profile: 3,
  side: 'right',
  mark: 'n° 1',
  paint: '#ff0000',
  made: '',
  mail: '',
  page: '',
  secret: '',
}

test('every type of JSCAD starts with its initial value', () => {
  expect(readScriptValues(definitions, {})).toEqual(first)
  expect(readScriptValues(undefined, {})).toEqual({})
})

test('texts become what main expects: numbers, flags, and values for captions', () => {
  const given = {
    teeth: '32',
    width: '6,25',
    angle: '45',
    hub: 'no',
    profile: 'HTD 5M',
    side: 'left',
    mark: 'é = 2',
  }
  const read = { teeth: 32, width: 6.25, angle: 45, hub: false, profile: 5, side: 'left', mark: 'é = 2' }
  expect(readScriptValues(definitions, given)).toEqual({ ...first, ...read })
  expect(readScriptValues(definitions, { profile: '2' }).profile).toBe(2)
})

test('a script may start outside its own limits, and choose its first value by number', () => {
  const odd = [
    { name: 'a', type: 'int', initial: 0, min: 1 },
    { name: 'b', type: 'int', initial: 2.5 },
    { name: 'c', type: 'choice', values: ['x', 'y'], initial: 1 },
    { name: 'd', type: 'choice', values: ['x', 'y'] },
    { name: 'e', type: 'slider', min: 3 },
  ]
  expect(readScriptValues(odd, {})).toEqual({ a: 0, b: 2.5, c: 'y', d: 'x', e: 3 })
})

const refused: [string, unknown, Record<string, string>, RegExp][] = [
  ['an unknown name', definitions, { theet: '3' }, /^no parameter "theet", did you mean "teeth"\?/],
  ['a name of a group', definitions, { size: '3' }, /^no parameter "size"/],
  ['a fraction', definitions, { teeth: '20.5' }, /^teeth: "20.5" is not a whole number from 6 to 200$/],
  ['a word', definitions, { width: 'wide' }, /^width: "wide" is not a number/],
  ['beyond a limit', definitions, { angle: '46' }, /^angle: "46" is not a number from 0 to 45$/],
  ['neither yes nor no', definitions, { hub: 'perhaps' }, /^hub: "perhaps" is neither yes nor no$/],
  ['not offered', definitions, { profile: 'GT4' }, /^profile: "GT4" is not offered/],
  ['definitions that are no list', { teeth: 3 }, {}, /^getParameterDefinitions must return a list$/],
  ['a definition without a name', [{ type: 'int' }], {}, /every parameter needs a name/],
  ['a choice without values', [{ name: 'a', type: 'choice' }], {}, /choice "a" has no values/],
]
test.each(refused)('%s is refused in one line', (_, given, input, message) => {
  try {
    readScriptValues(given, input)
    expect.unreachable()
  } catch (error) {
    if (!(error instanceof Faults)) throw error
    expect(error.message).toMatch(message)
    expect(error.message).not.toContain('\n')
    expect(error.faults[0].message.fr).not.toBe(error.faults[0].message.en)
  }
})
