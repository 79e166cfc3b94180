import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { readDocument } from '../../src/pipeline/read.ts'
import { toPieces, toReading } from '../../src/tree/reading.ts'
import { toText } from '../../src/tree/to-text.ts'
import { memoText, readMemo } from '../remark/memo.ts'

const { tree } = readMemo()
const reading = toReading(tree)

test('the text of a reading is the text of the tree', () => {
  expect(reading.text).toBe(toText(tree))
})

test('page breaks and note numbers are not in a reading', () => {
  expect(reading.text).toContain('a political channel can')
  expect(reading.text).toContain('(Yost) Sec said')
})

test('every range maps to leaves with the same text', () => {
  fc.assert(
    fc.property(fc.nat(reading.text.length), fc.nat(300), (start, length) => {
      const pieces = toPieces(reading, start, start + length)
      const said = pieces.map(({ leaf, from, to }) => leaf.value.slice(from, to)).join(' ')
      const read = reading.text.slice(start, start + length)
      expect(said.replace(/\s+/g, '')).toBe(read.replace(/\s+/g, ''))
    }),
  )
})

test('for any text the reading equals toText', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '\n', '1)', '. ', '[Page 3]') }),
      (value) => {
        const tree = readDocument(new VFile({ value: `1. T\n\n\n${value}` }))
        expect(toReading(tree).text).toBe(toText(tree))
      },
    ),
  )
})

test('the memo’s transcription exceeds its reading by what is not visible', () => {
  expect(memoText.length).toBeGreaterThan(reading.text.length)
})

const place = { line: 1, column: 1, offset: 0 }
const text = (value: string) => ({
  type: 'text' as const,
  value,
  position: { start: place, end: place },
})

test('a trailing space in its own leaf is not in a reading', () => {
  const { text: read, spans } = toReading(text('He left.'), text('  '))
  expect(read).toBe('He left.')
  expect(spans.map(({ leaf }) => leaf.value)).toEqual(['He left.'])
})

test('a range of a leaf whose spaces are folded is one piece', () => {
  const leaf = text('He  left   again.')
  const reading = toReading(leaf)
  expect(reading.text).toBe('He left again.')
  expect(toPieces(reading, 3, 10)).toEqual([{ leaf, from: 4, to: 13 }])
})
