import { expect, test } from 'vitest'
import { sortDocuments, toLink, toRange } from '../../../src/edition/display/documents.ts'

test('documents are sorted by printed number, those without a number last', () => {
  const document = (document: string, number?: string) => ({
    data: { volume: 'v', document, ...(number !== undefined && { number }) },
  })
  const sorted = sortDocuments([
    document('d10', '10'),
    document('notes10'),
    document('notes9'),
    document('d9', '9'),
  ])
  expect(sorted.map(({ data }) => data.document)).toEqual(['d9', 'd10', 'notes9', 'notes10'])
})

test('documents of one volume are adjacent', () => {
  const document = (volume: string, number: string) => ({
    data: { volume, document: `d${number}`, number },
  })
  const sorted = sortDocuments([
    document('v10', '1'),
    document('v9', '2'),
    document('v10', '2'),
    document('v9', '1'),
  ])
  const ids = sorted.map(({ data: { volume, document } }) => `${volume}/${document}`)
  expect(ids).toEqual(['v9/d1', 'v9/d2', 'v10/d1', 'v10/d2'])
})

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

test('documents whose file says their order are sorted by it, whatever their ids and numbers', () => {
  const document = (document: string, order: number, number?: string) => ({
    data: { volume: 'v', document, order, ...(number !== undefined && { number }) },
  })
  const sorted = sortDocuments([document('b', 3, '1'), document('c', 1), document('a', 2)])
  expect(sorted.map(({ data }) => data.document)).toEqual(['c', 'a', 'b'])
})
