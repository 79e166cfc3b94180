import { expect, test } from 'vitest'
import { toChicagoNote } from '../../../src/export/citation/chicago.ts'
import type { Cited } from '../../../src/export/citation/cited.ts'
import { toOfficeCitation } from '../../../src/export/citation/office.ts'
import { toCitationText } from '../../../src/export/citation/segments.ts'

/** A document of an old volume that was not published in Washington. */
const old: Cited = {
  volume: {
    series: 'Papers',
    subseries: '1919',
    number: 'I',
    title: 'Peace',
    editors: [{ given: 'Ada', family: 'Hill' }],
    publisher: 'Stationery Office',
    place: 'London',
    year: 1942,
    documents: 3,
    url: 'https://example.org/papers',
    rights: 'Public domain',
    source: 'Title page',
  },
  number: '2',
  title: 'Note on Fog',
  pages: { first: '7', last: '7' },
}

test('a document of one page without a printed number is cited by that page', () => {
  expect(toCitationText(toOfficeCitation(old))).toMatch(/\(London: Stationery Office, 1942\), 7\.$/)
})

test('a place other than Washington is cited unchanged', () => {
  expect(toCitationText(toChicagoNote(old, 17))).toContain('(London: Stationery Office, 1942), 7')
})
