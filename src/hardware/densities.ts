/** Densities in kg/mm³ that bought parts are weighed by. */
export const steelDensity = 7.85e-6
export const bronzeDensity = 8.8e-6
