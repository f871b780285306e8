import type { OpenCascadeInstance } from 'replicad-opencascadejs'

/** OpenCascade's WASM with the library that wraps it. */
export interface Occt {
  oc: OpenCascadeInstance
  replicad: typeof import('replicad')
}
