import { isUtf8 } from 'node:buffer'

/** Count the bytes before the first one that is not valid UTF-8. */
export function countWellFormed(bytes: Uint8Array): number {
  let index = 0
  while (index < bytes.length) {
    const length = measure(bytes, index)
    if (length === 0) return index
    index += length
  }
  return index
}

/** Replace the characters that are valid UTF-8, except those of ASCII, with spaces, so that the other bytes are left. */
export function maskUtf8(bytes: Uint8Array): Uint8Array {
  const masked = Uint8Array.from(bytes)
  for (let index = 0; index < bytes.length;) {
    const length = measure(bytes, index)
    if (length > 1) masked.fill(space, index, index + length)
    index += Math.max(length, 1)
  }
  return masked
}

const space = 0x20

/** Length of the character in UTF-8 at an index, in bytes; 0 if there is none. */
function measure(bytes: Uint8Array, index: number): number {
  const first = bytes[index] ?? 0
  if (first < 0x80) return 1
  const length = lengths.find(({ from, to }) => first >= from && first <= to)?.length ?? 0
  return length > 0 && isUtf8(bytes.subarray(index, index + length)) ? length : 0
}

/** Length of a character in bytes, by its first byte (RFC 3629). */
const lengths = [
  { from: 0xc2, to: 0xdf, length: 2 },
  { from: 0xe0, to: 0xef, length: 3 },
  { from: 0xf0, to: 0xf4, length: 4 },
]
