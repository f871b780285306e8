/** Values by the names of their parameters. */
type Named = Readonly<Record<string, unknown>>

/** A default that follows from other values until one is given. */
export class Derived<T> {
  constructor(
    /** Names of the parameters that it follows from. */
    readonly from: readonly string[],
    /** What it is with the values of these parameters; pure. */
    readonly of: (values: Named) => T,
    /** Whether a form lets a given value go when one of these parameters changes, as it belonged to another size. */
    readonly lapses = false,
  ) {}
}

/** Whether a value is what follows from the others. */
export const follows = (parameter: { readonly default?: unknown }, values: Named, name: string): boolean =>
  parameter.default instanceof Derived && parameter.default.of(values) === values[name]
