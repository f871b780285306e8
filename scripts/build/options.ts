import { Command, InvalidArgumentError } from 'commander'
import { bounded } from '../command/bounded.ts'
import { usualLimit } from '../designs/within.ts'

/** What the commands that build are asked for. */
export interface BuildOptions {
  /** Seconds that each step of a design may take. */
  timeout: number
  /** Port to serve on. */
  port?: number
}

/** Reads the command line of a command that builds and perhaps serves. Throws commander's error after it has told the user. */
export function readBuildOptions(
  name: string,
  args: readonly string[],
  { serves }: { serves: boolean },
): BuildOptions {
  const command = new Command(name)
    .allowExcessArguments(false)
    .option('--timeout <seconds>', 'how long each step of a design may take', readTimeout, usualLimit)
    .exitOverride()
    .configureOutput(bounded)
  if (serves) command.option('--port <number>', 'port to serve on', readPort)
  return command.parse(args, { from: 'user' }).opts<BuildOptions>()
}

function readPort(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new InvalidArgumentError('Give a whole number from 1 to 65535.')
  return port
}

/** Reads a time limit in seconds. */
export function readTimeout(text: string): number {
  const seconds = Number(text)
  // Node's timers take no more than 24 days.
  if (!(seconds > 0 && seconds <= 86_400)) throw new InvalidArgumentError('Give seconds, from 1 to 86400.')
  return seconds
}
