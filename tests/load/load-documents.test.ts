import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hashSources } from '../../src/load/digest.ts'
import { type LastGood, loadDocuments } from '../../src/load/load-documents.ts'
import { loadVolumes } from '../../src/load/load-volumes.ts'
import { readEntry } from '../../src/load/read-entry.ts'
import type { Entry, Store } from '../../src/load/store.ts'
import { documentSchema } from '../../src/schemas/document.ts'
import { toText } from '../../src/tree/to-text.ts'

const id = 'frus1964-68v02/d162'
let root: string
let text: string
let sidecar: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pincite-'))
  cpSync('seeds', root, { recursive: true })
  text = join(root, `${id}.txt`)
  sidecar = join(root, `${id}.yaml`)
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

test('the store is slim: it has what lists need, and not the text', async () => {
  const { store, written } = makeStore()
  expect(await loadDocuments(store, [root], 'code', new Map())).toEqual([])
  expect(written).toEqual([id])
  expect(JSON.stringify(store.get(id)).length).toBeLessThan(1200)
  expect(store.get(id)?.data).toMatchObject({ number: '162', pages: { first: '366', last: '367' } })
})

test('a document that has not changed is left as it is', async () => {
  const { store, written } = makeStore()
  await loadDocuments(store, [root], 'code', new Map())
  await loadDocuments(store, [root], 'code', new Map())
  expect(written).toEqual([id])
})

test('a document is loaded again when its text, its sidecar or the code changes', async () => {
  const { store, written } = makeStore()
  const lastGood: LastGood = new Map()
  const digests = new Set<unknown>()
  const load = async (code: string) => {
    await loadDocuments(store, [root], code, lastGood)
    digests.add(store.get(id)?.digest)
  }
  await load('code')
  edit(text, 'Sec said', 'Sec. said')
  await load('code')
  edit(sidecar, '6:30', '7:30')
  await load('code')
  await load('other code')
  expect(written).toHaveLength(4)
  expect(digests.size).toBe(4)
})

test('a document with a warning is read each time, so that the warning is said each time', async () => {
  const { store } = makeStore()
  edit(text, '4) a public', '7) a public')
  const first = await loadDocuments(store, [root], 'code', new Map())
  const second = await loadDocuments(store, [root], 'code', new Map())
  expect(first.length).toBeGreaterThan(0)
  expect(second).toEqual(first)
})

test('a note that is gone is missed where it is referred to, in a document that is not read again', async () => {
  const { store, written } = makeStore()
  const referring = add('d161', '161. Editorial Note\n\n\nSee footnote 1, Document 163.\n')
  const noted = add('d163', '163. Telegram\n\n\nHe left.1\n\n  1. Not printed.\n')
  expect(await loadDocuments(store, [root], 'code', new Map())).toEqual([])
  edit(noted, 'left.1\n\n  1.', 'left.2\n\n  2.')
  const warning = {
    file: referring,
    line: 4,
    column: 5,
    severity: 'warning',
    rule: 'pincite:unresolved-reference',
    message: 'Unexpected reference to note 1 of Document 163, expected note 2',
  }
  expect(await loadDocuments(store, [root], 'code', new Map())).toEqual([warning])
  expect(await loadDocuments(store, [root], 'code', new Map())).toEqual([warning])
  expect(written.filter((one) => one === 'frus1964-68v02/d161')).toHaveLength(1)

  function add(document: string, value: string): string {
    const path = join(root, `frus1964-68v02/${document}.txt`)
    writeFileSync(path, value)
    writeFileSync(path.replace('.txt', '.yaml'), '')
    return path
  }
})

test('a document that has got errors is shown as it was last good, until it is mended', async () => {
  const { store } = makeStore()
  const lastGood: LastGood = new Map()
  await loadDocuments(store, [root], 'code', lastGood)

  edit(text, 'Sec said', 'Sec never said')
  edit(sidecar, 'pages:', 'pags:')
  const messages = await loadDocuments(store, [root], 'code', lastGood)
  expect(messages.map(({ rule }) => rule)).toEqual(['pincite:unknown-key'])
  expect(await readText()).toContain('Sec said he would appreciate')

  edit(sidecar, 'pags:', 'pages:')
  expect(await loadDocuments(store, [root], 'code', lastGood)).toEqual([])
  expect(await readText()).toContain('Sec never said he would appreciate')

  async function readText(): Promise<string> {
    return toText(await readEntry({ data: documentSchema.parse(store.get(id)?.data) }))
  }
})

test('a page whose file has got errors since it was loaded says which', async () => {
  const { store } = makeStore()
  await loadDocuments(store, [root], 'code', new Map())
  edit(sidecar, 'pages:', 'pags:')
  const data = documentSchema.parse(store.get(id)?.data)
  await expect(readEntry({ data })).rejects.toThrow(/d162\.yaml:\d+:1 error .*`pags`/)
})

test('what is no longer there leaves the store', async () => {
  const { store } = makeStore()
  await loadDocuments(store, [root], 'code', new Map())
  rmSync(text)
  rmSync(sidecar)
  await loadDocuments(store, [root], 'code', new Map())
  expect(store.keys()).toEqual([])
})

test('a record with errors changes nothing, and one that is gone leaves the store', async () => {
  const { store } = makeStore()
  const record = join(root, 'frus1964-68v02/volume.yaml')
  await loadVolumes(store, [root])
  const before = store.get('frus1964-68v02')
  edit(record, 'year: 1996', 'year: soon')
  await loadVolumes(store, [root])
  expect(store.get('frus1964-68v02')).toBe(before)
  edit(record, 'year: soon', 'year: 1997')
  await loadVolumes(store, [root])
  expect(store.get('frus1964-68v02')?.data).toMatchObject({ year: 1997 })
  rmSync(join(root, 'frus1964-68v02'), { recursive: true })
  await loadVolumes(store, [root])
  expect(store.keys()).toEqual([])
})

test('the code that reads documents has a hash of its own', async () => {
  const code = join(root, 'code')
  cpSync('src', code, { recursive: true })
  const before = await hashSources(code)
  edit(join(code, 'styles/index.css'), '', '/* look */')
  expect(await hashSources(code)).toBe(before)
  for (const path of ['pipeline.ts', 'tree/ids.ts', 'parse/sidecar/places.ts', 'lint/rule.ts']) {
    const last = await hashSources(code)
    edit(join(code, path), '', '// changed\n')
    expect(await hashSources(code)).not.toBe(last)
  }
})

function edit(path: string, from: string, to: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
}

/** A store in memory, and the ids of the entries that were set, in their order. */
function makeStore(): { store: Store; written: Array<string> } {
  const entries = new Map<string, Entry>()
  const written: Array<string> = []
  const store: Store = {
    get: (key) => entries.get(key),
    set: (entry) => {
      written.push(entry.id)
      entries.set(entry.id, entry)
    },
    delete: (key) => {
      entries.delete(key)
    },
    keys: () => [...entries.keys()],
  }
  return { store, written }
}
