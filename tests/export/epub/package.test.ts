import { describe, expect, test } from 'vitest'
import type { BookRecord } from '../../../src/export/epub/book-record.ts'
import type { BookText } from '../../../src/export/epub/book.ts'
import type { ListedFile } from '../../../src/export/epub/contents.ts'
import { writePackage } from '../../../src/export/epub/package.ts'
import { english } from '../../../src/words/en/index.ts'

const record: BookRecord = {
  identifier: 'https://example.org/v/',
  title: 'Letters & Lamps',
  langs: ['en', 'fr'],
  dir: 'ltr',
  editors: [],
  contributors: [],
  certifier: 'Archive',
  release: '1.2',
  date: '2026-11-29',
  rights: [],
  source: 'Papers',
}

const text: BookText = {
  ...{ path: 'd1', name: 'A', kind: 'document', level: 1, language: {}, html: '' },
}
const file: ListedFile = { text, path: 'text/d1.xhtml', pages: [] }

describe('the package of a book', () => {
  test('has its languages, its release and the day of its last change, never the time of its making', () => {
    const xml = write({})
    expect(xml).toContain('<dc:title>Letters &amp; Lamps</dc:title>')
    expect(xml).toContain('<dc:language>en</dc:language>\n<dc:language>fr</dc:language>')
    expect(xml).toContain('<meta property="schema:version">1.2</meta>')
    expect(xml).toContain('<meta property="dcterms:modified">2026-11-29T00:00:00Z</meta>')
    expect(write({ date: '' })).toContain('>1970-01-01T00:00:00Z</meta>')
    expect(write({ date: '' })).not.toContain('<dc:date>')
  })

  test.each([
    ['II', '2'],
    ['14', '14'],
    ['XCIX, Part 2', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('has the number %s of its series as %s', (number, position) => {
    const xml = write({ series: { title: 'Papers', number } })
    expect(xml).toContain('<meta property="belongs-to-collection" id="series">Papers</meta>')
    const [, found] = /"group-position" refines="#series">([^<]*)</.exec(xml) ?? []
    expect(found).toBe(position)
  })

  test('names editors as they are sorted, also a body without given names', () => {
    const xml = write({
      editors: [{ family: 'Harbor Office' }, { given: 'Ada', family: 'Marin', suffix: 'Jr.' }],
    })
    expect(xml).toContain('<dc:creator id="creator1">Harbor Office</dc:creator>')
    expect(xml).toContain('<dc:creator id="creator2">Ada Marin, Jr.</dc:creator>')
    expect(xml).toContain('<meta property="file-as" refines="#creator2">Marin, Ada, Jr.</meta>')
  })

  test('says how it can be read, and whose pages it lists', () => {
    const page = { ...file, pages: [{ label: '1', id: 'pg_1' }] }
    const xml = write({ isbn: '0-16-045126-x' }, [page])
    expect(xml).toContain('<meta property="pageBreakSource">urn:isbn:016045126X</meta>')
    expect(write({}, [page])).toContain('<meta property="pageBreakSource">Papers</meta>')
    expect(listFeatures(xml)).toContain('pageNavigation')
    expect(listFeatures(write({}))).not.toContain('pageNavigation')
    expect(write({})).not.toContain('pageBreakSource')
    expect(xml).toContain('<meta property="a11y:certifiedBy" refines="#conformance">Archive</meta>')
  })
})

function write(own: Partial<BookRecord>, files = [file]): string {
  const site = { base: '/', volume: 'v' }
  return writePackage({ record: { ...record, ...own }, texts: [text], site, words: english }, files)
}

function listFeatures(xml: string): Array<string> {
  const features = xml.matchAll(/"schema:accessibilityFeature">([^<]*)</g)
  return Array.from(features, ([, feature = '']) => feature)
}
