import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkSeeds } from '../../src/load/check-seeds.ts'
import { loadDocuments } from '../../src/load/load-documents.ts'
import { loadVolumes } from '../../src/load/load-volumes.ts'
import { readEntry } from '../../src/load/read-entry.ts'
import type { Entry, Store } from '../../src/load/store.ts'
import { documentSchema } from '../../src/schemas/document.ts'
import { toText } from '../../src/tree/to-text.ts'
import { document, volume } from '../parse/tei/inventions.ts'

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

test('a file of TEI in a folder of seeds is a volume with its documents', async () => {
  const documents = makeStore()
  const volumes = makeStore()
  expect(await loadDocuments(documents.store, [root], 'code', new Map())).toEqual([])
  await loadVolumes(volumes.store, [root])
  expect(volumes.store.get(id)?.data).toMatchObject({ title: 'Harbors & Lights', documents: 2 })
  expect(documents.written).toEqual([`${id}/d1`, `${id}/d2`])
  expect(documents.store.get(`${id}/d2`)?.data).toMatchObject({
    number: '2',
    title: 'Note on Lights',
    pages: { first: '1', last: '1' },
    chapter: { id: 'ch1', title: 'Lights' },
  })
})

test('it may stand in the folder of the volume', async () => {
  mkdirSync(join(root, id))
  cpSync(path, join(root, id, `${id}.xml`))
  rmSync(path)
  const { store, written } = makeStore()
  expect(await loadDocuments(store, [root], 'code', new Map())).toEqual([])
  expect(written).toHaveLength(2)
})

test('a page reads its piece of the file, with the places of the whole', async () => {
  const { store } = makeStore()
  await loadDocuments(store, [root], 'code', new Map())
  const tree = await read(store, 'd2')
  expect(toText(tree)).toBe('2. Note on Lights Green lamp.')
  expect(tree.data?.document).toMatchObject({ id: 'd2', volume: id, firstPage: '1' })
  const { start, end } = tree.position
  expect(readFileSync(path, 'utf8').slice(start.offset, end.offset)).toMatch(/^<div.*<\/div>$/)
})

test('a volume that has not changed is not parsed again; one that has is', async () => {
  const { store, written } = makeStore()
  const load = (code: string) => loadDocuments(store, [root], code, new Map())
  await load('code')
  await load('code')
  expect(written).toHaveLength(2)
  await load('other code')
  expect(written).toHaveLength(4)
  edit('Green', 'Blue')
  await load('other code')
  expect(written).toHaveLength(6)
})

test('a transcription replaces the document of the TEI, and the file says so', async () => {
  mkdirSync(join(root, id))
  writeFileSync(join(root, id, 'd2.txt'), '2. Note on Lamps\n\n\nBlue lamp.\n')
  writeFileSync(join(root, id, 'd2.yaml'), '')
  const { store } = makeStore()
  expect(await loadDocuments(store, [root], 'code', new Map())).toMatchObject([
    { severity: 'info', rule: 'pincite:tei-replaced', line: 35 },
  ])
  expect(toText(await read(store, 'd2'))).toBe('2. Note on Lamps Blue lamp.')
  expect(toText(await read(store, 'd1'))).toBe('1. Note on Lights Réd “lamp”.')
})

test('a sidecar applies to a document of the TEI', async () => {
  mkdirSync(join(root, id))
  writeFileSync(join(root, id, 'd2.yaml'), 'pages: { first: 7, source: The print }\n')
  const { store } = makeStore()
  expect(await loadDocuments(store, [root], 'code', new Map())).toEqual([])
  expect(store.get(`${id}/d2`)?.data).toMatchObject({ pages: { first: '7', last: '7' } })
  expect((await read(store, 'd2')).data?.document?.supplied.pages?.first).toBe('7')
})

test('a sidecar to a document that the TEI has not is an error', async () => {
  mkdirSync(join(root, id))
  writeFileSync(join(root, id, 'd9.yaml'), '')
  expect(await checkSeeds([root])).toMatchObject([
    { severity: 'error', rule: 'pincite:lone-sidecar' },
  ])
})

test('a malformed document is a warning each time, and the others are there', async () => {
  edit('Green lamp', 'Green & lamp')
  const { store } = makeStore()
  const first = await loadDocuments(store, [root], 'code', new Map())
  expect(first).toMatchObject([{ severity: 'warning', rule: 'pincite:tei-syntax', line: 35 }])
  expect(await loadDocuments(store, [root], 'code', new Map())).toEqual(first)
  expect(store.keys()).toEqual([`${id}/d1`])
})

test('a file that holds no volume is an error, and a second volume of one id as well', async () => {
  const other = mkdtempSync(join(tmpdir(), 'pincite-'))
  writeFileSync(join(other, `${id}.xml`), '<p/>')
  const report = await checkSeeds([root, other])
  expect(report).toMatchObject([{ severity: 'error', rule: 'pincite:duplicate-seed' }])
  expect(await checkSeeds([other])).toMatchObject([
    { severity: 'error', rule: 'pincite:tei-header' },
    { severity: 'error', rule: 'pincite:tei-volume' },
  ])
  rmSync(other, { recursive: true })
})

function edit(from: string, to: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
}

function read(store: Store, document: string) {
  return readEntry({ data: documentSchema.parse(store.get(`${id}/${document}`)?.data) })
}

function makeStore(): { store: Store; written: Array<string> } {
  const entries = new Map<string, Entry>()
  const written: Array<string> = []
  const store: Store = {
    get: (id) => entries.get(id),
    set(entry) {
      entries.set(entry.id, entry)
      written.push(entry.id)
    },
    delete: (id) => void entries.delete(id),
    keys: () => [...entries.keys()],
  }
  return { store, written }
}
