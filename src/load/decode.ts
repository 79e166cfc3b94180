import { isUtf8 } from 'node:buffer'
import type { Point } from 'unist'

/** A byte that cannot stand where it does in UTF-8. */
export interface Fault {
  byte: number
  place: Point
}

/** Text that was read from bytes, or the first byte that is no UTF-8. */
export type Decoded = { value: string; fault?: never } | { value?: never; fault: Fault }

/**
 * Read bytes as UTF-8. A byte order mark is kept, as every character is.
 *
 * @param bytes
 *   Whole file.
 */
export function decode(bytes: Uint8Array): Decoded {
  const end = isUtf8(bytes) ? bytes.length : findFault(bytes)
  const value = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, end))
  if (end === bytes.length) return { value }
  const lines = value.split(lineEnding)
  const column = (lines.at(-1)?.length ?? 0) + 1
  return {
    fault: { byte: bytes[end] ?? 0, place: { line: lines.length, column, offset: value.length } },
  }
}

/** `\n`, `\r\n` or `\r`. */
const lineEnding = /\r\n?|\n/

/** Index of the first byte that begins no whole UTF-8 sequence (RFC 3629), or the number of bytes. */
function findFault(bytes: Uint8Array): number {
  let index = 0
  while (index < bytes.length) {
    const first = bytes[index] ?? 0
    const sequence = sequences.find(({ from, to }) => first >= from && first <= to)
    if (sequence === undefined) return index
    const { next, length } = sequence
    for (let rest = 1; rest < length; rest++) {
      const [low, high] = rest === 1 ? next : [0x80, 0xbf]
      const byte = bytes[index + rest] ?? 0
      if (byte < low || byte > high) return index
    }
    index += length
  }
  return index
}

/** Well-formed sequences: range of the first byte, range of the second, length in bytes (Unicode, table 3-7). */
const sequences = [
  { from: 0x00, to: 0x7f, next: [0, 0], length: 1 },
  { from: 0xc2, to: 0xdf, next: [0x80, 0xbf], length: 2 },
  { from: 0xe0, to: 0xe0, next: [0xa0, 0xbf], length: 3 },
  { from: 0xe1, to: 0xec, next: [0x80, 0xbf], length: 3 },
  { from: 0xed, to: 0xed, next: [0x80, 0x9f], length: 3 },
  { from: 0xee, to: 0xef, next: [0x80, 0xbf], length: 3 },
  { from: 0xf0, to: 0xf0, next: [0x90, 0xbf], length: 4 },
  { from: 0xf1, to: 0xf3, next: [0x80, 0xbf], length: 4 },
  { from: 0xf4, to: 0xf4, next: [0x80, 0x8f], length: 4 },
] satisfies Array<{ from: number; to: number; next: [number, number]; length: number }>
