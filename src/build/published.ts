import type { FormatName } from '../formats/index.ts'

/** The formats that the build writes of every preset, and that an export writes when none are asked for. */
export const published: readonly FormatName[] = ['stl', '3mf', 'step', 'dxf', 'svg', 'csv', 'json']
