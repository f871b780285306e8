/** A geometry that cannot be made; the message says why in words that follow the part's name, and `french` in French. */
export class KernelError extends Error {
  override readonly name = 'KernelError'

  constructor(
    message: string,
    readonly french = message,
  ) {
    super(message)
  }
}

/** A geometry of which nothing is left. */
export class EmptyGeometry extends KernelError {}
