import { describe, expect, test } from 'vitest'
import { toMarkdownLink } from '../../../src/export/citation/links.ts'
import { toQuotation, toShortSource } from '../../../src/export/citation/short-source.ts'
import { general, letter, memo, toStarred } from './records.ts'

const address = 'https://example.org/papers/d162/#p1.6'
const locator = {
  steps: [
    { kind: 'paragraph', label: '1' },
    { kind: 'point', label: '6' },
  ],
  implied: true,
  pages: { first: '367', last: '367' },
} as const

describe('a quotation names its volume', () => {
  test('by series and number', () => {
    expect(toStarred(toQuotation('quiet diplomacy', { ...memo, locator, address }))).toBe(
      `“quiet diplomacy” (*Foreign Relations of the United States, 1964–1968*, vol. 2, doc. 162, point 6, p. 367), ${address}`,
    )
  })

  test('and its document by the heading, where it has no number', () => {
    const volume = { title: 'Letters of a Composer', year: 1866 }
    const cited = { volume, title: 'Letter to the Consul', address }
    expect(toStarred(toQuotation('It is quiet.', cited))).toBe(
      `“It is quiet.” (“Letter to the Consul,” *Letters of a Composer*), ${address}`,
    )
    expect(
      toStarred(toShortSource({ ...cited, number: '30', volume: { ...volume, number: 'II' } })),
    ).toBe('*Letters of a Composer*, vol. 2, doc. 30')
    expect(toStarred(toShortSource({ ...cited, volume: { ...volume, series: 'Lives' } }))).toBe(
      '“Letter to the Consul,” *Letters of a Composer*',
    )
  })

  test('and its pages, where the printed volume has no numbers of documents', () => {
    expect(toStarred(toShortSource({ ...general, title: 'Editorial Note' }))).toBe(
      '“Editorial Note,” *Foreign Relations of the United States, 1952–1954*, vol. 1, pt. 1, 798–800',
    )
  })

  test('and its collection, if it is unpublished', () => {
    expect(toStarred(toQuotation('It is quiet.', { ...letter, address }))).toBe(
      `“It is quiet.” (Letter to Ada Marin, May 4, 1871, Papers of the Berti Family), ${address}`,
    )
  })
})

describe('a link in Markdown', () => {
  test('has the short citation as its text, with its italics', () => {
    expect(toStarred(toMarkdownLink({ ...memo, locator, address }))).toBe(
      `[*Foreign Relations of the United States, 1964–1968*, vol. 2, doc. 162, point 6, p. 367](${address})`,
    )
  })

  test('has no character that Markdown would read', () => {
    const volume = { title: 'A [B] *C*_' }
    const cited = {
      volume,
      title: 'T',
      number: '3',
      address: 'https://example.org/a(b)#:~:text=c d',
    }
    expect(toStarred(toMarkdownLink(cited))).toBe(
      '[*A \\[B\\] \\*C\\*\\_*, doc. 3](https://example.org/a%28b%29#:~:text=c%20d)',
    )
  })
})
