import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from '../../../src/load/sources/decode.ts'

test('text is decoded from its bytes, including a byte order mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      // Zeros in every second byte are UTF-16.
      const value = `\uFEFF${text.replaceAll('\0', '')}`
      expect(decode(new TextEncoder().encode(value))).toEqual({ value })
    }),
  )
})

test('bytes have a fault if a strict decoder rejects them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
      const { fault } = decode(bytes)
      if (!bytes.includes(0)) expect(fault !== undefined).toBe(isRefused(bytes))
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

describe('the encoding in which a file was probably saved is named, with the character at the byte', () => {
  const samples = [
    ['windows-1252', 'The Hon’ble Company pays no more.', 'Windows-1252', '’'],
    ['windows-1252', 'He said: “I will not” – and left… £5', 'Windows-1252', '“'],
    ['windows-1252', 'Le café était fermé à midi.', 'ISO-8859-1 or Windows-1252', 'é'],
    ['windows-1252', 'Straße nach Köln', 'ISO-8859-1 or Windows-1252', 'ß'],
    ['windows-1252', 'Art.\u00a04', 'ISO-8859-1 or Windows-1252', '\u00a0'],
    ['macintosh', 'Le café était fermé.', 'Mac Roman', 'é'],
    ['macintosh', 'It’s “quoted” — he said.', 'Mac Roman', '’'],
    ['windows-1250', 'Příliš žluťoučký kůň úpěl', 'Windows-1250', 'ř'],
    ['iso-8859-2', 'Příliš žluťoučký kůň úpěl', 'ISO-8859-2', 'ř'],
    ['windows-1251', 'Москва, 4 мая 1921 г. Письмо консула.', 'Windows-1251', 'М'],
    ['koi8-r', 'Москва, 4 мая 1921 г. Письмо консула.', 'KOI8-R', 'М'],
    ['ibm866', 'Москва, 4 мая 1921 г. Письмо консула.', 'IBM 866', 'М'],
    ['windows-1253', 'Αθήνα, 4 Μαΐου. Επιστολή του προξένου.', 'Windows-1253', 'Α'],
    ['windows-1255', 'מכתב אל הקונסול', 'Windows-1255', 'מ'],
    ['windows-1256', 'رسالة إلى القنصل', 'Windows-1256', 'ر'],
    ['shift_jis', 'これは手紙です。港に船が着いた。', 'Shift_JIS', 'こ'],
    ['euc-jp', 'これは手紙です。港に船が着いた。', 'EUC-JP', 'こ'],
    ['gbk', '这是一封信。船已经到了港口,我们在那里等他。', 'GBK', '这'],
    ['big5', '這是一封信。船已經到了港口,我們在那裡等他。', 'Big5', '這'],
    ['euc-kr', '이것은 편지이다. 배가 항구에 도착하였다.', 'EUC-KR', '이'],
    ['utf-16le', 'He left.', 'UTF-16 LE', 'H'],
    ['utf-16be', 'He left.', 'UTF-16 BE', 'H'],
    ['utf-16le', '\uFEFFHe left.', 'UTF-16 LE', '\uFEFF'],
    ['utf-16be', '\uFEFFמכתב', 'UTF-16 BE', '\uFEFF'],
    ['utf-16le', 'מכתב אל הקונסול', 'UTF-16 LE', 'מ'],
  ] as const

  test.each(samples)('%s: %s', (label, text, name, character) => {
    const { fault } = decode(encode(`${text}\n`, label))
    expect(fault?.likely).toMatchObject({ name, character })
  })

  test('but not where no encoding makes words of it', () => {
    const noise = Uint8Array.from({ length: 300 }, (_, index) => (index * 89 + 17) % 251 || 1)
    expect(decode(noise).fault).toBeDefined()
    expect(decode(noise).fault?.likely).toBeUndefined()
  })

  test('also of a few characters in a file that is otherwise UTF-8', () => {
    const utf8 = new TextEncoder().encode('Text — café, ')
    const { fault } = decode(Uint8Array.from([...utf8, ...encode('fermé.', 'windows-1252')]))
    expect(fault?.likely).toMatchObject({ character: 'é', mixed: true })
  })

  test('and far behind in a long file', () => {
    const lines = 'A line of the long text.\n'.repeat(20_000)
    const { fault } = decode(encode(`${lines}The Hon’ble Company\n`, 'windows-1252'))
    expect(fault).toMatchObject({ likely: { character: '’' }, place: { line: 20_001, column: 8 } })
  })
})

/** Encode a text, by inverting the decoder of the encoding. */
function encode(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label, { ignoreBOM: true })
  const all = Array.from({ length: 256 }, (_, byte) => byte)
  const singles = label.startsWith('utf-16') ? [] : all.map((byte) => [byte])
  const hasPairs = singles.filter((bytes) => isCharacter(decode(bytes))).length < 200
  const pairs = hasPairs ? all.flatMap((first) => all.map((second) => [first, second])) : []
  // Of two ways to encode a character, the first.
  const codes = new Map([...singles, ...pairs].reverse().map((bytes) => [decode(bytes), bytes]))
  return Uint8Array.from(Array.from(text).flatMap((character) => codes.get(character) ?? []))

  function decode(bytes: Array<number>): string {
    return decoder.decode(Uint8Array.from(bytes))
  }
}

function isCharacter(text: string): boolean {
  return text !== '' && text !== '\uFFFD'
}

function isRefused(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return false
  } catch {
    return true
  }
}
