import { CommanderError } from 'commander'
import { Faults } from '#design'
import { BuildError } from '../../src/build/build-error.ts'

/** A fault of the user's that is no fault of a parameter, one line each. */
export class UserFaults extends Error {
  override readonly name = 'UserFaults'
}

/** How a command ends after an error: the lines for stderr and the exit code, 2 for the user's faults, 1 for ours. */
export function describeFailure(error: unknown): { lines: string[]; code: number } {
  // commander has told already.
  if (error instanceof CommanderError) return { lines: [], code: error.exitCode && 2 }
  if (error instanceof Faults || error instanceof UserFaults)
    return { lines: error.message.split('\n'), code: 2 }
  if (error instanceof BuildError) return { lines: error.message.split('\n'), code: 1 }
  return { lines: [error instanceof Error ? (error.stack ?? error.message) : String(error)], code: 1 }
}
