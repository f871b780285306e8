/**
 * The row of a table for a key, or an Error that lists the keys that exist, the nearest first.
 * `what` names the thing in the message: `no ISO 4762 screw "M7" (nearest first: M6, M8, M5, …)`.
 */
export function lookUp<T>(
  what: string,
  rows: readonly T[],
  keyOf: (row: T) => string | number,
  key: string | number,
): T {
  const row = rows.find(r => keyOf(r) === key)
  if (row === undefined) throw new Error(missing(what, rows.map(keyOf), key))
  return row
}

/** The sentence for a key that does not exist. */
export function missing(what: string, known: readonly (string | number)[], key: string | number): string {
  const wanted = numberIn(key)
  const distance = (k: string | number) => Math.abs(numberIn(k) - wanted) || 0
  const nearest = [...new Set(known)].sort((a, b) => distance(a) - distance(b))
  return `no ${what} "${key}" (nearest first: ${nearest.join(', ')})`
}

/** The first number in a designation: 8 of `M8`, 6204 of `6204`; 0 without one. */
const numberIn = (key: string | number): number => Number(/\d+(\.\d+)?/.exec(String(key))?.[0] ?? 0)
