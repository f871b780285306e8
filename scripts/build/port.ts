import { Command, InvalidArgumentError } from 'commander'

/** Reads `--port`; exits with code 2 and a line that says why when it is none. */
export function readPort(command: string, args: readonly string[]): number | undefined {
  return new Command(command)
    .option('--port <number>', 'port to serve on', text => {
      const port = Number(text)
      if (!Number.isInteger(port) || port < 1 || port > 65_535)
        throw new InvalidArgumentError('Give a whole number from 1 to 65535.')
      return port
    })
    .exitOverride(error => process.exit(error.exitCode && 2))
    .parse(args, { from: 'user' })
    .opts<{ port?: number }>().port
}
