import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hashSources } from '../../src/load/cache/digest.ts'
import { compileEdition } from '../../src/load/compile-edition.ts'
import { makeEdition } from './make-edition.ts'

const id = 'frus1964-68v02/d162'
let root: string
let text: string
let sidecar: string
let edition: ReturnType<typeof makeEdition>

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pincite-'))
  cpSync('seeds', root, { recursive: true })
  // The words of the memorandum are edited here.
  rmSync(join(root, 'permalinks'), { recursive: true })
  text = join(root, `${id}.txt`)
  sidecar = join(root, `${id}.yaml`)
  edition = makeEdition(root)
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

test('an edition has the data for lists, but no text', async () => {
  expect(await edition.load()).toEqual([])
  const { data } = edition.document(id)
  expect(JSON.stringify(data).length).toBeLessThan(1200)
  expect(data).toMatchObject({ number: '162', pages: { first: '366', last: '367' } })
})

test('an unchanged document is not compiled again', async () => {
  await edition.load()
  await edition.load()
  expect(edition.compiled).toHaveLength(1)
})

test('a document is compiled again when its text, its sidecar, a register or the code changes', async () => {
  const digests = new Set<string>()
  const load = async (code: string) => {
    await edition.load(code)
    digests.add(edition.document(id).data.digest)
  }
  await load('code')
  edit(text, 'Sec said', 'Sec. said')
  await load('code')
  edit(sidecar, '6:30', '7:30')
  await load('code')
  edit(join(root, 'register/people.yaml'), 'United States diplomat', 'Diplomat')
  await load('code')
  await load('other code')
  expect(edition.compiled).toHaveLength(5)
  expect(digests.size).toBe(5)
})

test('a warning is reported each time, even if the document is not compiled again', async () => {
  edit(text, '4) a public', '7) a public')
  const first = await edition.load()
  const second = await edition.load()
  expect(first.length).toBeGreaterThan(0)
  expect(second).toEqual(first)
  expect(edition.compiled).toHaveLength(1)
})

test('a reference to a removed note is reported, even if its document is not compiled again', async () => {
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
  expect(await edition.load()).toMatchObject([warning])
  expect(await edition.load()).toMatchObject([warning])
  // The two other documents, the memo and the edited document.
  expect(edition.compiled).toHaveLength(4)

  function add(document: string, value: string): string {
    const path = join(root, `frus1964-68v02/${document}.txt`)
    writeFileSync(path, value)
    writeFileSync(path.replace('.txt', '.yaml'), '')
    return path
  }
})

test('in development, a document with new errors keeps its last good version until they are corrected', async () => {
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

test('a build never publishes an older version of a document with an error', async () => {
  await edition.load()
  edit(sidecar, 'pages:', 'pags:')
  await edition.load()
  expect(edition.ids()).toEqual([])
})

test('a document with an error does not affect the others', async () => {
  const folder = join(root, 'frus1964-68v02')
  writeFileSync(join(folder, 'd163.txt'), 'He said that he would call him today.\n')
  writeFileSync(join(folder, 'd163.yaml'), '')
  const messages = await edition.load()
  expect(messages).toMatchObject([{ severity: 'error', rule: 'pincite:missing-title' }])
  expect(edition.ids()).toEqual([id])
})

test('the documents of a volume whose record has an error are skipped', async () => {
  edit(join(root, 'frus1964-68v02/volume.yaml'), 'year: 1996', 'year: soon')
  await edition.load()
  expect(edition.ids()).toEqual([])
})

test('removed documents leave the edition', async () => {
  await edition.load()
  rmSync(text)
  rmSync(sidecar)
  await edition.load()
  expect(edition.ids()).toEqual([])
  rmSync(join(root, 'frus1964-68v02'), { recursive: true })
  await edition.load()
  expect(edition.edition().volumes).toEqual([])
})

test('a changed record is read again', async () => {
  await edition.load()
  edit(join(root, 'frus1964-68v02/volume.yaml'), 'year: 1996', 'year: 1997')
  await edition.load()
  expect(edition.volume('frus1964-68v02').data).toMatchObject({ year: 1997 })
})

test('without a cache the edition is the same', async () => {
  await edition.load()
  expect(await compileEdition([root], 'code')).toEqual(edition.edition())
})

test('the hash of the code changes with the compiling code only', async () => {
  const code = join(root, 'code')
  cpSync('src', code, { recursive: true })
  const before = await hashSources(code)
  edit(join(code, 'styles/index.css'), '', '/* look */')
  edit(join(code, 'write/site.ts'), '', '// changed\n')
  expect(await hashSources(code)).toBe(before)
  const paths = ['pipeline/read.ts', 'tree/ids.ts', 'parse/sidecar/places.ts', 'compile/volume.ts']
  for (const path of paths) {
    const last = await hashSources(code)
    edit(join(code, path), '', '// changed\n')
    expect(await hashSources(code)).not.toBe(last)
  }
})

function edit(path: string, from: string, to: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
}
