import { arcMiddle, arcRadius, halfBulge } from './arc.ts'
import { decimal } from './decimal.ts'
import { describe } from './describe.ts'
import { type Drawing, drawingOf, type Role, type Shape } from './drawing.ts'
import type { FileInfo, FlatCut } from './format.ts'
import { escapeXml } from './xml.ts'

const colours: Record<Role, string> = {
  'cut-inner': '#ff0000',
  'cut-outer': '#000000',
  engrave: '#008000',
  bend: '#0000ff',
}

/**
 * Writes a flat part as an SVG at full size: one unit is one mm, the page is the box of the part, y points up in
 * the part. A group per role, in the order in which a laser should work. Throws when there is nothing to cut.
 */
export function writeSvg(flat: FlatCut, info: FileInfo): Uint8Array {
  const drawing = drawingOf(flat)
  const { min, max } = drawing
  const width = number(max[0] - min[0])
  const height = number(max[1] - min[1])
  const order: Role[] = ['engrave', 'bend', 'cut-inner', 'cut-outer']
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}">`,
    `<title>${escapeXml(info.title)}</title>`,
    `<desc>${escapeXml(describe(info).join('\n'))}</desc>`,
    ...order.flatMap(role => group(role, drawing)),
    '</svg>\n',
  ]
  return new TextEncoder().encode(lines.join('\n'))
}

const number = (value: number): string => decimal(value, 6)

/** Width of all lines in mm: a hair, but on a large sheet wide enough that a viewer shows the whole drawing. */
const lineWidth = ({ min, max }: Drawing): string =>
  decimal(Math.max(0.1, Math.max(max[0] - min[0], max[1] - min[1]) / 5000), 2)

function group(role: Role, drawing: Drawing): string[] {
  const shapes = drawing.shapes.filter(item => item.role === role)
  if (shapes.length === 0) return []
  const dashes = role === 'bend' ? ' stroke-dasharray="3 1.5"' : ''
  return [
    `<g id="${role}" fill="none" stroke="${colours[role]}" stroke-width="${lineWidth(drawing)}"${dashes}>`,
    ...shapes.map(({ shape }) => element(shape, drawing)),
    '</g>',
  ]
}

function element(shape: Shape, { min, max }: Drawing): string {
  const at = (x: number, y: number) => `${number(x - min[0])} ${number(max[1] - y)}`
  if (shape.kind === 'circle') {
    const [x, y] = shape.centre
    return `<circle cx="${number(x - min[0])}" cy="${number(max[1] - y)}" r="${number(shape.radius)}"/>`
  }
  const { vertices, closed } = shape
  const steps = [`M${at(vertices[0].x, vertices[0].y)}`]
  const last = closed ? vertices.length : vertices.length - 1
  for (let i = 0; i < last; i++) {
    const { x, y, bulge } = vertices[i]
    const next = vertices[(i + 1) % vertices.length]
    if (bulge !== 0) steps.push(...arcs([x, y], [next.x, next.y], bulge, at))
    // Z draws the last line of a closed path.
    else if (i < vertices.length - 1) steps.push(`L${at(next.x, next.y)}`)
  }
  return `<path d="${steps.join(' ')}${closed ? ' Z' : ''}"/>`
}

type Point = readonly [number, number]

/** An arc command; an arc of more than half a turn is drawn in two, because its ends alone do not pin it down well. */
function arcs(from: Point, to: Point, bulge: number, at: (x: number, y: number) => string): string[] {
  if (Math.abs(bulge) > 0.9) {
    const middle = arcMiddle(from, to, bulge)
    const half = halfBulge(bulge)
    return [...arcs(from, middle, half, at), ...arcs(middle, to, half, at)]
  }
  const radius = number(arcRadius(from, to, bulge))
  return [`A${radius} ${radius} 0 0 ${bulge > 0 ? 0 : 1} ${at(to[0], to[1])}`]
}
