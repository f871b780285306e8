/** Characters that a reader does not see or that turn the order of others: controls, bidirectional marks, lone halves. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu

/** Most characters of a value that a message repeats. */
const most = 60

/** Whether a text holds characters that a reader does not see. */
export const hasUnseen = (text: string): boolean => text.search(unseen) >= 0

/** A text for a message: on one line, what is not seen written as `\u{202e}`, and cut where it is longer than `length`. */
export function visible(text: string, length = most): string {
  // Few characters are halves of others, so that twice as many are enough.
  const whole = [...text.slice(0, 2 * length + 2)]
  const kept = whole.length > length ? `${whole.slice(0, length).join('')}…` : whole.join('')
  return kept.replace(unseen, sign => `\\u{${sign.codePointAt(0)?.toString(16)}}`)
}

/** A value of any type for a message, a text in quotes. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `"${visible(value)}"`
  if (typeof value !== 'object' || value === null) return visible(String(value))
  return Array.isArray(value) ? 'a list' : 'an object'
}
