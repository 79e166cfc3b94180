import { describe, expect, test } from 'vitest'
import { findPlaces } from '../../src/go-to/find-places.ts'
import { host } from './citation-table.ts'
import { neighbors, resolveAnswers, toEdition, writeAnswer } from './edition.ts'

const site = 'https://example.org/editions/frus1964-68v02'

describe('every citation is answered, also of years without the name of the series', () => {
  const page = 'd161/#pg_366 | d162/'
  const other = (id: string, place: string) =>
    `→ ${id}/${place} | This edition does not include the volume ${id}.`

  test.each([
    ['FRUS 1964–68, 2:366; 1958–60, 2:12', [page, other('frus1958-60v02', 'pg_12')]],
    ['FRUS 1964–68, 2:366 and 1958–1960, 2:12', [page, other('frus1958-60v02', 'pg_12')]],
    ['FRUS 1964–68, 2:366; 1958–60, vol. II, doc. 9', [page, other('frus1958-60v02', 'd9')]],
    [
      'FRUS, 1964–68, II: 366; 1961–63, I: 3; 1952–1954, XIII, pt. 1: 12',
      [page, other('frus1961-63v01', 'pg_3'), other('frus1952-54v13p1', 'pg_12')],
    ],
  ])('%s', async (text, answers) => {
    expect(await resolveAnswers(text)).toEqual(answers)
  })

  test.each([
    'FRUS 1964–68, 2:366, in 1965, 2:30 p.m.',
    'FRUS, 1964–1968, vol. II, Vietnam, January–June 1965, p. 366',
  ])('but other years are none: %s', async (text) => {
    expect((await resolveAnswers(text)).slice(0, 1)).toEqual([page])
    expect(await resolveAnswers(text)).toHaveLength(1)
  })
})

describe('pages with Roman numbers', () => {
  const preface = '→ pg_XII'
  test.each(['FRUS 1964–68, 2:xii', 'FRUS, 1964–68, II: XII–XIV.', 'FRUS 1964–68, vol. 2: xii'])(
    '%s',
    async (text) => {
      expect((await resolveAnswers(text)).join()).toContain(preface)
    },
  )

  test('are no words', async () => {
    expect(await resolveAnswers('FRUS 1964–68, vol. 2: I think so')).toEqual([''])
  })
})

describe('anchors are read in any form', () => {
  test.each([
    ['d162@pg_367', 'd162/#pg_367'],
    ['d162.p1.3', 'd162/#p1.3'],
    ['d162 p1.3', 'd162/#p1.3'],
    ['d162 #p1.3', 'd162/#p1.3'],
    ['Document 162, p1.3', 'd162/#p1.3'],
    ['Document 162, #p1.3', 'd162/#p1.3'],
    ['frus1964-68v02/d162@pg_367', 'd162/#pg_367'],
    [`${site}/d162.p1.3.a`, 'd162/#p1.3.a'],
    ['d162.fn1', 'd162/#fn1'],
  ])('%s', async (text, to) => {
    expect(await resolveAnswers(text)).toEqual([to])
    const { certain, offers, message } = await findPlaces(text, {}, toEdition(neighbors))
    expect(certain).toBe(true)
    expect(writeAnswer(message, offers)).toBe(to)
  })

  test.each([
    ['d162 p1', '(d162/) | Document 162 is not on page 1.'],
    ['d162, p. 367', 'd162/#pg_367'],
  ])('but a page is a page: %s', async (text, to) => {
    expect(await resolveAnswers(text)).toEqual([to])
  })
})

describe('a place that the document of an address does not have is said', () => {
  test.each([
    [
      `${site}/d162/?release=1.0#p1.9`,
      '(d162/?release=1.0#p1.9) | Document 162 has no place “#p1.9”; it has points 1–3 in paragraph 1, pp. 366–367.',
    ],
    [`${site}/d162/#fn7`, '(d162/#fn7) | Document 162 has no place “#fn7”; it has note 1.'],
    [`${site}/d162/#fnref7`, '(d162/#fnref7) | Document 162 has no place “#fnref7”'],
    [`${site}/d162/#pg_999`, '(d162/) | Document 162 is not on page 999.'],
    [`${site}/d162/#p9:~:text=north`, '(d162/#p9:~:text=north) | Document 162 has no place “#p9”'],
    [`${site}/d162/#top-of-page`, '(d162/#top-of-page) | Document 162 has no place “#top-of-page”'],
    [
      `${host}/frus1964-68v02/d162#fn:1.5.2`,
      'd162/ | “#fn:1.5.2” was not understood: it names neither a place nor a printed page of this edition.',
    ],
  ])('%s', async (text, said) => {
    expect((await resolveAnswers(text)).join()).toContain(said)
  })

  test.each(['#p1.3', '#fnref1', '#g-thant-u', '#reading2', '#referred-fn1'])(
    'but not of one that it has: %s',
    async (fragment) => {
      expect(await resolveAnswers(`${site}/d162/${fragment}`)).toEqual([`d162/${fragment}`])
    },
  )
})

describe('words that an address marks are kept beside the name of a place', () => {
  const words = ':~:text=the%20north'
  test.each([
    [`Document 162, point 3, p. 367, ${site}/d162/#p1.3${words}`, `d162/#p1.3${words}`],
    [`Document 162, point 3, ${site}/d162/#${words}`, `d162/#p1.3${words}`],
    [`Document 162, p. 367, ${site}/d162/#${words}`, `d162/#pg_367${words}`],
    [`Document 162, ${site}/d162/#${words}`, `d162/#${words}`],
    [`Document 162, point 1, ${site}/d162/#p1.3${words}`, `d162/#p1.1 | d162/#p1.3${words}`],
  ])('%s', async (text, to) => {
    expect(await resolveAnswers(text)).toEqual([to])
  })
})

test('a search in a volume that is not included is of the whole edition, and the answer says so', async () => {
  const address = 'https://history.state.gov/search?q=quiet&volume-id=frus1958-60v02'
  expect(await resolveAnswers(address)).toEqual([
    '(search/?q=quiet) | This edition does not include the volume frus1958-60v02.',
  ])
})

test('the bracket of a link in Markdown is no part of the page before it', async () => {
  expect(
    await resolveAnswers(`[FRUS, 1964–1968, vol. II, Document 162, p. 367](${site}/d162/#pg_367)`),
  ).toEqual(['d162/#pg_367'])
})
