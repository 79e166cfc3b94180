import { describe, expect, test } from 'vitest'
import type { Here } from '../../src/go-to/offer.ts'
import { resolveText } from '../../src/go-to/resolve-text.ts'
import { bibtex, citationTable, entry, here, host, series } from './citation-table.ts'
import { inMemo, neighbors, toEdition, url, volume } from './edition.ts'

/**
 * Resolve a text in an edition that has Documents 161–163 of the volume: for each citation its words, and the addresses of
 * its offers. Those that were not requested are in brackets, those at the publisher follow an arrow.
 */
async function resolve(text: string, from: Here = {}): Promise<Array<Array<string>>> {
  const { citations } = await resolveText(text, from, toEdition(neighbors))
  return citations.map(({ start, end, answers }) => [
    text.slice(start, end),
    ...answers.flatMap(({ offers }) =>
      offers.map(({ href, is }) => {
        const path = href.replace(`${volume.id}/`, '')
        if (is === 'elsewhere') return href.replace(`${host}/`, '→ ')
        return is === 'near' ? `(${path})` : path
      }),
    ),
  ])
}

describe('a citation leads to its place, or says where that is', () => {
  test.each(citationTable)('%s', async (text, ...offers) => {
    expect(await resolve(text)).toEqual([[text.trim().replace(/[.,]$/, ''), ...offers]])
  })
})

test('a fragment alone is a place in the document of the reader', async () => {
  for (const [text, href] of [
    ['#fn1', 'd162/#fn1'],
    ['#d162fn1', 'd162/#fn1'],
    ['#pg_367', 'd162/#pg_367'],
    ['#p1.3', 'd162/#p1.3'],
    ['note 1', 'd162/#fn1'],
  ] as const) {
    expect(await resolve(text, inMemo), text).toEqual([[text, href]])
  }
  expect(await resolve('#fn1')).toEqual([])
})

describe('each citation of a text is found in order', () => {
  test.each<[name: string, text: string, found: Array<Array<string>>]>([
    [
      'of a footnote',
      'Memorandum of conversation, February 24, 1965, FRUS, 1964–1968, vol. II, doc. 162; see also docs. 161 and 163; vol. I, doc. 427; and Logevall, Choosing War, 366.',
      [
        [
          'Memorandum of conversation, February 24, 1965, FRUS, 1964–1968, vol. II, doc. 162',
          'd162/',
        ],
        ['docs. 161 and 163', 'd161/', 'd163/'],
        ['vol. I, doc. 427', '→ frus1964-68v01/d427'],
      ],
    ],
    [
      'of one volume, which is named again',
      'Memorandum (Yost), FRUS, 1964–1968, vol. II, doc. 162, point 3; see also vol. II, doc. 161.',
      [
        ['Memorandum (Yost), FRUS, 1964–1968, vol. II, doc. 162, point 3', 'd162/#p1.3'],
        ['vol. II, doc. 161', 'd161/'],
      ],
    ],
    [
      'of a paragraph',
      'Rusk called Yost on February 24 (FRUS, 1964–1968, vol. II, doc. 162, point 3). In Document 163 he went further (ibid., n. 2).',
      [
        ['FRUS, 1964–1968, vol. II, doc. 162, point 3', 'd162/#p1.3'],
        ['Document 163', 'd163/'],
        ['ibid., n. 2', '(d163/)'],
      ],
    ],
    [
      'of notes, in which Ibid. is what was cited last',
      '1. FRUS, 1964–1968, vol. II, doc. 162.\n2. Ibid.\n3. Ibid., n. 1.\n4. Logevall, Choosing War, 366.\n5. Ibid., 370.\n6. FRUS, 1964–1968, vol. II, 363. Ibid., doc. 163.',
      [
        ['FRUS, 1964–1968, vol. II, doc. 162', 'd162/'],
        ['Ibid.', 'd162/'],
        ['Ibid., n. 1', 'd162/#fn1'],
        ['FRUS, 1964–1968, vol. II, 363', '→ frus1964-68v02/pg_363'],
        ['Ibid., doc. 163', 'd163/'],
      ],
    ],
    [
      'of a bibliography',
      `Bundy, William P. *A Tangled Web*. New York: Hill and Wang, 1998.\n\n${entry}\n\nLogevall, Fredrik. *Choosing War*. Berkeley: University of California Press, 1999.\n\n“Telegram.” In *${series}, 1964–1968*. Vol. 1, *Vietnam, 1964*. Document 427.`,
      [
        [entry.slice(0, -1), 'd162/'],
        [
          `“Telegram.” In *${series}, 1964–1968*. Vol. 1, *Vietnam, 1964*. Document 427`,
          '→ frus1964-68v01/d427',
        ],
      ],
    ],
    [
      'of lines without punctuation',
      'd162\np. 367\n162 n. 1\nFRUS 1964–68, 2:366–67\nFRUS, 1964–68, vol. III, doc. 4',
      [
        ['d162', 'd162/'],
        ['p. 367', 'd162/#pg_367', 'd163/'],
        ['162 n. 1', 'd162/#fn1'],
        ['FRUS 1964–68, 2:366–67', 'd162/'],
        ['FRUS, 1964–68, vol. III, doc. 4', '→ frus1964-68v03/d4'],
      ],
    ],
    [
      'of links in a sentence',
      `See [Document 162](${here}/d162/#p1.3), <${host}/frus1964-68v02/d163>, and (${host}/frus1964-68v01/d1).`,
      [
        [`[Document 162](${here}/d162/#p1.3)`, 'd162/#p1.3'],
        [`${host}/frus1964-68v02/d163`, 'd163/'],
        [`${host}/frus1964-68v01/d1`, '→ frus1964-68v01/d1'],
      ],
    ],
    [
      'of records',
      `${bibtex}\n\n${bibtex.replaceAll('162', '163').replaceAll('366--367', '367--369')}\n`,
      [
        [bibtex, 'd162/'],
        [bibtex.replaceAll('162', '163').replaceAll('366--367', '367--369'), 'd163/'],
      ],
    ],
    [
      'in a quotation',
      'The editors write: “See Foreign Relations, 1964–1968, vol. II, Document 162.”',
      [['Foreign Relations, 1964–1968, vol. II, Document 162', 'd162/']],
    ],
    [
      'but not in the title of what is cited',
      `“Comments on FRUS, 1961–1963, vol. I, Document 4,” in ${series}, 1964–1968, vol. 2, doc. 162.`,
      [
        [
          `“Comments on FRUS, 1961–1963, vol. I, Document 4,” in ${series}, 1964–1968, vol. 2, doc. 162`,
          'd162/',
        ],
      ],
    ],
  ])('%s', async (_, text, found) => {
    expect(await resolve(text)).toEqual(found)
  })
})

describe('what names no place of the series has no answer', () => {
  test.each([
    '',
    '  \n ',
    'quiet diplomacy',
    'Logevall, Choosing War, p. 366.',
    'Pentagon Papers, Document 250',
    'Journal of Policy 12, vol. 2 (1964): 366–67',
    'He wrote 162 letters in 1965.',
    'https://example.org/news/2020/the-war',
    'https://doi.org/10.1093/oso/9780195000000.001.0001',
    'the Senate Foreign Relations Committee, hearing, 1964, p. 3',
    '@book{logevall, title = {Choosing War}, pages = {366}, year = {1999}}',
  ])('%j', async (text) => {
    const { citations, message } = await resolveText(text, {}, toEdition(neighbors))
    expect(citations).toEqual([])
    expect(message === '').toBe(text.trim() === '')
  })
})

describe('the answer says', () => {
  const say = async (text: string): Promise<Array<string>> => {
    const { citations } = await resolveText(text, {}, toEdition(neighbors))
    return citations.flatMap(({ answers }) => answers.map(({ message }) => message))
  }
  test.each([
    ['FRUS, 1964–1968, vol. II, doc. 162', ''],
    [
      'FRUS, 1964–1968, vol. II, doc. 164',
      'This edition does not include Document 164 of Foreign Relations, 1964–1968, Volume II.',
    ],
    ['FRUS, 1964–1968, vol. I, doc. 4', 'This edition does not include the volume frus1964-68v01.'],
    ['FRUS, 1964–1968, vol. II, doc. 162, n. 7', 'Document 162 has no note 7; it has note 1.'],
    [
      'FRUS, 1964–1968, doc. 5',
      'The citation does not say which volume it means: add the years and the number.',
    ],
  ])('of %s: %s', async (text, message) => {
    expect(await say(text)).toEqual([message])
  })
})

test('what is not understood is listed', async () => {
  const text = `Logevall, Choosing War, 366; FRUS, 1964–1968, vol. II, doc. 162; and see Bundy, A Tangled Web.`
  const { rest, message } = await resolveText(text, {}, toEdition(neighbors))
  expect(rest.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Logevall, Choosing War, 366',
    'Bundy, A Tangled Web',
  ])
  expect(message).toBe('')
})

test('what repeats another source is not understood either', async () => {
  const text = '1. FRUS, 1964–1968, vol. II, doc. 162.\n2. Logevall, War, 366.\n3. Ibid., 370.'
  const { rest } = await resolveText(text, {}, toEdition(neighbors))
  expect(rest.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Logevall, War, 366',
    'Ibid., 370',
  ])
})

test('of a very long text, the beginning is read', async () => {
  const line = `${url}/d162\n`
  const { citations, message } = await resolveText(line.repeat(3000), {}, toEdition(neighbors))
  expect(message).toContain('100,000')
  expect(citations.length).toBeGreaterThan(0)
})
