import { describe, expect, test } from 'vitest'
import type { ListedSection } from '../../src/edition/display/lists.ts'
import { findPlaces } from '../../src/go-to/find-places.ts'
import { inMemo, offerPlaces, memo, toEdition, url, volume } from './edition.ts'

const sections: Array<ListedSection> = [
  {
    id: 'preface',
    section: 'preface',
    title: 'Preface',
    pages: { first: 'III', last: 'V' },
    breaks: ['IV', 'V'],
  },
  {
    id: 'people',
    section: 'persons',
    title: 'Persons',
    pages: { first: 'XXV', last: 'XXVI' },
    breaks: ['XXVI'],
  },
  {
    id: 'index',
    section: 'index',
    title: 'Index',
    pages: { first: '775', last: '776' },
    breaks: ['776'],
  },
  { id: '', section: 'ch2', title: 'Air strikes' },
]
/** The page in the publisher’s edition, as `offerPlaces` writes addresses. */
const elsewhere = `(${url}/pg_VII)`.replace(`${volume.id}/`, '')
const whole = [{ ...volume, documents: 1 }]
const go = (text: string, volumes = [volume]) =>
  offerPlaces(text, [memo], inMemo, volumes, sections)

describe('front and back matter is found too', () => {
  test.each([
    ['p. III', 'preface/'],
    ['p. IV', 'preface/#pg_IV'],
    ['p. v', 'preface/#pg_V'],
    ['page xxv', 'people/'],
    ['p. XXVI', 'people/#pg_XXVI'],
    ['p. 775', 'index/'],
    ['pp. 776–777', 'index/#pg_776'],
    [`${url}/preface`, 'preface/'],
    [`${url}/persons`, 'people/'],
    [`${url}/pg_IV`, 'preface/#pg_IV'],
    ['frus1964-68v02/people', 'people/'],
    ['frus1964-68v02/preface#pg_V', 'preface/#pg_V'],
    [`${url}/ch2`, '#ch2'],
    [`${url}/CH2`, '#ch2'],
    ['frus1964-68v02/ch2', '#ch2'],
  ])('%s', async (text, href) => {
    expect(await go(text)).toEqual({ certain: true, message: '', to: [href] })
  })

  test('by the title of the section', async () => {
    const edition = toEdition([memo], [volume], sections)
    const { offers } = await findPlaces('p. IV', {}, edition)
    expect(offers).toMatchObject([{ name: 'page IV, in Preface', title: 'Preface' }])
  })
})

describe('a page that the edition lacks', () => {
  test('is in the publisher’s edition if the volume must have it: it may be blank, or the contents', async () => {
    for (const text of ['p. VII', 'p. vii']) expect((await go(text, whole)).to).toContain(elsewhere)
    expect(await go('p. VII', whole)).toEqual({
      certain: false,
      message: 'This edition does not include page VII of Foreign Relations, 1964–1968, Volume II.',
      to: ['(preface/#pg_V)', elsewhere],
    })
  })

  test('does not exist after the end of the volume', async () => {
    expect(await go('p. 999', whole)).toEqual({
      certain: false,
      message: 'There is no page 999 in Foreign Relations, 1964–1968, Volume II.',
      to: ['(index/#pg_776)'],
    })
    expect((await go('p. XC', whole)).to).toEqual(['(people/#pg_XXVI)'])
  })
})
