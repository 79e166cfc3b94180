import { expect, test } from 'vitest'
import { sortDocuments } from '../../src/edition/documents.ts'

test('documents stand in the order of their printed numbers, those without one last', () => {
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
