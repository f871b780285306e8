import type { Text } from '#design'
import { KernelError } from '../kernel/kernel-error.ts'

/** Why something could not be made: in both languages where a kernel says so, else as it was thrown. */
export function reasonOf(error: unknown): Text {
  if (error instanceof KernelError) return { en: error.message, fr: error.french }
  const message = error instanceof Error ? error.message : String(error)
  return { en: message, fr: message }
}

/** The reason of what OpenCascade did not finish in its time, seconds. */
export const tookTooLong = (seconds: number): Text => ({
  en: `OpenCascade took longer than ${seconds} s`,
  fr: `OpenCascade a mis plus de ${seconds} s`,
})
