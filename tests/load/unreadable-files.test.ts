import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeEdition } from './make-edition.ts'

const id = 'frus1964-68v02/d162'
let root: string
let sidecar: string
let edition: ReturnType<typeof makeEdition>

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pincite-'))
  cpSync('seeds', root, { recursive: true })
  sidecar = join(root, `${id}.yaml`)
  edition = makeEdition(root)
})

afterEach(() => {
  rmSync(root, { recursive: true })
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

  test('nor is a missing file', async () => {
    rmSync(sidecar)
    mkdirSync(sidecar)
    expect((await edition.load()).map(({ rule }) => rule)).toEqual([
      'pincite:stray-file',
      'pincite:no-file',
    ])
    expect(edition.ids()).toEqual([])
    rmSync(sidecar, { recursive: true })
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
