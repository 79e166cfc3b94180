import { expect, test } from 'vitest'
import { toLink, toRange } from '../../../src/edition/display/documents.ts'

test('the text of a link to a document is its number and title', () => {
  expect(toLink({ id: 'v/d7', data: { number: '7', title: 'Note' } }, '/')).toEqual({
    href: '/v/d7/',
    text: '7. Note',
  })
  expect(toLink({ id: 'v/d7', data: { title: 'Note' } }, '/').text).toBe('Note')
})

test('a part has the range of its documents', () => {
  const numbered = (number: string) => ({ data: { number } })
  expect(toRange([numbered('1'), numbered('2'), numbered('108')])).toBe('1–108')
  expect(toRange([numbered('7')])).toBe('7')
  expect(toRange([{ data: {} }, numbered('7')])).toBe('')
  expect(toRange([])).toBe('')
})
