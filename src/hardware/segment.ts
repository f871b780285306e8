/** Area of the part of a circle beyond a chord at a distance from its centre (both in one unit, the distance positive). */
export const circularSegment = (radius: number, distance: number): number =>
  radius ** 2 * Math.acos(distance / radius) - distance * Math.sqrt(radius ** 2 - distance ** 2)
