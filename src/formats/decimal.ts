/** Writes a number as a plain decimal with at most `places` decimals: no exponent, no trailing zeros, no minus zero. */
export function decimal(value: number, places: number): string {
  if (!Number.isFinite(value))
    throw new RangeError(`${value} cannot be written to a file: it must be a finite number`)
  const text = value.toFixed(places)
  if (!text.includes('.')) return text === '-0' ? '0' : text
  let end = text.length
  while (text[end - 1] === '0') end--
  if (text[end - 1] === '.') end--
  const short = text.slice(0, end)
  return short === '-0' ? '0' : short
}
