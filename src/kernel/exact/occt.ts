import type { OpenCascadeInstance } from 'replicad-opencascadejs'

/** OpenCascade's WASM with the library that wraps it. */
export interface Occt {
  /** Its types leave out the memory that Emscripten gives with it. */
  oc: OpenCascadeInstance & { readonly wasmMemory: WebAssembly.Memory }
  replicad: typeof import('replicad')
}
