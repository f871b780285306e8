import type { Vector3 } from 'three'

/** The points of two segments nearest to each other (Ericson, Real-Time Collision Detection, 5.1.9). */
export function nearestOfSegments(p: Vector3, q: Vector3, r: Vector3, s: Vector3): [Vector3, Vector3] {
  const [d, e] = [q.clone().sub(p), s.clone().sub(r)]
  const between = p.clone().sub(r)
  const [dd, ee, de] = [d.lengthSq(), e.lengthSq(), d.dot(e)]
  const [db, eb] = [d.dot(between), e.dot(between)]
  const clamp = (share: number) => Math.min(1, Math.max(0, share))
  const skew = dd * ee - de * de
  let along = dd > 0 && skew > 1e-12 * dd * ee ? clamp((de * eb - db * ee) / skew) : 0
  let other = ee > 0 ? (de * along + eb) / ee : 0
  if (ee === 0 || other < 0 || other > 1) {
    other = clamp(other)
    along = dd > 0 ? clamp((de * other - db) / dd) : 0
  }
  return [p.clone().addScaledVector(d, along), r.clone().addScaledVector(e, other)]
}
