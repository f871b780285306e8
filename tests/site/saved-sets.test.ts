import { expect, test } from 'vitest'
import { readSetFile, removeSet, savedSets, saveSet, writeSetFile } from '../../docs-site/saved-sets.ts'

test('a set comes back from its file as it was', () => {
  const set = {
    design: 'pillow-block',
    version: '1.0.0',
    name: 'Ligne 3',
    values: { shaftHeight: 0, label: 'é' },
  }
  expect(readSetFile(writeSetFile(set))).toEqual(set)
})

test('plain parameters are a set too; anything else is none', () => {
  expect(readSetFile('{"shaftHeight": 60}')).toEqual({ values: { shaftHeight: 60 } })
  for (const text of ['', 'x', '[]', '[1]', 'null', '3', '"a"'])
    expect(readSetFile(text), text).toBeUndefined()
})

test('where nothing can be kept, sets last as long as the page; the same name is the same set', () => {
  // Node has no localStorage, as a private window may have none.
  expect(saveSet('x', { name: 'B', values: { a: 1 } })).toBe(false)
  saveSet('x', { name: 'A', values: { a: 2 } })
  saveSet('x', { name: 'B', values: { a: 0 } })
  expect(savedSets('x')).toEqual([
    { name: 'A', values: { a: 2 } },
    { name: 'B', values: { a: 0 } },
  ])
  removeSet('x', 'A')
  expect(savedSets('x').map(set => set.name)).toEqual(['B'])
  expect(savedSets('y')).toEqual([])
})
