import { expect, test } from 'vitest'
import type { ValueRecord } from '#design'
import { changed, noUndo, redone, type UndoList, undone } from '../../docs-site/undo.ts'

const at = (width: unknown): ValueRecord => ({ width })

test('changes of one field under the hand are one step, until it rests', () => {
  let list: UndoList = noUndo
  list = changed(list, at(10), 0, 'width')
  list = changed(list, at('1'), 300, 'width')
  list = changed(list, at('12'), 600, 'width')
  expect(undone(list, at('120'))?.values).toEqual(at(10))
  list = changed(list, at('120'), 1700, 'width')
  expect(undone(list, at('130'))?.values).toEqual(at('120'))
})

test('another field, and a whole set, are steps of their own', () => {
  let list = changed(noUndo, at(1), 0, 'width')
  list = changed(list, at(2), 10, 'height')
  list = changed(list, at(3), 20)
  list = changed(list, at(4), 30)
  expect(list.past).toEqual([at(1), at(2), at(3), at(4)])
})

test('back and forward lead through the same states; a change ends the way forward', () => {
  let list = changed(changed(noUndo, at(1), 0), at(2), 0)
  const back = undone(list, at(3))
  expect(back?.values).toEqual(at(2))
  const first = undone(back?.undo ?? noUndo, at(2))
  expect(first?.values).toEqual(at(1))
  expect(undone(first?.undo ?? noUndo, at(1))).toBeUndefined()
  const again = redone(first?.undo ?? noUndo, at(1))
  expect(again?.values).toEqual(at(2))
  expect(redone(again?.undo ?? noUndo, at(2))?.values).toEqual(at(3))
  list = changed(again?.undo ?? noUndo, at(2), 0)
  expect(redone(list, at(9))).toBeUndefined()
})

test('it keeps a hundred steps', () => {
  let list = noUndo
  for (let i = 0; i < 300; i++) list = changed(list, at(i), 0)
  expect(list.past.length).toBe(100)
  expect(list.past[0]).toEqual(at(200))
})
