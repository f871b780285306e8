/**
 * A function of an object that works out its result once for each object, for as long as the object lives:
 * the rules and the build of a design share one sizing of their values.
 */
export function remembered<K extends object, R>(work: (of: K) => R): (of: K) => R {
  const results = new WeakMap<K, { result: R }>()
  return of => {
    const known = results.get(of) ?? { result: work(of) }
    results.set(of, known)
    return known.result
  }
}
