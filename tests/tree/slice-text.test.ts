import { expect, test } from 'vitest'
import type { Text } from '../../src/tree/nodes.ts'
import { moveThrough, sliceText, textCutter } from '../../src/tree/slice-text.ts'

const start = { line: 3, column: 5, offset: 40 }

test('a part of a line has its own position', () => {
  const text: Text = {
    type: 'text',
    value: 'points: 1) one',
    position: { start, end: moveThrough(start, 'points: 1) one') },
  }
  expect(sliceText(text, 8, 10)).toEqual({
    type: 'text',
    value: '1)',
    position: {
      start: { line: 3, column: 13, offset: 48 },
      end: { line: 3, column: 15, offset: 50 },
    },
  })
})

test.each([
  ['white space folded', 'in South\n      Viet Nam', 'in South Viet Nam'],
  ['Windows line endings', 'in South\r\n\tViet Nam', 'in South Viet Nam'],
  ['references', 'the R&amp;D of &lt;Viet&gt; Nam', 'the R&D of <Viet> Nam'],
  ['a reference to a character outside the plane', '&#x1F600; Viet\n Nam', '\u{1F600} Viet Nam'],
  ['white space at both ends', '\n  Viet\n  Nam\n  ', ' Viet Nam '],
])('every part of a text with %s has the position of its source', (_, source, value) => {
  const text: Text = {
    type: 'text',
    value,
    source,
    position: { start, end: moveThrough(start, source) },
  }
  const at = value.indexOf('Nam')
  const part = sliceText(text, at, at + 3)
  const offset = start.offset + source.indexOf('Nam')
  expect(part.value).toBe('Nam')
  expect(part.source).toBeUndefined()
  expect(part.position.start).toEqual(moveThrough(start, source.slice(0, offset - start.offset)))
  expect(part.position.end.offset).toBe(offset + 3)
  expect(sliceText(sliceText(text, 1), at - 1, at + 2)).toEqual(part)
  expect(sliceText(text, 0)).toEqual(text)
})

test.each([
  ['as the file has it', 'one two three', 'one two three'],
  ['folded', 'one\n  two three', 'one two three'],
])('a text %s is cut from front to back into the parts that slices are', (_, source, value) => {
  const text: Text = {
    type: 'text',
    value,
    ...(source === value ? {} : { source }),
    position: { start, end: moveThrough(start, source) },
  }
  const cut = textCutter(text)
  expect([cut(4), cut(8), cut(13)]).toEqual([
    sliceText(text, 0, 4),
    sliceText(text, 4, 8),
    sliceText(text, 8, 13),
  ])
})
