import { crc32, deflateSync } from 'node:zlib'

/** A color: red, green and blue, 0 to 255. */
export type Color = readonly [red: number, green: number, blue: number]

/** Maximum number of colors. */
export const maxColors = 256

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/**
 * Write a picture in PNG.
 *
 * @param pixels
 *   Index of the color of each pixel, row by row.
 * @param palette
 *   Up to 256 colors.
 * @see https://www.w3.org/TR/png-3/
 */
export function toPng(
  pixels: Uint8Array,
  { width, height }: { width: number; height: number },
  palette: ReadonlyArray<Color>,
): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits a pixel, which are an index of the palette.
  header.set([8, 3], 8)
  const rows = Buffer.alloc((width + 1) * height)
  // Each row begins with its filter: none.
  for (let row = 0; row < height; row += 1) {
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1)
  }
  return Buffer.concat([
    signature,
    toChunk('IHDR', header),
    toChunk('PLTE', Buffer.from(palette.flat())),
    toChunk('IDAT', deflateSync(rows, { level: 9 })),
    toChunk('IEND', Buffer.alloc(0)),
  ])
}

function toChunk(type: string, data: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const checksum = Buffer.alloc(4)
  checksum.writeUInt32BE(crc32(content))
  return Buffer.concat([length, content, checksum])
}
