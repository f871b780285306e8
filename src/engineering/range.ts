/** Named inputs of a formula, e.g. `{ 'shaft diameter (mm)': 20 }`. */
type Quantities = Readonly<Record<string, number>>

function requireEach(quantities: Quantities, holds: (value: number) => boolean, range: string): void {
  for (const [name, value] of Object.entries(quantities))
    if (!holds(value)) throw new RangeError(`${name} is ${value}; it must be ${range}`)
}

/** Throws a RangeError naming the first quantity that is not above zero. */
export function requirePositive(quantities: Quantities): void {
  requireEach(quantities, value => value > 0, 'above 0')
}

/** Throws a RangeError naming the first quantity that is below zero or no number. */
export function requireNotNegative(quantities: Quantities): void {
  requireEach(quantities, value => value >= 0, '0 or more')
}

/** Throws a RangeError naming the first quantity outside `least` to `most`, both included. */
export function requireBetween(least: number, most: number, quantities: Quantities): void {
  requireEach(quantities, value => value >= least && value <= most, `from ${least} to ${most}`)
}
