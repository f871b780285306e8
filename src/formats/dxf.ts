import { decimal } from './decimal.ts'
import { ascii, describe } from './describe.ts'
import { type Drawing, drawingOf, type Role, type Shape } from './drawing.ts'
import { type DxfLayer, type DxfPair, handleMaker, writeFrame } from './dxf-frame.ts'
import type { FileInfo, FlatCut } from './format.ts'

const layers: Record<Role, DxfLayer> = {
  'cut-outer': { name: 'CUT_OUTER', colour: 7, linetype: 'Continuous' },
  'cut-inner': { name: 'CUT_INNER', colour: 1, linetype: 'Continuous' },
  engrave: { name: 'ENGRAVE', colour: 3, linetype: 'Continuous' },
  bend: { name: 'BEND', colour: 5, linetype: 'DASHED' },
}

/**
 * Writes a flat part as a DXF of AutoCAD 2000 (AC1015), mm: circles as CIRCLE, contours as closed LWPOLYLINE with
 * arcs as bulges, engraving as LWPOLYLINE, bends as LINE, each on the layer of its role, bends dashed by themselves too; nothing else is drawn.
 * Title, licence and warnings stand in comments. Throws when there is nothing to cut.
 */
export function writeDxf(flat: FlatCut, info: FileInfo): Uint8Array {
  const drawing = drawingOf(flat)
  const handle = handleMaker()
  const used = (['cut-outer', 'cut-inner', 'engrave', 'bend'] as const).filter(role =>
    drawing.shapes.some(item => item.role === role),
  )
  const pairs = writeFrame({
    handle,
    layers: used.map(role => layers[role]),
    extents: extentsOf(drawing),
    entities: owner => drawing.shapes.flatMap(({ role, shape }) => entity(role, shape, handle(), owner)),
  })
  const comments = [...describe(info), 'Written by Rouage, unit: mm', kerfNote(flat)].map(
    (line): DxfPair => [999, ascii(line).slice(0, 2000)],
  )
  // ASCII with CR LF, as AutoCAD writes it: old machine controls read nothing else.
  const text = [...comments, ...pairs]
    .map(([code, value]) => `${String(code).padStart(3)}\r\n${value}\r\n`)
    .join('')
  return new TextEncoder().encode(text)
}

const kerfNote = ({ kerf }: FlatCut): string =>
  kerf
    ? `Contours are widened by half a kerf of ${decimal(kerf, 3)} mm: do not compensate again`
    : 'Contours are nominal: the kerf is not compensated'

const extentsOf = ({ min, max }: Drawing) => ({
  min: [min[0], min[1]] as const,
  max: [max[0], max[1]] as const,
})

/** Nine decimals keep the radius of a short flat arc; they are dropped where they are zero. */
const number = (value: number): string => decimal(value, 9)

function entity(role: Role, shape: Shape, handle: string, owner: string): DxfPair[] {
  const common = (type: string): DxfPair[] => [
    [0, type],
    [5, handle],
    [330, owner],
    [100, 'AcDbEntity'],
    [8, layers[role].name],
    // Programs that price by the lines read an entity's own type, not its layer's.
    ...(layers[role].linetype === 'Continuous' ? [] : [[6, layers[role].linetype] satisfies DxfPair]),
  ]
  if (shape.kind === 'circle')
    return [
      ...common('CIRCLE'),
      [100, 'AcDbCircle'],
      [10, number(shape.centre[0])],
      [20, number(shape.centre[1])],
      [30, '0'],
      [40, number(shape.radius)],
    ]
  const { vertices, closed } = shape
  if (role === 'bend' && vertices.length === 2)
    return [
      ...common('LINE'),
      [100, 'AcDbLine'],
      [10, number(vertices[0].x)],
      [20, number(vertices[0].y)],
      [30, '0'],
      [11, number(vertices[1].x)],
      [21, number(vertices[1].y)],
      [31, '0'],
    ]
  return [
    ...common('LWPOLYLINE'),
    [100, 'AcDbPolyline'],
    [90, String(vertices.length)],
    [70, closed ? '1' : '0'],
    ...vertices.flatMap(({ x, y, bulge }): DxfPair[] => [
      [10, number(x)],
      [20, number(y)],
      ...(bulge === 0 ? [] : [[42, decimal(bulge, 12)] satisfies DxfPair]),
    ]),
  ]
}
