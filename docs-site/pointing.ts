import { useState } from 'preact/hooks'

/** Which part is meant, in the view and in the tables alike. */
export interface Pointing {
  /** The part under the pointer or with the focus in a table. */
  pointed?: string
  /** The part that was picked, in the view or in a table. */
  picked?: string
  point(part: string | undefined): void
  pick(part: string | undefined): void
}

/** Keeps the part that is meant. */
export function usePointing(): Pointing {
  const [pointed, point] = useState<string>()
  const [picked, pick] = useState<string>()
  return { pointed, picked, point, pick }
}
