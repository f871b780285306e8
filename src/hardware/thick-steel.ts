import type { Material } from '#design'

/** Least yield strength in MPa up to so many mm of nominal thickness, by a material's id (EN 10025-2). */
const yields: Readonly<Record<string, readonly (readonly [thickness: number, yieldStrength: number])[]>> = {
  // biome-ignore format: one row per steel
  s235jr: [[16, 235], [40, 225], [100, 215], [150, 195], [200, 185], [250, 175]],
  // biome-ignore format: one row per steel
  s355j2: [[16, 355], [40, 345], [63, 335], [80, 325], [100, 315], [150, 295], [200, 285], [250, 275]],
}

/**
 * A material as its stock yields: structural steel bears less the thicker the plate or bar in mm that a part is cut from
 * (EN 10025-2, beyond 250 mm as at 250); other materials are given back as they are.
 */
export function inThickness(material: Material, thickness: number): Material {
  const rows = yields[material.id]
  if (!rows) return material
  const [, yieldStrength] = rows.find(([most]) => thickness <= most) ?? rows[rows.length - 1]
  return { ...material, yield: yieldStrength }
}
