/** A colour of three shares from 0 to 1, as CSS writes it. */
export const cssColour = (colour: readonly number[]): string =>
  `rgb(${colour.map(share => Math.round(share * 255)).join(' ')})`
