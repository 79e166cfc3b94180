import { describe, expect, test } from 'vitest'
import { collectPlaces } from '../../src/edition/places/document-places.ts'
import { summarizeDocument } from '../../src/edition/records/summarize-document.ts'
import { findPlaces } from '../../src/go-to/find-places.ts'
import { VFile } from 'vfile'
import { readDocument } from '../../src/pipeline/read.ts'
import { toUnits } from '../../src/tree/units.ts'
import { resolveText } from '../../src/go-to/resolve-text.ts'
import { inMemo, neighbors, toEdition, volume } from './edition.ts'

const source = `162. Orders[Page 366]


We decided:

1. To go.

2. To stay:

a. at home;

b. abroad. [Page 367]

3. To rest.

He agreed.

He left.
`

/** Answer for a document of the volume, from its source. */
function answer(text: string, value = source) {
  const tree = readDocument(new VFile({ value }))
  const { pages, breaks = [] } = summarizeDocument(tree)
  const document = { id: 'd162', number: '162', title: 'Orders', ...(pages && { pages }), breaks }
  const places = collectPlaces(tree, toUnits(tree))
  const edition = { ...toEdition([document]), places: () => Promise.resolve(new Map(places)) }
  return findPlaces(`Document 162, ${text}`, {}, edition)
}

/** Anchors and names of the offers, and the message. */
async function ask(text: string, value = source) {
  const { offers, message } = await answer(text, value)
  const found = offers.map(({ href, name }) =>
    [href.split('#')[1], name.replace('Document 162, ', '')].join(' '),
  )
  return message === '' ? found : [...found, message]
}

describe('in a document that numbers its paragraphs', () => {
  test.each([
    ['numbered paragraph 2', 'p3 numbered paragraph 2, p. 366'],
    ['numbered paragraph 2(a)', 'p4 numbered paragraph 2(a), p. 366'],
    ['paragraph 2(b)', 'p5 numbered paragraph 2(b), p. 366'],
    ['para. 2a', 'p4 numbered paragraph 2(a), p. 366'],
    ['numbered paragraph 2B', 'p5 numbered paragraph 2(b), p. 366'],
    ['paragraph 8', 'p8 paragraph 8, p. 367'],
    ['paragraph 1 by count', 'p1 paragraph 1 by count, p. 366'],
    ['point 3', 'p6 numbered paragraph 3, p. 367'],
    ['point 2(a)', 'p4 numbered paragraph 2(a), p. 366'],
    ['paragraph 4', 'p4 numbered paragraph 2(a) (paragraph 4 by count), p. 366'],
  ])('%s is %s', async (text, found) => {
    expect(await ask(text)).toEqual([found])
  })

  test('a number that one prints and that another is by count may be either, and the answer says which is which', async () => {
    expect(await ask('paragraph 3')).toEqual([
      'p3 numbered paragraph 2 (paragraph 3 by count), p. 366',
      'p6 numbered paragraph 3, p. 367',
    ])
    expect(await ask('paragraph 1')).toEqual([
      'p1 paragraph 1 by count, p. 366',
      'p2 numbered paragraph 1, p. 366',
    ])
  })

  test('a page beside it decides', async () => {
    expect(await ask('paragraph 3, p. 367')).toEqual(['p6 numbered paragraph 3, p. 367'])
    expect(await ask('paragraph 3, p. 366')).toEqual([
      'p3 numbered paragraph 2 (paragraph 3 by count), p. 366',
    ])
  })

  test('several of them are a list or a range', async () => {
    expect(await ask('numbered paragraphs 1 and 3')).toEqual([
      'p2 numbered paragraph 1, p. 366',
      'p6 numbered paragraph 3, p. 367',
    ])
    expect(await ask('paragraphs 7–8 by count')).toEqual([
      'p7 paragraph 7, p. 367',
      'p8 paragraph 8, p. 367',
    ])
  })

  test('a number that is not there is answered with those that are', async () => {
    expect(await ask('numbered paragraph 9')).toEqual([
      'p6 numbered paragraph 3, p. 367',
      'Document 162 has no numbered paragraph 9; it has numbered paragraphs 1–3.',
    ])
  })
})

describe('in a document without printed numbers', () => {
  const plain = '162. Letter\n\n\nHe went.\n\nHe said: 1) stay; 2) sleep.\n\nHe left.\n'

  test('a paragraph is the one of its count', async () => {
    expect(await ask('paragraph 2', plain)).toEqual(['p2 paragraph 2'])
  })

  test('a numbered paragraph is a point', async () => {
    expect(await ask('numbered paragraph 2', plain)).toEqual(['p2.2 point 2'])
  })
})

describe('the page beside a unit is checked', () => {
  const messages = async (text: string) => {
    const { citations } = await resolveText(text, inMemo, toEdition(neighbors))
    return citations.flatMap(({ answers }) =>
      answers.map(({ message, offers }) =>
        [...offers.map(({ href }) => href.replace(`${volume.id}/`, '')), message].join(' '),
      ),
    )
  }

  test.each([
    ['Document 162, point 3, p. 366', 'd162/#p1.3 Point 3 is on p. 367, not on p. 366.'],
    ['Document 162, note 1, p. 367', 'd162/#fn1 Note 1 is on p. 366, not on p. 367.'],
    ['Document 162, p. 999, point 3', 'd162/#p1.3 Point 3 is on p. 367, not on p. 999.'],
    ['Document 162, pp. 12–14, n. 1', 'd162/#fn1 Note 1 is on p. 366, not on pp. 12–14.'],
    [
      'https://example.org/frus1964-68v02/d162/#p1.3, p. 366',
      'd162/#p1.3 Point 3 is on p. 367, not on p. 366.',
    ],
  ])('%s: %s', async (text, said) => {
    expect(await messages(text)).toEqual([said])
  })

  test.each([
    ['Document 162, point 3, p. 367', 'd162/#p1.3 '],
    ['Document 162, point 1, p. 366', 'd162/#p1.1 '],
    ['Document 162, point 1, p. 367', 'd162/#p1.1 '],
    ['Document 162, point 3, pp. 366–67', 'd162/#p1.3 '],
    ['Document 162, paragraph 1, pp. 367–370', 'd162/#p1 '],
  ])('of %s, nothing is said', async (text, said) => {
    expect(await messages(text)).toEqual([said])
  })
})
