import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
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

test('a document needs no sidecar', async () => {
  rmSync(sidecar)
  expect(await edition.load()).toEqual([])
  expect(edition.ids()).toEqual([id])
  expect(edition.page(id).head.supplied).toEqual({})
})

describe('an empty file is never taken for one that a build before could not read', () => {
  const volume = 'frus1964-68v02'
  const noUtf8 = Buffer.from('caf\xe9\n', 'latin1')

  test.each([
    { path: `${id}.yaml`, rule: 'utf-8', then: [] },
    { path: `${id}.txt`, rule: 'utf-8', then: ['empty-transcription', 'annotation-quote'] },
    { path: `${volume}/volume.yaml`, rule: 'utf-8', then: ['unexpected-value'] },
    { path: 'register/people.yaml', rule: 'utf-8', then: ['entry'] },
    { path: `${volume}.xml`, rule: 'utf-8', then: ['tei-syntax', 'unresolved-reference'] },
  ])('$path', async ({ path, rule, then }) => {
    const file = join(root, path)
    writeFileSync(file, noUtf8)
    expect((await edition.load()).map((message) => message.rule)).toContain(`pincite:${rule}`)
    writeFileSync(file, '')
    const rules = new Set((await edition.load()).map((message) => message.rule))
    expect(rules).toEqual(new Set(then.map((each) => `pincite:${each}`)))
  })

  test('and a file that is missing is not taken for an empty one', async () => {
    const folder = `${sidecar}.folder`
    rmSync(sidecar)
    mkdirSync(sidecar)
    expect((await edition.load()).map(({ rule }) => rule)).toEqual([
      'pincite:stray-file',
      'pincite:no-file',
    ])
    expect(edition.ids()).toEqual([])
    renameSync(sidecar, folder)
    rmSync(folder, { recursive: true })
    expect(await edition.load()).toEqual([])
    expect(edition.ids()).toEqual([id])
  })
})

test('a document whose sidecar is a refused link is skipped', async () => {
  rmSync(sidecar)
  symlinkSync(join(root, 'nowhere.yaml'), sidecar)
  expect((await edition.load()).map(({ rule }) => rule)).toEqual(['pincite:link'])
  expect(edition.ids()).toEqual([])
})

test('a transcription that replaces another one of the same document is named', async () => {
  const folder = join(root, 'frus1964-68v02')
  writeFileSync(
    join(root, 'frus1964-68v02.xml'),
    '<TEI><text><body><div type="document" xml:id="d1" n="1"><head>1. Telegram</head><p>He left.</p></div></body></text></TEI>',
  )
  writeFileSync(join(folder, 'd1.txt'), '1. Telegram\n\n\nHe left.\n')
  expect((await edition.load()).map(({ message }) => message)).toContain(
    'Document `d1` is published from its transcription, `d1.txt`',
  )
  rmSync(join(folder, 'd1.txt'))
  writeFileSync(
    join(folder, 'd1.xml'),
    '<div type="document" xml:id="d1" n="1"><head>1. Telegram</head><p>He left.</p></div>',
  )
  expect((await edition.load()).map(({ message }) => message)).toContain(
    'Document `d1` is published from its transcription, `d1.xml`',
  )
})

test('a build never publishes an older version of a document with an error', async () => {
  await edition.load()
  edit(sidecar, 'pages:', 'pags:')
  await edition.load()
  expect(edition.ids()).toEqual([])
})

test('a document with an error does not affect the others', async () => {
  const folder = join(root, 'frus1964-68v02')
  writeFileSync(join(folder, 'd163.txt'), '163. Telegram1\n\n\nHe saw it.\n')
  writeFileSync(join(folder, 'd163.yaml'), '')
  const messages = await edition.load()
  expect(messages).toMatchObject([{ severity: 'error', rule: 'pincite:undefined-footnote' }])
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
