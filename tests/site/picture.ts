import type { Page } from 'playwright-core'

/** A PNG as a browser reads it: its size, how many colours it has, and how often its middle row changes between dark and light. */
export const decoded = (page: Page, png: Buffer) =>
  page.evaluate(async base64 => {
    const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    context.drawImage(bitmap, 0, 0)
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
    const colours = new Set<number>()
    for (let i = 0; i < data.length; i += 4) colours.add((data[i] << 16) | (data[i + 1] << 8) | data[i + 2])
    const middle = 4 * bitmap.width * (bitmap.height >> 1)
    const row = Array.from({ length: bitmap.width }, (_, x) => {
      const i = middle + 4 * x
      return data[i] + data[i + 1] + data[i + 2]
    })
    const half = (Math.min(...row) + Math.max(...row)) / 2
    const changes = row.filter((bright, x) => x > 0 && bright > half !== row[x - 1] > half).length
    return { size: [bitmap.width, bitmap.height], colours: colours.size, changes }
  }, png.toString('base64'))
