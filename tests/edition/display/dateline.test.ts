import { describe, expect, test } from 'vitest'
import { divideDateline } from '../../../src/edition/display/dateline.ts'
import { toDocumentName } from '../../../src/edition/display/document-name.ts'
import { english } from '../../../src/words/en/index.ts'

describe('a dateline has a place and a date', () => {
  test.each([
    ['Saigon, January 2, 1965, 3 p.m.', 'Saigon', 'January 2, 1965, 3 p.m.'],
    ['Washington, undated.', 'Washington', 'undated.'],
    [
      'En route from Saigon to Washington, February 7, 1965.',
      'En route from Saigon to Washington',
      'February 7, 1965.',
    ],
    ['Moscow, 5 October 1950.', 'Moscow', '5 October 1950.'],
    ['Paris, le 1er mai 1921', 'Paris', 'le 1er mai 1921'],
    ['London, Monday, November 26, 1894.', 'London', 'Monday, November 26, 1894.'],
    ['February 4, 1965.', undefined, 'February 4, 1965.'],
    ['[May 4, 1921]', undefined, '[May 4, 1921]'],
    ['[Trieste, May 4, 1921]', '[Trieste]', '[May 4, 1921]'],
    ['Maybe in spring', undefined, 'Maybe in spring'],
    ['', undefined, ''],
  ])('%s', (text, place, date) => {
    expect(divideDateline(text)).toEqual({ ...(place !== undefined && { place }), date })
  })
})

test('the name of a document has its number, heading, and date', () => {
  const title = 'Memorandum for the Record'
  expect(toDocumentName({ number: '6', title, date: 'Washington, January 5, 1965' }, english)).toBe(
    'Document 6, Memorandum for the Record, January 5, 1965',
  )
  expect(toDocumentName({ title }, english)).toBe(title)
})
