import { describeFailure } from '../export/user-faults.ts'

/** A command that takes arguments and resolves to its exit code: what it throws is told in lines on stderr. */
export const command =
  (run: (args: readonly string[]) => number | Promise<number>) =>
  async (args: readonly string[]): Promise<number> => {
    try {
      return await run(args)
    } catch (error) {
      const { lines, code } = describeFailure(error)
      for (const line of lines) console.error(line)
      return code
    }
  }
