import { vSectionDimensions } from './dimensions.ts'

/** The groove of a V-belt pulley of one datum diameter, mm and degrees. */
export interface VGroove {
  /** 34 or 38, between the flanks. */
  readonly angle: number
  readonly outsideDiameter: number
  /** Across the groove at the outside diameter. */
  readonly topWidth: number
  /** Across the groove's flat bottom, at its least depth. */
  readonly bottomWidth: number
  /** From the outside diameter. */
  readonly depth: number
  /** Between the middles of two grooves. */
  readonly spacing: number
  /** From the middle of the outer groove to the rim's edge, least. */
  readonly edge: number
}

/**
 * ISO 4183 groove of a section such as `SPA` on a pulley of a datum diameter in mm: the angle goes with the diameter, the
 * widths follow from the datum width and the angle. Throws an Error for an unknown section or too small a diameter.
 */
export function vGroove(section: string, datumDiameter: number): VGroove {
  const { datumWidth, above, depth, spacing, edge, narrowUpTo, leastDiameter } = vSectionDimensions(section)
  if (!(datumDiameter >= leastDiameter))
    throw new Error(
      `no ${section} pulley of datum diameter ${datumDiameter} mm: the belt needs ${leastDiameter} mm or more`,
    )
  const angle = datumDiameter <= narrowUpTo ? 34 : 38
  const slope = Math.tan((angle / 2) * (Math.PI / 180))
  return {
    angle,
    outsideDiameter: datumDiameter + 2 * above,
    topWidth: datumWidth + 2 * above * slope,
    bottomWidth: datumWidth - 2 * (depth - above) * slope,
    depth,
    spacing,
    edge,
  }
}

/** Width in mm of the rim of a pulley with so many grooves of a section. */
export function rimWidth(section: string, grooves: number): number {
  const { spacing, edge } = vSectionDimensions(section)
  return (grooves - 1) * spacing + 2 * edge
}
