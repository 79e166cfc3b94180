import { describe, expect, test } from 'vitest'
import { pageFinder } from '../../../src/edition/places/find-page.ts'
import { toPagedSections } from '../../../src/edition/display/paged-sections.ts'
import { toSectionPages } from '../../../src/edition/display/sections.ts'
import { placeFinder } from '../../../src/edition/places/places.ts'
import { referenceResolver } from '../../../src/edition/references/reference-resolver.ts'
import { read, volume } from '../edition.ts'

const documents = [
  read('d1', '1. Telegram1\n\n\nHe [Page 2] went [Page 3] home.\n\n  1. Source: Files.\n', '1'),
  read('d2', '2. Telegram\n\n\nShe stayed.\n', '3'),
  read('d3', '3. Telegram\n\n\nWe [Page 5] spoke.\n', '4'),
  read('d4', '4. Telegram\n\n\nWe ask:\n\n1. To go.\n\n2. To stay: a) here; b) there.\n'),
]
const sections = toPagedSections({
  id: volume,
  sections: toSectionPages(
    {
      sections: [
        { id: 'preface', title: 'Preface', part: 'front', page: 'III', breaks: ['IV', 'V'] },
        { id: 'persons', title: 'Persons', part: 'front', list: 'persons', page: 'XXV' },
        { id: 'index', title: 'Index', part: 'back', list: 'index', page: '6', breaks: ['6', '7'] },
      ],
    },
    [],
  ),
})
const findInPart = pageFinder(documents, new Set())
const findInWhole = pageFinder([...documents, ...sections], new Set([volume]))
const find = placeFinder(documents, findInPart)

describe('a printed page', () => {
  test.each([
    ['2', 'd1', 'pg_2'],
    ['3', 'd1', 'pg_3'],
    ['5', 'd3', 'pg_5'],
  ])('%s is in the document that contains its page break', (page, document, fragment) => {
    expect(find(volume, `pg_${page}`)).toEqual({ document: `${volume}/${document}`, fragment })
  })

  test.each(['1', '4'])(
    '%s begins with a document, which a part of a volume cannot tell',
    (page) => {
      expect(findInPart(volume, page)).toBeUndefined()
      expect(findInWhole(volume, page)).toEqual({
        document: `${volume}/${page === '1' ? 'd1' : 'd3'}`,
      })
    },
  )

  test.each([
    ['III', 'preface', undefined],
    ['V', 'preface', 'pg_V'],
    ['XXV', 'people', undefined],
    ['6', 'printed-index', undefined],
    ['7', 'printed-index', 'pg_7'],
  ])('%s is in a section of the front or back matter', (page, section, fragment) => {
    const place = { document: `${volume}/${section}`, ...(fragment && { fragment }) }
    expect(findInWhole(volume, page)).toEqual(place)
    expect(placeFinder(documents, findInWhole)(volume, `pg_${page}`)).toEqual(place)
  })

  test.each(['8', 'XIV', '', '1e9'])('`%s` is not found', (page) => {
    expect(findInWhole(volume, page)).toBeUndefined()
    expect(findInWhole('frus1964-68v01', page)).toBeUndefined()
  })
})

describe('a reference in Document 1 resolves', () => {
  const resolve = referenceResolver({
    from: { volume, id: 'd1' },
    find,
    volumes: new Set([volume]),
    base: '/',
    published: {
      url: 'https://history.state.gov/historicaldocuments/frus1964-68v02',
      documentUrl: 'https://history.state.gov/historicaldocuments/frus1964-68v02/{document}',
    },
  })
  const office = 'https://history.state.gov/historicaldocuments/'
  const host = 'history.state.gov'

  test.each([
    ['to a document of the edition', { target: 'd2' }, { href: '/frus1964-68v02/d2/' }],
    ['to a note of its own', { target: 'd1', fragment: 'fn1' }, { href: '#fn1' }],
    ['to a note of its own without the number', { fragment: 'fn1' }, { href: '#fn1' }],
    ['to itself', { target: 'd1' }, { href: '#title' }],
    ['nowhere to a note that it has not', { target: 'd1', fragment: 'fn9' }, undefined],
    [
      'to a document that has no such note',
      { target: 'd2', fragment: 'fn9' },
      { href: '/frus1964-68v02/d2/' },
    ],
    ['to a page of another', { fragment: 'pg_5' }, { href: '/frus1964-68v02/d3/#pg_5' }],
    ['nowhere to a page that is not there', { fragment: 'pg_9' }, undefined],
    ['to the volume', { target: volume }, { href: '/frus1964-68v02/' }],
    [
      'to another site if the edition lacks the document, without an anchor',
      { target: 'd9', fragment: 'fn2' },
      { href: `${office}frus1964-68v02/d9`, host },
    ],
    [
      'to a document of another volume',
      { target: 'frus1964-68v01/d4' },
      { href: `${office}frus1964-68v01/d4`, host },
    ],
    [
      'to a paragraph by its printed number',
      { target: 'd4', fragment: 'paragraph_1' },
      { href: '/frus1964-68v02/d4/#p2' },
    ],
    [
      'to a point by its printed letter',
      { target: 'd4', fragment: 'point_2.b' },
      { href: '/frus1964-68v02/d4/#p3.b' },
    ],
    [
      'to a document that prints no such number',
      { target: 'd4', fragment: 'paragraph_3' },
      { href: '/frus1964-68v02/d4/' },
    ],
    ['nowhere to a point of its own that it has not', { fragment: 'point_1' }, undefined],
    ['to another volume', { target: 'frus1964-68v01' }, { href: `${office}frus1964-68v01`, host }],
    [
      'to any address, by its own host',
      { target: 'https://example.org/a' },
      { href: 'https://example.org/a', host: 'example.org' },
    ],
    ['to a mailbox, which is no site', { target: 'mailto:a@b.c' }, { href: 'mailto:a@b.c' }],
    ['to nothing if the address is invalid', { target: 'https://[' }, undefined],
    ['nowhere where nothing is named', {}, undefined],
  ])('%s', (_, reference, address) => {
    expect(resolve(reference)).toEqual(address)
  })
})
