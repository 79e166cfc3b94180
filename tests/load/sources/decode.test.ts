import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from '../../../src/load/sources/decode.ts'

test('text is decoded from its bytes, including a byte order mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const value = `\uFEFF${text}`
      expect(decode(new TextEncoder().encode(value))).toEqual({ value })
    }),
  )
})

test('bytes have a fault if a strict decoder rejects them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
      const { fault } = decode(bytes)
      expect(fault !== undefined).toBe(isRefused(bytes))
    }),
    { numRuns: 1000 },
  )
})

describe('a fault is found at its byte', () => {
  test.each([
    ['Latin-1', [0x63, 0x61, 0x66, 0xe9, 0x2e], '0xE9', '1:4'],
    ['a byte that never occurs', [0xff], '0xFF', '1:1'],
    ['a half of a surrogate pair', [0x61, 0xed, 0xa0, 0x80], '0xED', '1:2'],
    ['an overlong slash', [0xc0, 0xaf], '0xC0', '1:1'],
    ['a character cut off at the end', [0x61, 0xe2, 0x80], '0xE2', '1:2'],
    ['after a character of two code units', [0xf0, 0x9f, 0x98, 0x80, 0x80], '0x80', '1:3'],
    ['after lines of three systems', [0x0a, 0x0d, 0x0a, 0x0d, 0x80], '0x80', '4:1'],
  ])('%s', (_, bytes, byte, place) => {
    const { fault } = decode(Uint8Array.from(bytes))
    expect(fault?.byte).toBe(byte)
    expect(`${fault?.place.line}:${fault?.place.column}`).toBe(place)
  })
})

function isRefused(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return false
  } catch {
    return true
  }
}
