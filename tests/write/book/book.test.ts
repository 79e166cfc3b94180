import { strFromU8 } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decode } from '../../../src/html/xml-characters.ts'
import { toEpub } from '../../../src/export/epub/to-epub.ts'
import { listVolumeFileLinks } from '../../../src/write/files/volume-files.ts'
import { listFiles } from '../../../src/write/files/list-files.ts'
import { toBook } from '../../../src/write/book/to-book.ts'
import { makeSite, type SmallSite } from '../make-site.ts'
import { lists, rich } from './editions.ts'
import { openBook, readFiles } from './open-book.ts'

const id = 'frus1990-92v99p2'
let made: SmallSite
/** Files of the book of lights, by their paths. */
let files: Record<string, string>

beforeAll(async () => {
  made = await makeSite(rich, '/editions/')
  files = readFiles(write(id))
})
afterAll(() => {
  made.remove()
})

describe('a book', () => {
  test('is a file of its volume, to which the page of the volume links', () => {
    const paths = Array.from(listFiles(made.site), ({ path }) => path)
    expect(paths).toContain(`${id}/${id}.epub`)
    const [link] = listVolumeFileLinks(made.site, findVolume(id))
    expect(link?.href).toBe(`/editions/${id}/${id}.epub`)
    expect(link?.type).toBe('application/epub+zip')
  })

  test('begins with its media type, and the same book is the same bytes', () => {
    const bytes = write(id)
    expect(strFromU8(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip')
    expect(Buffer.compare(bytes, write(id))).toBe(0)
  })

  test('has the texts of its volume in their order', async () => {
    const book = await openBook(write(id))
    expect(book.order).toEqual(['index', 'nav', 'people', 'ch1', 'd1', 'd2', 'printed-index'])
    expect(book.metadata).toMatchObject({
      title: 'Harbors & Lights',
      language: 'en',
      publisher: 'Archive of "Lights"',
      packageIdentifier: { id: `https://example.org/editions/${id}/` },
      creator: [{ contributor: 'Ada B. Kerr, Jr.', fileAs: 'Kerr, Ada B., Jr.', role: 'edt' }],
      contributor: [{ contributor: 'Ada Marin, Jr.' }],
    })
    book.close()
  })

  test('names its release, whose day is that of the last change', () => {
    const { date } = made.site.edition.release
    expect(files['package.opf']).toContain('<meta property="schema:version">1.2</meta>')
    expect(files['package.opf']).toContain(
      `<meta property="dcterms:modified">${date}T00:00:00Z</meta>`,
    )
  })

  test('lists its texts by chapters, and each printed page at its first place', () => {
    const contents = files['nav.xhtml'] ?? ''
    expect(listLinks(contents)).toEqual([
      'text/people.xhtml Persons',
      'text/ch1.xhtml Lights',
      'text/d1.xhtml 1. Note on Lights',
      'text/d2.xhtml 2. Note on Lights, May 4, 1921',
      'text/printed-index.xhtml Index',
      'text/d1.xhtml#pg_1 1',
      'text/d2.xhtml#pg_2 2',
      'text/index.xhtml Harbors &amp; Lights',
      'nav.xhtml Contents',
      'text/ch1.xhtml Start of the text',
      'text/printed-index.xhtml Index',
    ])
    expect(contents).toMatch(/Lights<\/a><ol>\s*<li><a href="text\/d1.xhtml">/)
  })
})

describe('a text of a book', () => {
  test('calls each note by its number, and the note links back', () => {
    const text = read('d1')
    expect(text).toContain(
      '<a id="fnref1" aria-label="Note 1" role="doc-noteref" epub:type="noteref" class="noteref" href="#fn1">1</a>',
    )
    expect(text).toContain('<aside class="foot" id="fn1" role="doc-footnote" epub:type="footnote">')
    expect(text).toMatch(/role="doc-backlink" epub:type="backlink" href="#fnref1">↩/)
  })

  test('has only references with a note in the same file', () => {
    for (const name of ['d1', 'd2']) {
      const notes = Array.from(read(name).matchAll(/<aside[^>]* id="([^"]*)"/g), ([, note]) => note)
      const called = read(name).matchAll(/epub:type="noteref"[^>]* href="#([^"]*)"/g)
      expect(new Set(Array.from(called, ([, note]) => note))).toEqual(new Set(notes))
      expect(notes.length).toBeGreaterThan(0)
    }
  })

  test('has the signs of editors as text, and each other reading in a list', () => {
    const text = toText(read('d1'))
    expect(text).toContain(
      'The shippes go slow ‹fast›; Rossi wro‹i›tes of the har[bo]r and the m[ol?]e, long l{l}ong1.',
    )
    expect(text).toContain('shippes Regularized: ships')
  })

  test('links to places of the book, else to the site', () => {
    expect(listLinks(read('d1'))).toEqual([
      'https://example.org/editions/frus1990-92v99p2/d1/ https://example.org/editions/frus1990-92v99p2/d1/',
      '#reading1 shippes',
      '#fn1 1',
      'd2.xhtml Document 2',
      'd2.xhtml note 9',
      'people.xhtml#p_KA1 Kerr',
      '#fnref1 ↩\uFE0E',
      '#p1 ↩\uFE0E',
    ])
    expect(listLinks(read('d2')).slice(-4)).toEqual([
      'd1.xhtml the first',
      'https://example.org/editions/people/nobody/ nobody',
      'https://example.org/a.png a',
      '#p1 ↩\uFE0E',
    ])
    expect(listLinks(read('printed-index'))).toEqual(['d1.xhtml#pg_1 1', 'd1.xhtml#pg_1 1n'])
    expect(listLinks(read('people'))).toEqual(['#p_KA1 Kerr, Ada'])
  })

  test('links only to the book where readers cannot reach the site', () => {
    const text = readFiles(write(id, '/editions/'))
    expect(listLinks(text['text/d2.xhtml'] ?? '')).toEqual([
      '#g-an1 lamp',
      'd1.xhtml the first',
      'https://example.org/a.png a',
      '#p1 ↩\uFE0E',
    ])
    expect(text['text/d2.xhtml']).toContain('nobody')
    expect(text['package.opf']).toContain(`<dc:identifier id="identifier">${id}<`)
  })

  test('has the mark of the page on which it begins, if it is the first on it', () => {
    expect(read('d1')).toContain('<h1 id="title"><span id="pg_1" role="doc-pagebreak"')
    expect(read('d2')).toContain('<dl id="pg_1" class="record">')
    expect(read('d2')).toContain('<span id="pg_2" role="doc-pagebreak" aria-label="Page 2"')
  })

  test('has its facts, and their sources', () => {
    const text = toText(read('d2'))
    expect(text).toContain('Date[May 4, 1921]FromAda Kerr, Keeper, TriesteClassificationSecret')
    expect(text).toContain('DateThe file.Ada KerrThe heading.')
  })

  test('may be a list of the volume, or a chapter', () => {
    expect(toText(read('people'))).toContain('Kerr, Ada Keeper of the light.')
    expect(toText(read('people'))).toContain('A see Kerr, Ada')
    expect(read('ch1')).toContain('role="doc-part"')
  })

  test('begins with a title page, which names the volume and the edition', () => {
    const text = toText(read('index'))
    expect(text).toContain('Foreign Relations of the United States, 1990–1992, Volume XCIX, Part 2')
    expect(text).toContain('EditionLights & <Harbors>EditorsAda Marin, Jr.')
    expect(text).toContain('ReleaseVersion 1.2')
    expect(text).toContain('What is in brackets or under Supplied was added by the editors.')
  })
})

test('a book from right to left turns its pages so, and says where its originals are', () => {
  const {
    'package.opf': opf,
    'text/a.xhtml': text = '',
    'nav.xhtml': nav,
  } = readFiles(write('hebrew'))
  expect(opf).toContain('<spine page-progression-direction="rtl">')
  expect(opf).toContain('<dc:language>he</dc:language>')
  expect(opf).toContain('<dc:creator>Ada Marin</dc:creator>')
  expect(opf).toContain('<dc:source>Box 3, Papers, Archive</dc:source>')
  expect(opf).toContain('<meta property="pageBreakSource">Box 3, Papers, Archive</meta>')
  expect(text).toMatch(/<html [^>]* dir="rtl">/)
  expect(text).toContain('<h1 lang="he" dir="rtl" id="title" xml:lang="he">')
  expect(nav).toContain('<a href="text/a.xhtml" lang="he" xml:lang="he" dir="rtl">')
})

test('a book has lists that are printed with a text, notes of the edition, and chapters with any id', async () => {
  const { site, remove } = await makeSite(lists)
  const [letters = expect.fail(), lights = expect.fail()] = site.edition.volumes
  const { texts } = toBook(site, lights)
  expect(texts.map(({ path, level, kind }) => `${path || '.'} ${kind} ${level}`)).toEqual([
    ...['. title 1', 'persons front 1', 'd1 document 1', 'che chapter 1', 'd2 document 2'],
    ...['printed-index index 1', 'people back 1'],
  ])
  expect(texts.at(-1)?.html).toContain(
    '<dd><em>Keeper</em> of <a href="/frus1990-92v99p2/d1/">the light</a>.</dd>',
  )
  expect(toBook(site, letters).texts.map(({ name }) => name)).toEqual([
    'Letters',
    'To Leo, [May 1921]',
  ])
  remove()
})

/** Write the book of a volume. */
function write(volume: string, root = made.site.root): Uint8Array {
  return toEpub(toBook({ ...made.site, root }, findVolume(volume)))
}

function findVolume(id: string) {
  return made.site.edition.volumes.find((volume) => volume.id === id) ?? expect.fail()
}

/** Read a text of the book of lights. */
function read(name: string): string {
  return files[`text/${name}.xhtml`] ?? `no text ${name}`
}

/** List the links of a file: `d2.xhtml Document 2`. */
function listLinks(xhtml: string): Array<string> {
  const links = xhtml.matchAll(/<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/g)
  return Array.from(links, ([, href = '', text = '']) => `${href} ${text.replace(/<[^>]*>/g, '')}`)
}

function toText(xhtml: string): string {
  const [, body = ''] = /<body[^>]*>([^]*)<\/body>/.exec(xhtml) ?? []
  return decode(body.replace(/<[^>]*>/g, ''))
}
