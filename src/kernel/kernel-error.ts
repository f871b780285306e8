/** A geometry that cannot be made; the message says why in words that follow the part's name. */
export class KernelError extends Error {
  override readonly name = 'KernelError'
}
