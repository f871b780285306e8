import { expect, test } from 'vitest'

const subjects = import.meta.glob<Record<string, unknown>>('../../docs-site/text/*.ts', { eager: true })

test('no two subjects of the dictionary use the same key, where one text would hide the other', () => {
  const owners = new Map<string, string[]>()
  for (const [path, module] of Object.entries(subjects))
    for (const dictionary of Object.values(module)) {
      if (typeof dictionary !== 'object' || dictionary === null || !('en' in dictionary)) continue
      for (const key of Object.keys(Object(dictionary.en)))
        owners.set(key, [...(owners.get(key) ?? []), path.slice(path.lastIndexOf('/') + 1)])
    }
  expect(owners.size).toBeGreaterThan(200)
  expect([...owners].filter(([, files]) => files.length > 1)).toEqual([])
})
