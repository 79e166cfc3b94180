import { describe, expect, test } from 'vitest'
import { findOtherVolume, fromPublisherSearch } from '../../src/search/publisher-search.ts'

const names = new Map([
  ['frus1964-68v02', '1964–1968, Volume II'],
  ['frus1964-68v03', '1964–1968, Volume III'],
])

describe('the address of a search at the publisher is the same search here', () => {
  test.each([
    ['q=vietnam&volume-id=frus1964-68v02', 'q=vietnam&volume=1964–1968, Volume II'],
    ['q=vietnam&volume-id=a&volume-id=frus1964-68v03', 'q=vietnam&volume=1964–1968, Volume III'],
    [
      'q=vietnam&within=documents&start-date=1965-02-01&end-date=1965-02-28',
      'q=vietnam&within=documents&from=1965-02-01&to=1965-02-28',
    ],
    ['q=volume-id&volume-id=', 'q=volume-id'],
    ['q=vietnam&volume=X&from=1965', 'q=vietnam&volume=X&from=1965'],
  ])('%s', (address, expected) => {
    const found = fromPublisherSearch(new URLSearchParams(address), names)
    expect(decodeURIComponent(found.toString().replaceAll('+', ' '))).toBe(expected)
  })

  test('an edition of one volume is searched as a whole, also for another, which it does not include', () => {
    const read = (id: string) =>
      fromPublisherSearch(
        new URLSearchParams(`q=x&volume-id=${id}`),
        new Map([...names].slice(0, 1)),
      )
    expect(String(read('frus1964-68v02'))).toBe('q=x')
    expect(String(read('frus1964-68v01'))).toBe('q=x')
  })

  test.each([
    ['volume-id=frus1964-68v02', undefined],
    ['volume-id=frus1964-68v02&volume-id=frus1958-60v02', 'frus1958-60v02'],
    ['volume-id=', undefined],
    ['q=x', undefined],
  ])('of %s, %s is not included', (address, other) => {
    expect(findOtherVolume(new URLSearchParams(address), names)).toBe(other)
  })
})
