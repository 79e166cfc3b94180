import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCssString } from '../../src/tree/css-string.ts'

test('a text is a string of CSS', () => {
  expect(toCssString('Volume II')).toBe('"Volume II"')
  expect(toCssString('"a"\\</style>\n')).toBe('"\\22 a\\22 \\5c \\3c /style>\\a "')
})

test('any text stays inside the string and the style element, and reads the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      const [, inner = ''] = /^"([^"<\n\r\f]*)"$/.exec(toCssString(value)) ?? expect.fail()
      const read = inner.replace(/\\([0-9a-f]{1,2}) /g, (_, code: string) =>
        String.fromCharCode(parseInt(code, 16)),
      )
      expect(read).toBe(value)
    }),
  )
})
