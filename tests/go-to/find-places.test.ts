import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPlaces } from '../../src/go-to/find-places.ts'
import { writeLocator } from '../../src/tree/locator-words.ts'
import {
  document,
  inMemo,
  offerPlaces,
  memo,
  memoPlaces,
  neighbors,
  other,
  toEdition,
  url,
  volume,
} from './edition.ts'
import { english } from '../../src/words/en/index.ts'

describe('an existing place is offered', () => {
  test.each([
    ['d162', 'd162/'],
    ['p. 366', 'd162/'],
    ['p. 367', 'd162/#pg_367'],
    ['162, p. 367', 'd162/#pg_367'],
    ['162, p. 366', 'd162/'],
    ['162 n. 1', 'd162/#fn1'],
    ['162, point 3', 'd162/#p1.3'],
    ['162, point 3(a)', 'd162/#p1.3.a'],
    ['162, after the points', 'd162/#p1.after'],
    ['162 ¶ 2', 'd162/#p2'],
    ['162, paragraph 1, point 3', 'd162/#p1.3'],
    ['162, ¶ 1, after the points', 'd162/#p1.after'],
    ['p. 367, point 3', 'd162/#p1.3'],
    ['p. 366, n. 1', 'd162/#fn1'],
    ['d162#:~:text=overrun', 'd162/#:~:text=overrun'],
    ['d162#p1.3:~:text=overrun', 'd162/#p1.3:~:text=overrun'],
    ['d162#fnref1', 'd162/#fnref1'],
    [`${url}/d162#pg_367`, 'd162/#pg_367'],
    [`${url}/pg_366`, 'd162/'],
    [url, ''],
  ])('%s', async (text, href) => {
    expect(await offerPlaces(text)).toEqual({ certain: true, message: '', to: [href] })
  })

  test('in the current document', async () => {
    for (const [text, href] of [
      ['point 3', 'd162/#p1.3'],
      ['note 1', 'd162/#fn1'],
      ['¶ 2', 'd162/#p2'],
      ['#p1.3', 'd162/#p1.3'],
    ] as const) {
      expect(await offerPlaces(text, [memo], inMemo)).toEqual({
        certain: true,
        message: '',
        to: [href],
      })
    }
  })

  test('under the name by which it is cited', async () => {
    const { offers } = await findPlaces('162, point 3', {}, toEdition([memo]))
    expect(offers).toMatchObject([{ name: 'Document 162, point 3, p. 367', title: 'Title 162' }])
  })
})

test('on a page with several documents, first where the page begins', async () => {
  expect((await offerPlaces('p. 367', neighbors)).to).toEqual(['d162/#pg_367', 'd163/'])
  expect((await offerPlaces('p. 366', neighbors)).to).toEqual(['d161/#pg_366', 'd162/'])
})

test('if every document has its own page numbers, first in the current document', async () => {
  const counted = Array.from({ length: 12 }, (_, index) => document(String(index + 1), '1', '2'))
  const { to } = await offerPlaces('p. 2', counted, { volume: volume.id, document: 'd7' })
  expect(to[0]).toBe('d7/#pg_2')
  expect(to).toHaveLength(9)
  expect(to.at(-1)).toBe('pages/#pg_2')
})

test('a number is offered as a document and as a page, and is also searched for', async () => {
  expect(await offerPlaces('162', [...neighbors, document('77', '162')])).toEqual({
    certain: false,
    message: '',
    to: ['d162/', 'd77/'],
  })
  expect(await offerPlaces('1965')).toEqual({ certain: false, message: '', to: [] })
})

test('with several volumes, the current one is meant; without one, any that has the place', async () => {
  const both = [volume, other]
  expect((await offerPlaces('d162', [memo], inMemo, both)).to).toEqual(['d162/'])
  expect((await offerPlaces('d162', [memo], {}, both)).to).toEqual([
    'd162/',
    'frus1964-68v03/d162/',
  ])
  expect(await offerPlaces('d7', [memo], {}, both)).toEqual({
    certain: false,
    message: 'No volume of this edition has this place.',
    to: [],
  })
  const many = Array.from({ length: 9 }, (_, index) => ({ ...other, id: `letters${index}` }))
  expect((await offerPlaces('d162', [memo], {}, many)).message).toBe(
    'Name the volume too, as in letters0/d162.',
  )
  expect((await offerPlaces('vol. III, doc. 162', [memo], inMemo, both)).to).toEqual([
    'frus1964-68v03/d162/',
  ])
})

test('a point needs a document of the edition', async () => {
  for (const here of [
    { volume: 'people', document: 'thant-u' },
    { volume: volume.id, document: 'pages' },
  ]) {
    expect(await offerPlaces('point 3', [memo], here)).toEqual({
      certain: false,
      message: '',
      to: [],
    })
  }
})

test('nothing is loaded for words, and places only for a unit', async () => {
  for (const [text, loaded] of [
    ['quiet diplomacy', []],
    ['point 3', []],
    ['p. 367', ['volumes', volume.id]],
    ['162 point 3', ['volumes', volume.id, `${volume.id}/d162`]],
  ] as const) {
    const edition = toEdition([memo])
    await findPlaces(text, {}, edition)
    expect(edition.loaded).toEqual(loaded)
  }
})

test('every place of a document is found by its name', async () => {
  for (const [id, locator] of [...memoPlaces].slice(2)) {
    const { to } = await offerPlaces(
      `Document 162, ${writeLocator(locator, 'running', english.places)}`,
    )
    expect(to).toContain(`d162/#${id}`)
  }
})

test('for any text, a certain offer is a requested place', async () => {
  const part = fc.constantFrom(
    '162',
    ' point 3',
    ' p. 36',
    '7',
    ' n. 1',
    'd',
    ', ',
    '#p1',
    'frus1964-68v02/',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(part, fc.string({ maxLength: 3 }))), async (parts) => {
      const { certain, message, offers } = await findPlaces(
        parts.join(''),
        inMemo,
        toEdition(neighbors),
      )
      expect(certain && offers[0]?.is !== 'requested').toBe(false)
      if (message !== '') expect(certain && offers.length === 0).toBe(false)
    }),
  )
})

describe('a pasted text', () => {
  const cited = 'FRUS, 1964–1968, vol. II, doc. 162, point 3'

  test.each([
    [`He agreed (${cited}).`, true, ['d162/#p1.3']],
    [
      `1. Memorandum, February 24, 1965, ${cited}; Logevall, Choosing War, 366.`,
      true,
      ['d162/#p1.3'],
    ],
    [`${cited}. Ibid. ${cited}.`, true, ['d162/#p1.3']],
    [`${cited}; doc. 163.`, true, ['d162/#p1.3', 'd163/']],
    ['docs. 162 and 163', true, ['d162/', 'd163/']],
    ['FRUS, 1964–1968, vol. I, doc. 4; vol. II, doc. 163', false, ['(frus1964-68v01/d4)', 'd163/']],
    ['Vietnam, January–June 1965, doc. 162', true, ['d162/']],
    ['In Vietnam, January–June 1965, doc. 162, he agreed', false, ['d162/']],
    [`${'War went on. '.repeat(200)}(${cited})`, false, ['d162/#p1.3']],
  ])('%s', async (text, certain, to) => {
    const answer = await offerPlaces(text, neighbors)
    const external = (href: string) => href.replace(`${url.replace(volume.id, '')}`, '')
    expect(answer.certain).toBe(certain)
    expect(answer.to.map(external)).toEqual(to)
  })

  test('that cites nothing is words to search for', async () => {
    for (const text of [
      'Ball, Rusk, and the war in 1965, by day',
      'Logevall, Choosing War, 366, n. 1',
    ]) {
      expect((await offerPlaces(text)).to, text).toEqual([])
    }
  })
})

test('the name of a volume may be typed in other capitals', async () => {
  const guatemala = { ...volume, id: 'frus1952-54Guat' }
  for (const text of ['frus1952-54Guat', 'FRUS1952-54guat', 'frus1952-54guat/d162']) {
    const { to } = await offerPlaces(text, [memo], {}, [guatemala])
    expect(to, text).toEqual([expect.stringMatching(/^frus1952-54Guat\//)])
  }
})
