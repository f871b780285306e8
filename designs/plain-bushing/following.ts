import { bronzeBushes } from '#hardware'

/** Outside diameter in mm of the ISO 4379 bush for a shaft, in the sizes seen in print; else one in whole mm of about its wall. */
export const usualOutside = (bore: number): number =>
  bronzeBushes.find(bush => bush.bore === bore)?.outsideDiameter ?? Math.ceil(Math.max(1.2 * bore, bore + 6))

/** Flange that stands out as those of the presets do, mm. */
export const usualFlange = (outside: number): number => Math.floor(Math.max(1.25 * outside, outside + 6))

/** A housing as thick as the bush, one and two thirds of it across, mm. */
export const usualHousing = (outside: number): number => Math.ceil((5 * outside) / 3)
