import type { OpenCascadeInstance, TopoDS_Shape } from 'replicad-opencascadejs'

/** OpenCascade's WASM with the library that wraps it. */
export interface Occt {
  /** Its types leave out the memory that Emscripten gives with it. */
  oc: OpenCascadeInstance & { readonly wasmMemory: WebAssembly.Memory }
  replicad: typeof import('replicad')
}

/** All sub-shapes of a kind. */
export function explore(
  oc: OpenCascadeInstance,
  shape: TopoDS_Shape,
  kind: OpenCascadeInstance['TopAbs_ShapeEnum'][keyof OpenCascadeInstance['TopAbs_ShapeEnum']],
): TopoDS_Shape[] {
  const found: TopoDS_Shape[] = []
  const explorer = new oc.TopExp_Explorer(shape, kind)
  for (; explorer.More(); explorer.Next()) found.push(explorer.Current())
  explorer.delete()
  return found
}
