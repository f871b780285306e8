import type { Design, Parameter, ParameterKind, ValueRecord } from '#design'

const loads: ReadonlySet<ParameterKind> = new Set(['force', 'torque', 'power', 'speed'])

/** A load that another design does not take, and the limit that stands for it there. */
export interface Overload {
  readonly name: string
  readonly parameter: Parameter
  readonly value: number
  readonly limit: number
}

/** The loads among a design's values that lie beyond its parameters' limits. */
export const overloadsOf = (design: Design, values: ValueRecord): Overload[] =>
  Object.entries(values).flatMap(([name, value]) => {
    const parameter = design.parameters[name]
    if (typeof value !== 'number' || !loads.has(parameter.kind)) return []
    const { min = value, max = value } = parameter
    const limit = Math.max(min, Math.min(max, value))
    return limit === value ? [] : [{ name, parameter, value, limit }]
  })

/** The values with every load kept within the design's limits, so that no load hinders building. */
export const withinLimits = (design: Design, values: ValueRecord): ValueRecord => ({
  ...values,
  ...Object.fromEntries(overloadsOf(design, values).map(({ name, limit }) => [name, limit])),
})
