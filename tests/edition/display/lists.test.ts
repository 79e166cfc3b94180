import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromListedPlaces, toPlaceCodes } from '../../../src/edition/places/listed-places.ts'
import {
  isListedDocument,
  isListedSection,
  isListedVolume,
  toListedDocument,
  toListedSection,
  toListedVolume,
} from '../../../src/edition/display/lists.ts'
import { toLocators } from '../../tree/locators.ts'
import { english } from '../../../src/words/en/index.ts'

describe('JSON lists of the site are validated', () => {
  const document = {
    id: 'd162',
    number: '162',
    title: 'Memorandum',
    pages: { first: '366', last: '367' },
    breaks: ['367'],
  }
  const volume = { id: 'v', name: 'Volume', title: 'Vietnam', url: 'https://x.org/v', documents: 9 }

  test('a document with only required fields', () => {
    expect(isListedDocument(document)).toBe(true)
    expect(isListedDocument({ id: 'd1', title: '' })).toBe(true)
  })

  test.each([
    ['no id', { title: 'Memorandum' }],
    ['no title', { id: 'd162' }],
    ['a number that is not text', { ...document, number: 162 }],
    ['half its pages', { ...document, pages: { first: '366' } }],
    ['pages that are text', { ...document, pages: '366' }],
    ['breaks that are numbers', { ...document, breaks: [367] }],
    ['the shape of a list', [document]],
    ['nothing', null],
  ])('no document has %s', (_, value) => {
    expect(isListedDocument(value)).toBe(false)
  })

  test('a section, which has the id of the source as well', () => {
    expect(isListedSection({ ...document, section: 'preface' })).toBe(true)
    for (const value of [document, { ...document, section: 1 }, { section: 'preface' }])
      expect(isListedSection(value)).toBe(false)
  })

  test('a document as it is listed, with what is known of it', () => {
    const record = { document: 'd1', title: 'Note', volume: 'v', path: '', sha256: '', digest: '' }
    const known = { number: '1', pages: { first: '2', last: '3' }, breaks: ['3'] }
    const facts = { kind: 'Note', people: [], places: [] }
    expect(toListedDocument({ ...record, facts })).toEqual({ id: 'd1', title: 'Note' })
    const listed = toListedDocument({ ...record, ...known, facts })
    expect(listed).toEqual({ id: 'd1', title: 'Note', ...known })
    expect(isListedDocument(listed)).toBe(true)
  })

  test('a volume as it is listed, with its running title', () => {
    const listed = toListedVolume(
      'v',
      {
        series: 'Foreign Relations of the United States',
        subseries: '1964–1968',
        number: 'II',
        title: 'Vietnam, January–June 1965',
        editors: [],
        publisher: 'Printing Office',
        place: 'Washington',
        year: 1996,
        documents: 351,
        url: 'https://example.org/v',
        rights: 'Public domain',
        source: 'Title page',
      },
      english.volume,
    )
    expect(listed).toEqual({
      id: 'v',
      name: 'Foreign Relations, 1964–1968, Volume II',
      title: 'Vietnam, January–June 1965',
      url: 'https://example.org/v',
      documents: 351,
    })
    expect(isListedVolume(listed)).toBe(true)
  })

  test('a volume', () => {
    expect(isListedVolume(volume)).toBe(true)
    expect(isListedVolume({ id: 'v', name: 'Letters', title: 'Letters' })).toBe(true)
    expect(isListedVolume({ ...volume, url: 1 })).toBe(false)
    expect(isListedVolume({ ...volume, documents: '9' })).toBe(false)
    for (const key of ['id', 'name', 'title'])
      expect(isListedVolume({ ...volume, [key]: undefined }), key).toBe(false)
    expect(isListedVolume('v')).toBe(false)
  })
})

describe('a section is listed', () => {
  const preface = { id: 'preface', path: 'preface', title: 'Preface', part: 'front' } as const

  test('with its known pages', () => {
    expect(toListedSection(preface)).toEqual({
      id: 'preface',
      section: 'preface',
      title: 'Preface',
    })
    expect(toListedSection({ ...preface, page: 'III' })).toMatchObject({
      pages: { first: 'III', last: 'III' },
    })
    expect(toListedSection({ ...preface, breaks: ['IV', 'V'] })).toMatchObject({
      pages: { first: 'IV', last: 'V' },
      breaks: ['IV', 'V'],
    })
  })

  test('from the page that begins after its heading', () => {
    const listed = toListedSection({ ...preface, page: 'IV', breaks: ['IV', 'V'] })
    expect(listed.breaks).toEqual(['V'])
    expect(toListedSection({ ...preface, page: 'IV', breaks: ['IV'] }).breaks).toBeUndefined()
  })
})

describe('the places of a volume', () => {
  const memo = toLocators([
    ['title', '@366'],
    ['p1.3', '!@367'],
    ['pg_367', '@'],
  ])

  test('are unchanged after writing and reading', () => {
    const served: unknown = JSON.parse(JSON.stringify({ d162: toPlaceCodes(memo) }))
    expect([...fromListedPlaces(served, 'd162')]).toEqual([...memo])
  })

  test('are empty for a document that is not listed', () => {
    for (const id of ['d162', 'constructor']) expect(fromListedPlaces({}, id).size).toBe(0)
  })

  test.each([
    ['a list', []],
    ['text', '{}'],
    ['a document that is a list', { d162: [] }],
    ['a place that is a number', { d162: { p1: 1 } }],
    ['a place without a locator', { d162: { p1: 'Paragraph 1' } }],
  ])('are no list of places: %s', (_, value) => {
    expect(() => fromListedPlaces(value, 'd162')).toThrow('Unexpected')
  })

  test('any content is read or rejected', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        let places: unknown
        try {
          places = fromListedPlaces({ d1: value }, 'd1')
        } catch (error) {
          places = error
        }
        expect(places instanceof Map || places instanceof Error).toBe(true)
      }),
    )
  })
})
