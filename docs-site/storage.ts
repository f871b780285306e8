/** What is kept while the page is open where the browser keeps nothing: a private window, storage that is full or off. */
const memory = new Map<string, string>()

/** A text that this device keeps, or undefined. */
export function readStored(key: string): string | undefined {
  try {
    // What the browser would not take is newer than what it holds.
    return memory.get(key) ?? localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps a text on this device; false when only the open page can keep it. */
export function writeStored(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text)
    memory.delete(key)
    return true
  } catch {
    memory.set(key, text)
    return false
  }
}
