import { isUtf8 } from 'node:buffer'
import type { Point } from 'unist'
import { decodeStrictly, findLikelyEncoding } from '../encodings/likely-encoding.ts'
import { countWellFormed, maskUtf8 } from '../encodings/well-formed.ts'
import { findUtf16 } from '../encodings/utf-16.ts'

/** The first byte of a file that is not valid UTF-8. */
export interface Fault {
  /** `0xE9`. */
  byte: string
  place: Point
  /** Encoding in which the file was probably saved, if it is clear enough. */
  likely?: LikelyEncoding
}

/** Encoding in which a file was probably saved. */
export interface LikelyEncoding {
  /** `Windows-1252`. */
  name: string
  /** Name for `TextDecoder`: `windows-1252`. */
  label: string
  /** Character at the byte, in that encoding. */
  character: string
  /** Whether other characters of the file are UTF-8. */
  mixed: boolean
}

/** Decoded text, or the first invalid byte. */
export type Decoded = { value: string; fault?: never } | { value?: never; fault: Fault }

/** Maximum length of the part of a file from which its encoding is guessed, in bytes. */
const maxSample = 16_384

/**
 * Decode bytes as UTF-8. A byte order mark is preserved, like every character.
 *
 * @param bytes
 *   Whole file.
 */
export function decode(bytes: Uint8Array): Decoded {
  const isValid = isUtf8(bytes)
  const utf16 = findUtf16(bytes.subarray(0, maxSample), isValid)
  const start = { line: 1, column: 1, offset: 0 }
  if (utf16) {
    const character = decodeStrictly(bytes.subarray(0, 2), utf16.label) ?? ''
    return {
      fault: { byte: toHex(bytes[0]), place: start, likely: { ...utf16, character, mixed: false } },
    }
  }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  if (isValid) return { value: decoder.decode(bytes) }
  const index = countWellFormed(bytes)
  const before = decoder.decode(bytes.subarray(0, index))
  const lines = before.split(lineEnding)
  const column = (lines.at(-1) ?? '').length + 1
  const likely = guess(bytes, index)
  return {
    fault: {
      byte: toHex(bytes[index]),
      place: { line: lines.length, column, offset: before.length },
      ...(likely && { likely }),
    },
  }
}

/** `\n`, `\r\n` or `\r`. */
const lineEnding = /\r\n?|\n/

function toHex(byte = 0): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`
}

/** Guess the encoding of a file from the lines around its first invalid byte. */
function guess(bytes: Uint8Array, index: number): LikelyEncoding | undefined {
  // Half of the sample is before the byte. It begins and ends at a line, so that no character is divided.
  const middle = Math.max(0, index - maxSample / 2)
  const start = middle === 0 ? 0 : bytes.indexOf(newline, middle) + 1
  const last =
    start + maxSample >= bytes.length ? -1 : bytes.lastIndexOf(newline, start + maxSample)
  const end = last > index ? last + 1 : Math.min(bytes.length, start + maxSample)
  const from = Math.min(start, index)
  const whole = bytes.subarray(from, end)
  const masked = maskUtf8(whole)
  const plain = findLikelyEncoding(whole)
  const rest = findLikelyEncoding(masked)
  const mixed = (rest?.score ?? 0) > (plain?.score ?? 0)
  const likely = mixed ? rest : plain
  if (likely === undefined) return undefined
  const sample = mixed ? masked : whole
  const { label, name } = likely.encoding
  const text = decodeStrictly(sample, label) ?? ''
  // A byte in the middle of a character stands for all of it.
  const before = new TextDecoder(label).decode(sample.subarray(0, index - from), { stream: true })
  return {
    name: label === 'windows-1252' && !sample.some(isControl) ? latin1 : name,
    label,
    character: String.fromCodePoint(text.codePointAt(before.length) ?? 0),
    mixed,
  }
}

const newline = 0x0a

/** Names of the encoding that are both right for a text without the characters in which they differ. */
const latin1 = 'ISO-8859-1 or Windows-1252'

/** Whether a byte is a control character in ISO-8859-1, and a mark or letter in Windows-1252: 0x92; not 0xE9. */
function isControl(byte: number): boolean {
  return byte >= 0x80 && byte < 0xa0
}
