import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { label, length } from '#design'
import { rebuildCommand } from '../../src/build/rebuild-command.ts'

const text = { en: 'x', fr: 'x' }
const parameters = {
  width: length({ label: text, default: 10, min: 0, max: 50 }),
  label: label({ label: text, default: '', maxLength: 40 }),
}
const command = (label: string, width = 10) =>
  rebuildCommand({ slug: 'plate', parameters, values: { width, label } })

test('a command sets only what is not the default', () => {
  expect(command('')).toBe('npm run --silent export -- plate --out plate')
  expect(command('', 12.5)).toBe('npm run --silent export -- plate --set width=12.5 --out plate')
})

test('words are bare or in double quotes where they can be, as Windows knows no single ones', () => {
  expect(command('a-1.5')).toContain('--set label=a-1.5 --out')
  expect(command('71 B14 > 80')).toContain('--set "label=71 B14 > 80" --out')
})

test.each([
  '71 B14 > 80 B14',
  '$(rm) `x` "y"',
  "it's $5 !!",
  'a\\b\\',
  '100% *?~[x]{a,b}',
  '; & | < > # ( )',
  "''",
  ' ',
])('a shell hands %j on as it is', label => {
  const words = command(label).replace(/^.* -- /, '')
  const { stdout } = spawnSync('sh', ['-c', `printf '%s\\0' ${words}`], { encoding: 'utf8' })
  expect(stdout.split('\0')).toEqual(['plate', '--set', `label=${label}`, '--out', 'plate', ''])
})
