import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { foldersOf } from '../../scripts/build/keys.ts'

test('a design is built anew when a design whose parts it uses changes, also through a third', () => {
  const root = mkdtempSync(join(tmpdir(), 'rouage-keys-'))
  const imports = (slug: string, ...others: string[]) => {
    mkdirSync(join(root, 'designs', slug), { recursive: true })
    const lines = others.map(other => `import ${other} from '../${other}/design.ts'`)
    writeFileSync(join(root, 'designs', slug, 'design.ts'), [...lines, "import './parameters.ts'"].join('\n'))
  }
  imports('line', 'module', 'roller')
  imports('module', 'roller')
  imports('roller', 'bearing')
  imports('bearing')
  // Each of the two uses the other: no endless search.
  imports('left', 'right')
  imports('right', 'left')
  try {
    const of = (slug: string) => foldersOf(slug, root).map(folder => folder.replace('designs/', ''))
    expect(of('line')).toEqual(['bearing', 'line', 'module', 'roller'])
    expect(of('bearing')).toEqual(['bearing'])
    expect(of('left')).toEqual(['left', 'right'])
  } finally {
    rmSync(root, { recursive: true })
  }
})
