import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hashSources } from '../../src/load/digest.ts'
import { sweepKept } from '../../src/load/kept.ts'
import { readEdition } from '../../src/load/read-edition.ts'
import { makeEdition } from './store.ts'

const id = 'frus1964-68v02/d162'
let root: string
let text: string
let sidecar: string
let edition: ReturnType<typeof makeEdition>

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pincite-'))
  cpSync('seeds', root, { recursive: true })
  text = join(root, `${id}.txt`)
  sidecar = join(root, `${id}.yaml`)
  edition = makeEdition(root)
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

test('the store is slim: it has what lists need, and not the text', async () => {
  expect(await edition.load()).toEqual([])
  expect(edition.written).toEqual([id])
  expect(JSON.stringify(edition.documents.get(id)).length).toBeLessThan(1200)
  const { data } = edition.documents.get(id) ?? {}
  expect(data).toMatchObject({ number: '162', pages: { first: '366', last: '367' } })
})

test('a document that has not changed is neither parsed nor written again', async () => {
  await edition.load()
  await edition.load()
  expect(edition.written).toEqual([id])
  expect(edition.parsed).toHaveLength(1)
})

test('a document is read again when its text, its sidecar, a register or the code changes', async () => {
  const digests = new Set<unknown>()
  const load = async (code: string) => {
    await edition.load(code)
    digests.add(edition.documents.get(id)?.digest)
  }
  await load('code')
  edit(text, 'Sec said', 'Sec. said')
  await load('code')
  edit(sidecar, '6:30', '7:30')
  await load('code')
  edit(join(root, 'register/people.yaml'), 'United States diplomat', 'Diplomat')
  await load('code')
  await load('other code')
  expect(edition.written).toHaveLength(5)
  expect(digests.size).toBe(5)
})

test('a warning is said each time, though the document is not parsed again', async () => {
  edit(text, '4) a public', '7) a public')
  const first = await edition.load()
  const second = await edition.load()
  expect(first.length).toBeGreaterThan(0)
  expect(second).toEqual(first)
  expect(edition.parsed).toHaveLength(1)
})

test('a note that is gone is missed where it is referred to, in a document that is not read again', async () => {
  const referring = add('d161', '161. Editorial Note\n\n\nSee footnote 1, Document 163.\n')
  const noted = add('d163', '163. Telegram\n\n\nHe left.1\n\n  1. Not printed.\n')
  expect(await edition.load()).toEqual([])
  edit(noted, 'left.1\n\n  1.', 'left.2\n\n  2.')
  const warning = {
    file: referring,
    line: 4,
    column: 5,
    severity: 'warning',
    rule: 'pincite:unresolved-reference',
    url: '/checks/unresolved-reference/',
    message: 'Unexpected reference to note 1 of Document 163, expected note 2',
  }
  expect(await edition.load()).toEqual([warning])
  expect(await edition.load()).toEqual([warning])
  expect(edition.written.filter((one) => one === 'frus1964-68v02/d161')).toHaveLength(1)

  function add(document: string, value: string): string {
    const path = join(root, `frus1964-68v02/${document}.txt`)
    writeFileSync(path, value)
    writeFileSync(path.replace('.txt', '.yaml'), '')
    return path
  }
})

test('a document that has got errors is shown as it was last good, until it is mended', async () => {
  const load = () => edition.load('code', true)
  await load()

  edit(text, 'Sec said', 'Sec never said')
  edit(sidecar, 'pages:', 'pags:')
  expect((await load()).map(({ rule }) => rule)).toEqual(['pincite:unknown-key'])
  expect(edition.page(id).html.text).toContain('</a> said he would appreciate')

  edit(sidecar, 'pags:', 'pages:')
  expect(await load()).toEqual([])
  expect(edition.page(id).html.text).toContain('</a> never said he would appreciate')
})

test('what is published never shows what a faulty document was before', async () => {
  await edition.load()
  edit(sidecar, 'pages:', 'pags:')
  await edition.load()
  expect(edition.documents.keys()).toEqual([])
})

test('one bad document does not take the others with it', async () => {
  const folder = join(root, 'frus1964-68v02')
  writeFileSync(join(folder, 'd163.txt'), '163. Telegram1\n\n\nHe saw it.\n')
  writeFileSync(join(folder, 'd163.yaml'), '')
  const messages = await edition.load()
  expect(messages).toMatchObject([{ severity: 'error', rule: 'pincite:undefined-footnote' }])
  expect(edition.documents.keys()).toEqual([id])
})

test('the documents of a volume whose record has an error are left out', async () => {
  edit(join(root, 'frus1964-68v02/volume.yaml'), 'year: 1996', 'year: soon')
  await edition.load()
  expect(edition.documents.keys()).toEqual([])
})

test('what is no longer there leaves the store, and its tree the folder', async () => {
  await edition.load()
  rmSync(text)
  rmSync(sidecar)
  await edition.load()
  expect(edition.documents.keys()).toEqual([])
  expect(readdirSync(join(root, '.kept'))).toHaveLength(1)
  await sweepKept(new Set(), join(root, '.kept'))
  expect(readdirSync(join(root, '.kept'))).toEqual([])
})

test('what another build is at work on stays', async () => {
  const folder = join(root, '.kept')
  for (const name of ['a', 'a.7', 'b', 'b.7']) mkdirSync(join(folder, name), { recursive: true })
  await sweepKept(new Set(['a']), folder)
  expect(readdirSync(folder)).toEqual(['a', 'a.7'])
})

test('a record that is gone leaves the store', async () => {
  await edition.load()
  edit(join(root, 'frus1964-68v02/volume.yaml'), 'year: 1996', 'year: 1997')
  await edition.load()
  expect(edition.volumes.get('frus1964-68v02')?.data).toMatchObject({ year: 1997 })
  rmSync(join(root, 'frus1964-68v02'), { recursive: true })
  await edition.load()
  expect(edition.volumes.keys()).toEqual([])
})

test('where nothing is kept, all the same is read', async () => {
  await edition.load()
  const { documents } = await readEdition([root], 'code')
  expect(documents.map((one) => ({ ...one }))).toEqual([edition.documents.get(id)?.data])
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
