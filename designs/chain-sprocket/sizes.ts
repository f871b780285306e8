import { remembered } from '#design'
import { chainDimensions, hub, materials, sheetThicknesses, sprocketTeeth } from '#hardware'
import type { SprocketValues } from './parameters.ts'
import { freeDiameter } from './teeth.ts'

/** Every size of a wheel, mm. A disc is the thickest usual sheet that goes between the chain's inner plates. */
export const sizesOf = remembered((v: SprocketValues) => {
  const chain = chainDimensions(v.chain)
  const form = sprocketTeeth(v.chain, v.teeth)
  const disc = v.form === 'disc'
  const sheet = sheetThicknesses('s235jr').filter(t => t <= form.toothWidth)
  const face = disc ? Math.max(...sheet) : Number(form.toothWidth.toFixed(1))
  const free = freeDiameter(v.chain, v.teeth)
  return {
    chain,
    form,
    face,
    free,
    material: disc ? materials.S235JR : materials.C45N,
    hub: disc ? undefined : hub({ ...v, face, widest: Math.floor(free) / 2 }),
  }
})

export type Sizes = ReturnType<typeof sizesOf>
