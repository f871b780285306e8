import { stripVTControlCharacters } from 'node:util'
import { CommanderError } from 'commander'
import { Faults } from '#design'
import { BuildError } from '../../src/build/build-error.ts'
import { boundedLines } from '../command/bounded.ts'

/** A fault of the user's that is no fault of a parameter, one line each. */
export class UserFaults extends Error {
  override readonly name = 'UserFaults'
}

/** How a command ends after an error: the lines for stderr and the exit code, 2 for the user's faults, 1 for ours. */
export interface Failure {
  lines: string[]
  code: number
}

/** A failure that was described where it happened, in a worker. */
export class Failed extends Error {
  override readonly name = 'Failed'
  constructor(readonly failure: Failure) {
    super(failure.lines.join('\n'))
  }
}

/** What a command tells of an error. */
export function describeFailure(error: unknown): Failure {
  if (error instanceof Failed) return error.failure
  // commander has told already.
  if (error instanceof CommanderError) return { lines: [], code: error.exitCode && 2 }
  if (error instanceof Faults || error instanceof UserFaults)
    return { lines: boundedLines(error.message.split('\n')), code: 2 }
  if (error instanceof BuildError) return { lines: error.message.split('\n'), code: 1 }
  if (!(error instanceof Error)) return { lines: [String(error)], code: 1 }
  // What the system refuses says what and where by itself.
  if ('syscall' in error) return { lines: boundedLines([error.message]), code: 1 }
  // The bundler shows the place in the source.
  if ('errors' in error) return { lines: [stripVTControlCharacters(error.message)], code: 1 }
  return { lines: [error.stack ?? error.message], code: 1 }
}
