import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { toPagedSections } from '../../src/edition/display/paged-sections.ts'
import { toSectionPages } from '../../src/edition/display/sections.ts'
import { openTextReader } from '../../src/load/cache/text-reader.ts'
import { listSearchTexts } from '../../src/load/search-texts.ts'
import { document, volume } from '../parse/tei/inventions.ts'
import { makeEdition } from './make-edition.ts'

const id = 'frus1990-92v99p2'
let root: string
let path: string
let edition: ReturnType<typeof makeEdition>

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pincite-'))
  path = join(root, `${id}.xml`)
  edition = makeEdition(root)
  writeFileSync(path, volume(document(1, '<p>Réd “lamp”.</p>'), document(2, '<p>Green lamp.</p>')))
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

test('the page of a section of front matter reads only that section', async () => {
  const preface = '<div type="section" xml:id="preface"><head>Preface</head><p>Fog.</p></div>'
  edit('<front>', `<front>${preface}`)
  const { matter, texts } = await read()
  expect(matter.sections.map(({ list }) => list)).toEqual([
    undefined,
    'persons',
    undefined,
    'index',
  ])
  const { html, title } = texts.section(matter.digest, 0)
  expect([html.title, title?.['data-locator']]).toEqual(['Preface', 'Title'])
  expect(html.text).toContain('<p>Fog.</p>')
  expect(texts.chapters(matter.digest)).toMatchObject([
    { id: 'ch1', title: 'Lights', level: 1, documents: ['d1', 'd2'] },
  ])
})

test('a section has the printed pages that begin in it, and references to them are resolved', async () => {
  const preface =
    '<div type="section" xml:id="preface"><head>Preface</head><pb n="IV"/><p>Fog<pb n="V" xml:id="pg_V"/>.</p></div>'
  edit('<front>', `<front><pb n="II" xml:id="pg_II"/><pb n="III"/>${preface}`)
  edit('”.</p>', '”, see <ref target="#pg_V">p. V</ref> and <ref target="#pg_II">p. II</ref>.</p>')
  const { matter } = await read()
  const { messages } = edition.edition()
  const [section] = toPagedSections({ id, sections: toSectionPages(matter, []) })
  expect(section?.data).toMatchObject({
    id: 'preface',
    pages: { first: 'IV', last: 'V' },
    breaks: ['V'],
  })
  const unresolved = messages.filter(({ rule }) => rule === 'pincite:unresolved-reference')
  expect(unresolved.map(({ message }) => message)).toEqual([expect.stringContaining('II')])
})

test('a search finds documents and sections of front and back matter, but not lists', async () => {
  const preface = '<div type="section" xml:id="d1"><head>Preface</head><p>Fog.</p></div>'
  edit('<front>', `<front>${preface}`)
  const { texts } = await read()
  const found = listSearchTexts(edition.edition())
  expect(found.map((text) => [text.volume, text.id, text.title])).toEqual([
    [id, 'd1', undefined],
    [id, 'd2', undefined],
    [id, 'section1', 'Preface'],
    [id, 'ch1', 'Lights'],
  ])
  const [document, , section, chapter] = found.map((text) => texts.indexText(text))
  expect(document?.about.facts['kind']).not.toContain('Front and back matter')
  expect(section?.about.facts['kind']).toEqual(['Front and back matter'])
  expect(section?.units).toMatchObject([
    { id: 'title', text: 'Preface' },
    { id: 'p1', text: 'Fog.' },
  ])
  expect(chapter?.about.facts['kind']).toEqual(['Text of a chapter'])
  expect(chapter?.units.map(({ text }) => text).join()).toContain('Of harbors.')
})

test('the printed index links to documents of its file; links to others are resolved by its page', async () => {
  edit('”.</p>', '”.<pb n="2"/></p>')
  edit('Green lamp.', 'Green <pb n="3"/>lamp.')
  edit('<ref target="#pg_1">1</ref>', '1, 2, 3')
  mkdirSync(join(root, id))
  writeFileSync(join(root, id, 'd2.txt'), '2. Note on Lamps\n\n\nBlue lamp.\n')
  writeFileSync(join(root, id, 'd2.yaml'), '')
  const { matter, texts } = await read()
  const { letters, html } = texts.printedIndex(matter.digest)
  expect(letters).toEqual([{ letter: 'L', id: 'L' }])
  expect(html.text).toContain('<a href="../d1/">1</a>, <a href="../pages/#pg_2">2</a>, <!--0-->')
  expect(html.blanks).toMatchObject([{ properties: { dataDocument: 'd2', dataFragment: 'pg_3' } }])
})

async function read() {
  await edition.load()
  const matter = edition.volume(id).data.matter ?? expect.fail()
  return { matter, texts: openTextReader(edition.folder) }
}

/** Edit the file of the volume. */
function edit(from: string, to: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
}
