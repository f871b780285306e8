import { type Assembly, type Part, type Placement, placementMatrix, say } from '#design'
import type { ExactModel } from '../formats/format.ts'
import type { StepInstance } from '../kernel/exact/step.ts'
import { KernelError } from '../kernel/kernel-error.ts'
import type { Mesh } from '../kernel/mesh.ts'
import type { ExactKernel, ExactSolid } from '../kernel/occt.ts'
import { colourOf } from './appearance.ts'
import { reasonOf } from './reason.ts'
import type { MissingFile } from './variant.ts'

/** The exact models of a variant, and those that could not be made. */
export interface ExactModels {
  /** Of each made part, by name. */
  parts: Map<string, ExactModel>
  /** Of the whole, when more than one thing was placed. */
  assembly?: ExactModel
  missing: MissingFile[]
}

/** Share of a mesh's volume, and mm beside its surface, by which an exact solid may differ from it. */
const slack = { volume: 1e-4, distance: 0.015 }

/**
 * Makes the exact solids of all parts, holds each to its mesh, and writes them out one by one and assembled.
 * What OpenCascade cannot make is told in `missing`; the rest is made all the same.
 */
export function exactModels(
  { placements }: Assembly,
  parts: readonly { part: Part; mesh: Mesh }[],
  kernel: Pick<ExactKernel, 'solid' | 'step' | 'assemblySteps'>,
  title: string,
  progress: (done: number, total: number) => void = () => {},
): ExactModels {
  const missing: MissingFile[] = []
  const attempt = <T>(file: string, make: () => T): T | undefined => {
    try {
      return make()
    } catch (error) {
      missing.push({ file, reason: reasonOf(error) })
      return undefined
    }
  }
  const products = parts.flatMap(({ part, mesh }, done) => {
    progress(done, parts.length)
    const solid = attempt(`${part.name}.step`, () => agreeing(kernel.solid(part.solid), mesh))
    return solid ? [{ part, solid }] : []
  })
  const content = products.map(({ part, solid }) => ({
    name: part.kind === 'bought' ? part.designation : part.title.en,
    colour: colourOf(part),
    shape: solid.shape,
  }))
  const file = 'assembly.step'
  const lost = parts.filter(({ part }) => !products.some(p => p.part === part)).map(({ part }) => part.name)
  const names = lost.join(', ')
  if (lost.length && placements.length > 1)
    missing.push({
      file,
      reason: { en: `without ${names} it would not be whole`, fr: `sans ${names} il ne serait pas complet` },
    })
  const whole =
    lost.length || placements.length < 2
      ? undefined
      : attempt(file, () =>
          kernel.assemblySteps({
            name: title,
            products: content,
            instances: instancesOf(
              placements,
              products.map(p => p.part),
            ),
          }),
        )
  const models = new Map<string, ExactModel>()
  for (const [i, { part, solid }] of products.entries()) {
    if (part.kind === 'bought') continue
    const one = content[i]
    const step =
      whole?.products[i] ??
      attempt(`${part.name}.step`, () => kernel.step({ name: one.name, products: [one] }))
    if (step !== undefined) models.set(part.name, { step, faceted: solid.faceted })
  }
  const faceted = [...new Set(products.flatMap(p => p.solid.faceted))].sort()
  return { parts: models, assembly: whole && { step: whole.assembly, faceted }, missing }
}

/** Where the parts are placed, numbered through for each. */
function instancesOf(placements: readonly Placement[], parts: readonly Part[]): StepInstance[] {
  const count = new Map<string, number>()
  return placements.map(placement => {
    const { name } = placement.part
    const number = (count.get(name) ?? 0) + 1
    count.set(name, number)
    return {
      product: parts.findIndex(part => part.name === name),
      name: `${name} ${number}`,
      matrix: placementMatrix(placement),
    }
  })
}

/** The solid when it is whole and the same as the mesh; OpenCascade heals and fails in silence. Throws KernelError. */
export function agreeing(solid: ExactSolid, mesh: Mesh): ExactSolid {
  const { volume, shells, valid } = solid
  const allowed = slack.volume * mesh.volume + slack.distance * mesh.area
  if (!valid)
    throw new KernelError(
      'OpenCascade makes a solid that its own check refuses',
      'OpenCascade fait un solide que refuse son propre contrôle',
    )
  if (shells !== mesh.bodies)
    throw new KernelError(
      `OpenCascade makes ${shells} closed surfaces of ${mesh.bodies}`,
      `OpenCascade fait ${shells} surfaces fermées de ${mesh.bodies}`,
    )
  if (Math.abs(volume - mesh.volume) > allowed) {
    const [exact, meshed] = [volume, mesh.volume].map(v => Math.round(10 * v) / 10)
    const { en, fr } = say(
      n => `OpenCascade makes ${n(exact)} mm³ of ${n(meshed)} mm³`,
      n => `OpenCascade fait ${n(exact)} mm³ de ${n(meshed)} mm³`,
    )
    throw new KernelError(en, fr)
  }
  return solid
}
