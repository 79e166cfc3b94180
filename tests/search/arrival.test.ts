import { expect, test } from 'vitest'
import { findArrivalQuery } from '../../src/search/arrival.ts'

const searchPage = 'https://example.org/editions/search/'

test.each([
  ['its own address', '?q=fog', '', 'fog'],
  ['its own address before the search', '?q=fog', `${searchPage}?q=lamp`, 'fog'],
  ['its own address, which asks for no word', '?q=', `${searchPage}?q=lamp`, ''],
  ['the search that led to it', '', `${searchPage}?q=%22quiet+fog%22~5&sort=date`, '"quiet fog"~5'],
  ['a search without words', '', `${searchPage}?kind=Letter`, ''],
  ['no search, where another page led to it', '', 'https://example.org/editions/v/d1/?q=fog', ''],
  ['no search, where another site led to it', '', 'https://example.com/editions/search/?q=fog', ''],
  ['no search, where no page led to it', '', '', ''],
  ['no search, where what led to it is no address', '', 'about:client', ''],
])('a page marks the words of %s', (_, query, referrer, expected) => {
  const address = new URL(`https://example.org/editions/v/d2/${query}#p1`)
  expect(findArrivalQuery({ address, referrer, searchPage })).toBe(expected)
})
