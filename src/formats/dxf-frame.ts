import { decimal } from './decimal.ts'

/** A group of a DXF: its code and its value, each on a line of its own. */
export type DxfPair = readonly [code: number, value: string]

export interface DxfLayer {
  name: string
  /** AutoCAD Color Index. */
  colour: number
  linetype: 'Continuous' | 'DASHED'
}

interface Frame {
  handle: () => string
  layers: readonly DxfLayer[]
  extents: { min: readonly [number, number]; max: readonly [number, number] }
  /** The entities of the model space, whose block record is the owner. */
  entities(owner: string): DxfPair[]
}

/** Hands out handles: hexadecimal numbers, each once in a drawing. */
export function handleMaker(): () => string {
  let last = 0
  return () => (++last).toString(16).toUpperCase()
}

/**
 * Everything that a reader of AutoCAD 2000 drawings wants around the entities: header, tables, the two empty
 * layout blocks and the root dictionary (Autodesk, DXF Reference, AC1015).
 */
export function writeFrame({ handle, layers, extents, entities }: Frame): DxfPair[] {
  const modelSpace = handle()
  const paperSpace = handle()
  const body = [
    ...section('CLASSES', []),
    ...section('TABLES', tables(handle, layers, extents, modelSpace, paperSpace)),
    ...section('BLOCKS', [
      ...block(handle, '*Model_Space', modelSpace),
      ...block(handle, '*Paper_Space', paperSpace),
    ]),
    ...section('ENTITIES', entities(modelSpace)),
    ...section('OBJECTS', objects(handle)),
  ]
  // The header comes first but names the next free handle.
  return [...section('HEADER', header(extents, handle())), ...body, [0, 'EOF']]
}

const section = (name: string, content: DxfPair[]): DxfPair[] => [
  [0, 'SECTION'],
  [2, name],
  ...content,
  [0, 'ENDSEC'],
]

const number = (value: number): string => decimal(value, 9)

function header({ min, max }: Frame['extents'], seed: string): DxfPair[] {
  const point = (name: string, [x, y]: readonly [number, number], flat = false): DxfPair[] => [
    [9, name],
    [10, number(x)],
    [20, number(y)],
    ...(flat ? [] : [[30, '0'] satisfies DxfPair]),
  ]
  return [
    [9, '$ACADVER'],
    [1, 'AC1015'],
    [9, '$DWGCODEPAGE'],
    [3, 'ANSI_1252'],
    ...point('$INSBASE', [0, 0]),
    ...point('$EXTMIN', min),
    ...point('$EXTMAX', max),
    ...point('$LIMMIN', min, true),
    ...point('$LIMMAX', max, true),
    [9, '$LTSCALE'],
    [40, '1'],
    [9, '$MEASUREMENT'],
    [70, '1'],
    [9, '$INSUNITS'],
    [70, '4'],
    [9, '$HANDSEED'],
    [5, seed],
  ]
}

function tables(
  handle: () => string,
  layers: readonly DxfLayer[],
  extents: Frame['extents'],
  modelSpace: string,
  paperSpace: string,
): DxfPair[] {
  const dashed = layers.some(layer => layer.linetype === 'DASHED')
  return [
    ...table(handle, 'VPORT', 'AcDbViewportTableRecord', [['*Active', viewport(extents)]]),
    ...table(handle, 'LTYPE', 'AcDbLinetypeTableRecord', [
      ['ByBlock', linetype('', [])],
      ['ByLayer', linetype('', [])],
      ['Continuous', linetype('Solid line', [])],
      ...(dashed ? [['DASHED', linetype('Dashed __ __ __', [6, -3])] as const] : []),
    ]),
    ...table(handle, 'LAYER', 'AcDbLayerTableRecord', [
      ['0', layerRecord({ name: '0', colour: 7, linetype: 'Continuous' })],
      ...layers.map(layer => [layer.name, layerRecord(layer)] as const),
    ]),
    ...table(handle, 'STYLE', 'AcDbTextStyleTableRecord', [['Standard', textStyle]]),
    ...table(handle, 'VIEW', 'AcDbViewTableRecord', []),
    ...table(handle, 'UCS', 'AcDbUCSTableRecord', []),
    ...table(handle, 'APPID', 'AcDbRegAppTableRecord', [['ACAD', [[70, '0']]]]),
    ...table(handle, 'DIMSTYLE', 'AcDbDimStyleTableRecord', [['Standard', [[70, '0']]]]),
    ...table(handle, 'BLOCK_RECORD', 'AcDbBlockTableRecord', [
      ['*Model_Space', [], modelSpace],
      ['*Paper_Space', [], paperSpace],
    ]),
  ]
}

type Record = readonly [name: string, content: readonly DxfPair[], handle?: string]

function table(handle: () => string, name: string, subclass: string, records: readonly Record[]): DxfPair[] {
  const own = handle()
  const isDimension = name === 'DIMSTYLE'
  return [
    [0, 'TABLE'],
    [2, name],
    [5, own],
    [330, '0'],
    [100, 'AcDbSymbolTable'],
    [70, String(records.length)],
    ...(isDimension ? [[100, 'AcDbDimStyleTable'] satisfies DxfPair] : []),
    ...records.flatMap(([title, content, given]): DxfPair[] => [
      [0, name],
      [isDimension ? 105 : 5, given ?? handle()],
      [330, own],
      [100, 'AcDbSymbolTableRecord'],
      [100, subclass],
      [2, title],
      ...content,
    ]),
    [0, 'ENDTAB'],
  ]
}

const layerRecord = ({ colour, linetype }: DxfLayer): DxfPair[] => [
  [70, '0'],
  [62, String(colour)],
  [6, linetype],
]

const linetype = (description: string, dashes: readonly number[]): DxfPair[] => [
  [70, '0'],
  [3, description],
  [72, '65'],
  [73, String(dashes.length)],
  [40, number(dashes.reduce((sum, dash) => sum + Math.abs(dash), 0))],
  ...dashes.flatMap((dash): DxfPair[] => [
    [49, number(dash)],
    [74, '0'],
  ]),
]

const textStyle: readonly DxfPair[] = [
  [70, '0'],
  [40, '0'],
  [41, '1'],
  [50, '0'],
  [71, '0'],
  [42, '2.5'],
  [3, 'txt'],
  [4, ''],
]

/** A view of the whole drawing with a little room around it. */
function viewport({ min, max }: Frame['extents']): DxfPair[] {
  const height = Math.max(max[1] - min[1], (max[0] - min[0]) / 1.5, 1) * 1.1
  const pairs: [number, number][] = [
    [10, 0],
    [20, 0],
    [11, 1],
    [21, 1],
    [12, (min[0] + max[0]) / 2],
    [22, (min[1] + max[1]) / 2],
    [16, 0],
    [26, 0],
    [36, 1],
    [17, 0],
    [27, 0],
    [37, 0],
    [40, height],
    [41, 1.5],
    [42, 50],
  ]
  return [[70, '0'], ...pairs.map(([code, value]): DxfPair => [code, number(value)])]
}

function block(handle: () => string, name: string, record: string): DxfPair[] {
  const layer: DxfPair[] = [
    [100, 'AcDbEntity'],
    [8, '0'],
  ]
  return [
    [0, 'BLOCK'],
    [5, handle()],
    [330, record],
    ...layer,
    [100, 'AcDbBlockBegin'],
    [2, name],
    [70, '0'],
    [10, '0'],
    [20, '0'],
    [30, '0'],
    [3, name],
    [1, ''],
    [0, 'ENDBLK'],
    [5, handle()],
    [330, record],
    ...layer,
    [100, 'AcDbBlockEnd'],
  ]
}

function objects(handle: () => string): DxfPair[] {
  const root = handle()
  const groups = handle()
  const dictionary = (own: string, owner: string, entries: DxfPair[]): DxfPair[] => [
    [0, 'DICTIONARY'],
    [5, own],
    [330, owner],
    [100, 'AcDbDictionary'],
    [281, '1'],
    ...entries,
  ]
  return [
    ...dictionary(root, '0', [
      [3, 'ACAD_GROUP'],
      [350, groups],
    ]),
    ...dictionary(groups, root, []),
  ]
}
