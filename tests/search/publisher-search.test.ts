import { describe, expect, test } from 'vitest'
import { fromPublisherSearch } from '../../src/search/publisher-search.ts'

const names = new Map([['frus1964-68v02', '1964–1968, Volume II']])

describe('the address of a search at the publisher is the same search here', () => {
  test.each([
    ['q=vietnam&volume-id=frus1964-68v02', 'q=vietnam&volume=1964–1968, Volume II'],
    ['q=vietnam&volume-id=a&volume-id=b', 'q=vietnam&volume=a&volume=b'],
    [
      'q=vietnam&within=documents&start-date=1965-02-01&end-date=1965-02-28',
      'q=vietnam&within=documents&from=1965-02-01&to=1965-02-28',
    ],
    ['q=volume-id&volume-id=', 'q=volume-id&volume='],
    ['q=vietnam&volume=X&from=1965', 'q=vietnam&volume=X&from=1965'],
  ])('%s', (address, expected) => {
    const found = fromPublisherSearch(new URLSearchParams(address), names)
    expect(decodeURIComponent(found.toString().replaceAll('+', ' '))).toBe(expected)
  })

  test('a volume of an edition of one is named by its id', () => {
    const found = fromPublisherSearch(
      new URLSearchParams('q=x&volume-id=frus1964-68v02'),
      new Map(),
    )
    expect(found.get('volume')).toBe('frus1964-68v02')
  })
})
