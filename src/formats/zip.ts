import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** Formats that are compressed already. */
const packed = /\.(3mf|png|zip)$/i

/** Writes a ZIP file by file, so that only its compressed bytes are held. The same files give the same bytes. */
export class ZipWriter {
  readonly #chunks: Uint8Array[] = []
  readonly #zip = new Zip((error, chunk) => {
    if (error) throw error
    this.#chunks.push(chunk)
  })

  /** Adds a file by its path in the ZIP. */
  add(path: string, bytes: Uint8Array): void {
    const file = packed.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 })
    file.mtime = new Date(1980, 0, 1)
    this.#zip.add(file)
    file.push(bytes, true)
  }

  /** Closes the ZIP and gives its bytes. */
  end(): Uint8Array<ArrayBuffer> {
    this.#zip.end()
    const bytes = new Uint8Array(this.#chunks.reduce((sum, chunk) => sum + chunk.length, 0))
    let at = 0
    for (const chunk of this.#chunks) {
      bytes.set(chunk, at)
      at += chunk.length
    }
    return bytes
  }
}
