import { isUtf8 } from 'node:buffer'
import type { Point } from 'unist'

/** The first byte of a file that is not valid UTF-8. */
export interface Fault {
  /** `0xE9`. */
  byte: string
  place: Point
}

/** Decoded text, or the first invalid byte. */
export type Decoded = { value: string; fault?: never } | { value?: never; fault: Fault }

/**
 * Decode bytes as UTF-8. A byte order mark is preserved, like every character.
 *
 * @param bytes
 *   Whole file.
 */
export function decode(bytes: Uint8Array): Decoded {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  if (isUtf8(bytes)) return { value: decoder.decode(bytes) }
  const index = countWellFormed(bytes)
  const before = decoder.decode(bytes.subarray(0, index))
  const lines = before.split(lineEnding)
  const column = (lines.at(-1) ?? '').length + 1
  const byte = `0x${(bytes[index] ?? 0).toString(16).toUpperCase()}`
  return { fault: { byte, place: { line: lines.length, column, offset: before.length } } }
}

/** `\n`, `\r\n` or `\r`. */
const lineEnding = /\r\n?|\n/

/** Count the bytes before the first invalid one. */
function countWellFormed(bytes: Uint8Array): number {
  let index = 0
  while (index < bytes.length) {
    const first = bytes[index] ?? 0
    const length = lengths.find(({ from, to }) => first >= from && first <= to)?.length
    if (length === undefined || !isUtf8(bytes.subarray(index, index + length))) return index
    index += length
  }
  return index
}

/** Length of a character in bytes, by its first byte (RFC 3629). */
const lengths = [
  { from: 0x00, to: 0x7f, length: 1 },
  { from: 0xc2, to: 0xdf, length: 2 },
  { from: 0xe0, to: 0xef, length: 3 },
  { from: 0xf0, to: 0xf4, length: 4 },
]
