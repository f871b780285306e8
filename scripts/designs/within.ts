import { MessageChannel } from 'node:worker_threads'
import type { Tinypool } from 'tinypool'
import type { Text } from '#design'
import { reasonOf, tookTooLong } from '../../src/build/reason.ts'
import { describeFailure, Failed, type Failure } from '../export/user-faults.ts'
import type { DesignTask, Step } from './steps.ts'

/** Seconds that each step of a design may take when nothing else is asked for. */
export const usualLimit = 180

/** What a worker answers: its result, or how the command ends for what it threw. Errors lose their class on the way. */
type Told<T> = { result: T } | { failure: Failure }

/** Makes a worker's function answer with what it throws. */
export const told =
  <A, R>(run: (task: A) => Promise<R>) =>
  async (task: A): Promise<Told<R>> => {
    try {
      return { result: await run(task) }
    } catch (error) {
      return { failure: describeFailure(error) }
    }
  }

/** A step that was ended: it took longer than its limit, or its worker died of it. */
export class Stopped extends Error {
  override readonly name = 'Stopped'
  constructor(
    readonly step: Step,
    readonly reason: Text,
  ) {
    super(reason.en)
  }
}

/**
 * Runs a function of the pool's file by its name, `told`, for a design. The main thread never runs the code of a design,
 * so that one which never ends can be ended. Throws Stopped when a step takes longer than `limit` seconds or dies, and
 * Failed for what the function threw.
 */
export async function runWithin<T>(
  pool: Tinypool,
  name: string,
  task: DesignTask,
  limit: number,
): Promise<T> {
  const { port1, port2 } = new MessageChannel()
  const tooLong = new AbortController()
  let current: Step = 'reading design.ts'
  let timer: NodeJS.Timeout | undefined
  port1.on('message', (step: Step) => {
    if (timer && step === current) return
    current = step
    clearTimeout(timer)
    timer = setTimeout(() => tooLong.abort(), 1000 * limit)
  })
  let answer: Told<T>
  try {
    const { signal } = tooLong
    answer = await pool.run({ ...task, steps: port2 }, { name, transferList: [port2], signal })
  } catch (error) {
    throw new Stopped(current, tooLong.signal.aborted ? whyTooLong(current, limit) : reasonOf(error))
  } finally {
    clearTimeout(timer)
    port1.close()
  }
  if ('failure' in answer) throw new Failed(answer.failure)
  return answer.result
}

function whyTooLong(step: Step, limit: number): Text {
  if (step === 'OpenCascade') return tookTooLong(limit)
  const en = `${step} took longer than ${limit} s: look for a loop without end, or give it more with --timeout`
  // Only those who make designs see it.
  return { en, fr: en }
}
