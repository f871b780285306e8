import type { Material } from '#design'

/** Whether a material is a plastic, which creeps: none is a tenth as stiff as the softest metal of the table. */
export const isPlastic = ({ youngsModulus }: Material): boolean => youngsModulus < 10_000
