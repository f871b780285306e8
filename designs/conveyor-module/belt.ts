import { type BoughtPart, boughtPart } from '#design'
import { booleans, extrusions, hulls, primitives } from '#jscad'
import type { Layout } from './layout.ts'
import { beltMass } from './loads.ts'
import type { ModuleValues } from './parameters.ts'

/** The conveyor belt as it runs, about two rollers along x, from z = 0 up to its width. */
export function conveyorBelt(p: ModuleValues, l: Layout): BoughtPart {
  const loop = (radius: number) =>
    hulls.hull(...[-l.half, l.half].map(x => primitives.circle({ radius, center: [x, 0] })))
  const length = Math.round(l.beltLength)
  return boughtPart({
    name: 'conveyor-belt',
    title: { en: 'Conveyor belt, endless', fr: 'Bande transporteuse sans fin' },
    designation: `${p.beltThickness} × ${p.beltWidth} × ${length} mm`,
    material: { en: 'fabric with a PVC or PU cover', fr: 'tissu à revêtement PVC ou PU' },
    mass: beltMass(p),
    solid: extrusions.extrudeLinear(
      { height: p.beltWidth },
      booleans.subtract(loop(l.top + p.beltThickness), loop(l.top)),
    ),
    wears: true,
  })
}
