import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { alone } from '../../scripts/files/alone.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rouage-alone-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('who comes second is told to wait, and has its turn when the first is done, well or not', async () => {
  const lock = join(folder, 'lock')
  const events: string[] = []
  let tell = () => {}
  const secondWaits = new Promise<void>(resolve => {
    tell = resolve
  })
  const first = alone(lock, async held => {
    events.push(`first ${held}`)
    await secondWaits
    events.push('first ends')
    throw new Error('by a fault')
  })
  const second = alone(
    lock,
    async held => events.push(`second ${held}`),
    () => tell(),
  )
  await expect(first).rejects.toThrow('by a fault')
  await second
  expect(events).toEqual(['first true', 'first ends', 'second true'])
  expect(existsSync(lock)).toBe(false)
})

test('a lock goes with its process, though its file stays', async () => {
  const lock = join(folder, 'lock')
  const listen = `require('node:net').createServer().listen(${JSON.stringify(lock)}, () => console.log('held'))`
  const holder = spawn(process.execPath, ['-e', listen])
  await once(holder.stdout, 'data')
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  expect(existsSync(lock)).toBe(true)
  const waited: string[] = []
  expect(
    await alone(
      lock,
      async held => held,
      () => waited.push('waits'),
    ),
  ).toBe(true)
  expect(waited).toEqual([])
})

test('where there can be no lock the step runs, and knows that it may not be alone', async () => {
  expect(await alone(join(folder, 'deep/'.repeat(30), 'lock'), async held => held)).toBe(false)
})
