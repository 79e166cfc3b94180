import { describe, expect, test } from 'vitest'
import { findPlaces } from '../../src/go-to/find-places.ts'
import { resolveText } from '../../src/go-to/resolve-text.ts'
import { host } from './citation-table.ts'
import { neighbors, toEdition, volume } from './edition.ts'

const site = 'https://example.org/editions/frus1964-68v02'

/** Write an answer: its offers, those that are near in brackets, and its message. */
function write(message: string, offers: Awaited<ReturnType<typeof findPlaces>>['offers']): string {
  const to = offers.map(({ href, is }) => {
    const path = href.replace(`${volume.id}/`, '').replace(`${host}/`, '→ ')
    return is === 'near' ? `(${path})` : path
  })
  return [...to, message].filter(Boolean).join(' | ')
}

async function resolve(text: string): Promise<Array<string>> {
  const { citations } = await resolveText(text, {}, toEdition(neighbors))
  return citations.map(({ answers }) =>
    answers.map(({ message, offers }) => write(message, offers)).join(' ; '),
  )
}

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
    expect(await resolve(text)).toEqual(answers)
  })

  test.each([
    'FRUS 1964–68, 2:366, in 1965, 2:30 p.m.',
    'FRUS, 1964–1968, vol. II, Vietnam, January–June 1965, p. 366',
  ])('but other years are none: %s', async (text) => {
    expect((await resolve(text)).slice(0, 1)).toEqual([page])
    expect(await resolve(text)).toHaveLength(1)
  })
})

describe('pages with Roman numbers', () => {
  const preface = '→ pg_XII'
  test.each(['FRUS 1964–68, 2:xii', 'FRUS, 1964–68, II: XII–XIV.', 'FRUS 1964–68, vol. 2: xii'])(
    '%s',
    async (text) => {
      expect((await resolve(text)).join()).toContain(preface)
    },
  )

  test('are no words', async () => {
    expect(await resolve('FRUS 1964–68, vol. 2: I think so')).toEqual([''])
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
    expect(await resolve(text)).toEqual([to])
    const { certain, offers, message } = await findPlaces(text, {}, toEdition(neighbors))
    expect(certain).toBe(true)
    expect(write(message, offers)).toBe(to)
  })

  test.each([
    ['d162 p1', '(d162/) | Document 162 is not on page 1.'],
    ['d162, p. 367', 'd162/#pg_367'],
  ])('but a page is a page: %s', async (text, to) => {
    expect(await resolve(text)).toEqual([to])
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
    expect((await resolve(text)).join()).toContain(said)
  })

  test.each(['#p1.3', '#fnref1', '#g-thant-u', '#reading2', '#referred-fn1'])(
    'but not of one that it has: %s',
    async (fragment) => {
      expect(await resolve(`${site}/d162/${fragment}`)).toEqual([`d162/${fragment}`])
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
    expect(await resolve(text)).toEqual([to])
  })
})

test('a search in a volume that is not included is of the whole edition, and the answer says so', async () => {
  const address = 'https://history.state.gov/search?q=quiet&volume-id=frus1958-60v02'
  expect(await resolve(address)).toEqual([
    '(search/?q=quiet) | This edition does not include the volume frus1958-60v02.',
  ])
})

test('the bracket of a link in Markdown is no part of the page before it', async () => {
  expect(
    await resolve(`[FRUS, 1964–1968, vol. II, Document 162, p. 367](${site}/d162/#pg_367)`),
  ).toEqual(['d162/#pg_367'])
})

describe('each place of a list is answered', () => {
  const [d161, d162, d163] = ['d161/', 'd162/', 'd163/']
  const held =
    'This edition does not include Document 164 of Foreign Relations, 1964–1968, Volume II.'
  const d164 = `→ d164 | ${held}`
  test.each([
    ['vol 2, # 162', [d162]],
    ['vol. 2, no. 162, vol. 2, no. 163', [`${d162} ; ${d163}`]],
    ['FRUS 1964–68, vol 2, # 162', [d162]],
    ['vol 2 no 162', [d162]],
    ['doc. 161, 162, 163', [`${d161} | ${d162} ; ${d163}`]],
    ['doc. 161 and 163', [`${d161} ; ${d163}`]],
    ['#161, 163', [`${d161} | ${d163}`]],
    ['no. 161, 162, and 163', [`${d161} ; ${d162} ; ${d163}`]],
    ['docs. 161, 162, 164', [`${d161} ; ${d162} ; ${d164}`]],
    ['docs. 161–163', [`${d161} ; ${d162} ; ${d163}`]],
    ['doc. 161/163', [`${d161} ; ${d163}`]],
    ['161, 162 and 163', [`${d161} ; ${d162} ; ${d163}`]],
    ['161–163', [`${d161} ; ${d162} ; ${d163}`]],
    ['161; 163', [`${d161} ; ${d163}`]],
    ['d161, d163', [d161, d163]],
    ['docs 162, n. 1; 163; 161', [`d162/#fn1 ; ${d163} ; ${d161}`]],
    ['point 1 and 3 of Document 162', ['d162/#p1.1 ; d162/#p1.3']],
    ['FRUS, 1964–68, vol. II, doc. 162, 367', ['d162/#pg_367']],
    ['FRUS, 1964–68, vol. II, doc. 162, 366, 163', [`${d162} ; ${d163}`]],
    ['pp. 366, 368', ['d161/#pg_366 | d162/ ; d163/#pg_368']],
    ['p. 366 and 368', ['d161/#pg_366 | d162/ ; d163/#pg_368']],
  ])('%s', async (text, answers) => {
    expect(await resolve(text)).toEqual(answers)
    const { rest } = await resolveText(text, {}, toEdition(neighbors))
    expect(rest).toEqual([])
  })

  test('of notes, one that the document does not have is said', async () => {
    for (const text of ['doc. 162, notes 1, 3 and 5', 'doc. 162, n. 1, 3 and 5']) {
      const [answer = ''] = await resolve(text)
      expect(answer).toMatch(/^d162\/#fn1/)
      expect(answer).toContain('no note 3')
      expect(answer).toContain('no note 5')
    }
  })

  test('of a long range, what is between its ends is said', async () => {
    const [answer = ''] = await resolve('docs. 1–163')
    expect(answer).toContain('Of 1–163, only the first and the last are listed.')
  })

  test('dates and counts behind a place are no places', async () => {
    for (const rest of ['24 February 1965', '12 others', 'February 24, 1965']) {
      const text = `FRUS, 1964–68, vol. II, doc. 162, ${rest}`
      expect(await resolve(text)).toEqual([d162])
      const found = (await resolveText(text, {}, toEdition(neighbors))).rest
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([rest])
    }
  })

  test('the number of a note is none either, and a number that is not understood is said', async () => {
    const text =
      '12 See FRUS, 1964–68, vol. II, doc. 162.\n13 FRUS, 1964–68, vol. II, doc. 163 (87).'
    const { rest } = await resolveText(text, {}, toEdition(neighbors))
    expect(rest.map(({ start, end }) => text.slice(start, end))).toEqual(['87'])
  })

  test('in the field of an edition too', async () => {
    for (const text of ['vol 2, # 162', '161, 162 and 163', 'doc. 161, 162, 163'])
      expect((await findPlaces(text, {}, toEdition(neighbors))).certain).toBe(true)
  })
})

describe('the address of the picture of a page', () => {
  const pictures = 'https://static.history.state.gov/frus'

  test.each(['medium/0399.png', 'large/0399.jpg', 'tiff/0399.tif'])(
    'leads to the page, if the source names the picture: %s',
    async (path) => {
      const file = path.replace(/.*\//, '')
      const answers = [`d162/#pg_367 | d163/ | “${file}” is a picture of page 367.`]
      expect(await resolve(`${pictures}/frus1964-68v02/${path}`)).toEqual(answers)
      expect(await resolve(`See ${pictures}/frus1964-68v02/${path}.`)).toEqual(answers)
    },
  )

  test('else the answer says so, and leads to the volume', async () => {
    const said =
      '“0499.png” is a picture of a page of the volume. This edition has no pictures of pages, and does not know which page it is.'
    expect(await resolve(`${pictures}/frus1964-68v02/medium/0499.png`)).toEqual([`() | ${said}`])
    const [other = ''] = await resolve(`${pictures}/frus1964-68v03/medium/0499.png`)
    expect(other).toContain('This edition does not include the volume frus1964-68v03.')
    expect(other).toContain(said)
  })

  test('in the field of an edition too', async () => {
    const { offers } = await findPlaces(
      `${pictures}/frus1964-68v02/medium/0399.png`,
      {},
      toEdition(neighbors),
    )
    expect(offers.map(({ href }) => href)).toEqual([
      'frus1964-68v02/d162/#pg_367',
      'frus1964-68v02/d163/',
    ])
  })
})
