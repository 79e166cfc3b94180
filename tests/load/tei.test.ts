import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTextReader } from '../../src/load/cache/text-reader.ts'
import { compileEdition } from '../../src/load/compile-edition.ts'
import { document, volume } from '../parse/tei/inventions.ts'
import { makeEdition } from './make-edition.ts'

const id = 'frus1990-92v99p2'
let root: string
let path: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pincite-'))
  path = join(root, `${id}.xml`)
  writeFileSync(path, volume(document(1, '<p>Réd “lamp”.</p>'), document(2, '<p>Green lamp.</p>')))
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

test('a TEI file in a seeds folder is a volume with its documents', async () => {
  const { load, volume, document, ids } = makeEdition(root)
  expect(await load()).toEqual([])
  expect(volume(id).data).toMatchObject({ title: 'Harbors & Lights', documents: 2 })
  expect(ids()).toEqual([`${id}/d1`, `${id}/d2`])
  expect(document(`${id}/d2`).data).toMatchObject({
    number: '2',
    title: 'Note on Lights',
    pages: { first: '1', last: '1' },
    chapter: { id: 'ch1', title: 'Lights' },
  })
})

test('the TEI file may be in the folder of the volume', async () => {
  mkdirSync(join(root, id))
  cpSync(path, join(root, id, `${id}.xml`))
  rmSync(path)
  const { load, ids } = makeEdition(root)
  expect(await load()).toEqual([])
  expect(ids()).toHaveLength(2)
})

test('the page of a document reads the HTML of that document', async () => {
  const { load, page } = makeEdition(root)
  await load()
  const { html, head, title } = page(`${id}/d2`)
  expect(html.text).toContain('<p>Green lamp.</p>')
  expect([head.start, title?.['data-locator']]).toEqual(['1', 'Title, p. 1'])
})

test('the annotations of a document with a sidecar are compiled with their places', async () => {
  mkdirSync(join(root, id))
  writeFileSync(
    join(root, id, 'd2.yaml'),
    'annotations: [{ quote: Green, note: A color., whose: ours }]\n',
  )
  const { load, annotations } = makeEdition(root)
  expect(await load()).toEqual([])
  expect(annotations(`${id}/d2`)).toMatchObject([
    { annotation: { id: 'an1' }, selectors: [[{ exact: 'Green', suffix: ' lamp.' }, {}, {}]] },
  ])
  expect(() => annotations(`${id}/d1`)).toThrow('Unexpected key d1')
})

test('a volume is compiled again only if it has changed', async () => {
  const { load, compiled } = makeEdition(root)
  await load()
  await load()
  expect(compiled).toHaveLength(1)
  await load('other code')
  expect(compiled).toHaveLength(2)
  edit('Green', 'Blue')
  await load('other code')
  expect(compiled).toHaveLength(3)
})

test('a document may have the name of a file in the cache', async () => {
  const names = ['constructor', 'chapters', 'mentions', 'manifest', 'sections', 'references']
  const named = names.map((name, index) =>
    document(index + 1, '<p>Lamp.</p>').replace(`xml:id="d${index + 1}"`, `xml:id="${name}"`),
  )
  writeFileSync(path, volume(...named))
  const { load, page, indexText } = makeEdition(root)
  await load()
  for (const name of names) {
    expect(page(`${id}/${name}`).html.title).toContain('Note on Lights')
    expect(indexText(`${id}/${name}`).units.at(-1)?.text).toBe('Lamp.')
  }
})

test('references are read from all sources', async () => {
  edit('Green lamp.', 'See <ref target="#d1">Document 1</ref>.')
  mkdirSync(join(root, id))
  writeFileSync(join(root, id, 'd3.txt'), '3. Note on Lamps\n\n\nBlue lamp; see Document 2.\n')
  writeFileSync(join(root, id, 'd3.yaml'), '')
  const { load, edition, folder } = makeEdition(root)
  await load()
  const digests = edition().documents.map(({ data }) => data.digest)
  const references = openTextReader(folder).references(digests)
  expect([...references].map(([from, own]) => [from, own.map(({ target }) => target)])).toEqual([
    [`${id}/d2`, [`${id}/d1`]],
    [`${id}/d3`, [`${id}/d2`]],
  ])
})

test('a transcription replaces a document of the TEI, with a message on the file', async () => {
  mkdirSync(join(root, id))
  writeFileSync(join(root, id, 'd2.txt'), '2. Note on Lamps\n\n\nBlue lamp.\n')
  writeFileSync(join(root, id, 'd2.yaml'), '')
  const { load, page } = makeEdition(root)
  expect(await load()).toMatchObject([{ severity: 'info', rule: 'pincite:tei-replaced', line: 35 }])
  expect(page(`${id}/d2`).html.text).toContain('Blue lamp.')
  expect(page(`${id}/d1`).html.text).toContain('Réd “lamp”.')
})

test('a sidecar applies to a document of the TEI', async () => {
  mkdirSync(join(root, id))
  writeFileSync(join(root, id, 'd2.yaml'), 'pages: { first: 7, source: The print }\n')
  const { load, document, page } = makeEdition(root)
  expect(await load()).toEqual([])
  expect(document(`${id}/d2`).data).toMatchObject({ pages: { first: '7', last: '7' } })
  expect(page(`${id}/d2`).head.supplied.pages?.first).toBe('7')
})

test('a sidecar of a document that is not in the TEI is an error', async () => {
  mkdirSync(join(root, id))
  writeFileSync(join(root, id, 'd9.yaml'), '')
  expect(await check(root)).toMatchObject([{ severity: 'error', rule: 'pincite:lone-sidecar' }])
})

test('a malformed document is an error each time, and the others are published', async () => {
  edit('Green lamp', 'Green & lamp')
  const { load, ids } = makeEdition(root)
  const first = await load()
  expect(first).toMatchObject([{ severity: 'error', rule: 'pincite:tei-syntax', line: 35 }])
  expect(await load()).toEqual(first)
  expect(ids()).toEqual([`${id}/d1`])
})

test('a file that is too large is not read, and the others are published', async () => {
  const long = join(root, 'frus1950v01.xml')
  writeFileSync(long, '')
  truncateSync(long, 200e6)
  const { load, ids } = makeEdition(root)
  const before = process.memoryUsage().arrayBuffers
  expect(await load()).toMatchObject([
    {
      file: long,
      rule: 'pincite:large-file',
      message: 'Unexpected file of 200 MB, expected at most 60 MB',
    },
  ])
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60e6)
  expect(ids()).toEqual([`${id}/d1`, `${id}/d2`])
})

test('a file that is not in UTF-8 has that single error', async () => {
  writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from([0xe9])]))
  expect(await check(root)).toMatchObject([{ severity: 'error', rule: 'pincite:utf-8' }])
})

test('a file without a volume is an error, and so is a second volume of the same id', async () => {
  const other = mkdtempSync(join(tmpdir(), 'pincite-'))
  writeFileSync(join(other, `${id}.xml`), '<p/>')
  const report = await check(root, other)
  expect(report).toMatchObject([{ severity: 'error', rule: 'pincite:duplicate-seed' }])
  expect(await check(other)).toMatchObject([
    { severity: 'error', rule: 'pincite:tei-header' },
    { severity: 'error', rule: 'pincite:tei-volume' },
  ])
  rmSync(other, { recursive: true })
})

function edit(from: string, to: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
}

async function check(...roots: Array<string>) {
  const { messages } = await compileEdition(roots, 'code')
  return messages
}
