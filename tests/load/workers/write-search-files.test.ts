import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openSiteIndex } from '../../../src/components/client/search-index.ts'
import { writeSearchFiles } from '../../../src/load/workers/write-search-files.ts'
import type { StoredText } from '../../../src/search/text/stored-text.ts'
import { serveFolder } from '../../search/serve-folder.ts'

let folder: string
let index: ReturnType<typeof openSiteIndex>
let loaded: Array<string>

const texts: ReadonlyArray<StoredText> = [
  {
    about: { id: 'd1', title: 'Letter', number: '1.', date: '1965', facts: { kind: ['Letter'] } },
    units: [
      { id: 'title', locator: '@', text: '1. Letter' },
      {
        ...{ id: 'p1', locator: '@4', text: 'Café in Pola: 1,200 lamps.' },
        mentions: [
          ['constructor', 2, 2],
          ['__proto__', 0, 0],
        ],
      },
    ],
  },
  {
    about: { id: '', title: '', facts: { kind: ['Front and back matter'] } },
    units: [{ id: 'p1', locator: '@', text: 'Pola 中', mentions: [['constructor', 0, 0]] }],
  },
]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pincite-'))
  const files = writeSearchFiles(folder)
  const place = { volume: 'v1', digest: '', key: '' }
  const [document, section] = texts
  if (document === undefined || section === undefined) expect.fail()
  expect(files.add({ ...place, id: 'd1' }, document)).toEqual([
    ...['1', 'letter', 'cafe', 'in'],
    ...['pola', '1200', 'lamps'],
  ])
  files.add({ ...place, id: 'preface/notes', title: 'Notes' }, section)
  files.writePositions()
  files.finish(
    [['Pola', 'Pula']],
    [
      { key: 'constructor', kind: 'places', names: ['Pola'] },
      { key: '__proto__', kind: 'terms', names: ['Café'] },
      { key: 'trieste', kind: 'places', names: ['Trieste'] },
    ],
  )
  const served = serveFolder(folder)
  loaded = served.loaded
  index = openSiteIndex(served.address)
})

afterEach(() => {
  vi.unstubAllGlobals()
  rmSync(folder, { recursive: true })
})

describe('the files of a search', () => {
  test('have the texts of the edition, in order', async () => {
    expect(await index.texts()).toMatchObject([
      { volume: 'v1', id: 'd1', title: 'Letter', number: '1.', date: '1965', outline: 't2 #4 p5' },
      { volume: 'v1', id: 'preface/notes', title: 'Notes', outline: 'p2' },
    ])
  })

  test('have the units of each text', async () => {
    const found = await Promise.all((await index.texts()).map(index.units))
    expect(found).toEqual(texts.map(({ units }) => units))
  })

  test('have the words of the index by their beginnings, each in one file', async () => {
    const near = await index.vocabulary(['cap', 'lam*', '1200'])
    expect(['cafe', 'lamps', '1200', 'pola', '中'].map(near.has)).toEqual([
      ...[true, true, true],
      ...[false, false],
    ])
    const all = await index.vocabulary(['*x'])
    expect(['cafe', 'lamps', '1', 'pola', '中'].every(all.has)).toBe(true)
    expect(all.has('')).toBe(false)
    expect(readFileSync(join(folder, 'search/words/p.txt'), 'utf8')).toBe('1\npola')
  })

  test('have the positions of the words, which load where they are asked for', async () => {
    const candidates = await index.candidates()
    expect(await candidates.find(['pola', 'lamps', 'cape'])).toEqual(
      new Map([
        [
          'pola',
          new Map([
            [0, [4]],
            [1, [0]],
          ]),
        ],
        ['lamps', new Map([[0, [6]]])],
        ['cape', new Map()],
      ]),
    )
    expect(loaded.toSorted()).toEqual(['search/positions/0.txt', 'search/texts.json'])
  })

  test('have the names that are searched for each other, and the entries with their mentions', async () => {
    expect((await index.names()).find(['pula'])?.map(({ text }) => text)).toEqual(['Pola', 'Pula'])
    const entries = await index.entries()
    expect(entries.find('places', ['pola'])).toEqual(['constructor'])
    expect(entries.mentions('constructor', 0)).toEqual([[4, 4]])
    expect(entries.mentions('constructor', 1)).toEqual([[0, 0]])
    expect(entries.mentions('__proto__', 0)).toEqual([[2, 2]])
    expect(entries.mentions('trieste', 0)).toEqual([])
  })

  test('are each loaded once', async () => {
    await Promise.all([index.texts(), index.texts(), index.vocabulary(['cap', 'cat'])])
    await index.texts()
    expect(loaded.toSorted()).toEqual(['search/texts.json', 'search/words/c.txt'])
  })
})

describe('what is no part of the index is an error', () => {
  test.each([
    ['a file that is missing', () => new Response('', { status: 404 })],
    ['the page of a login', () => new Response('<html>Sign in</html>')],
    ['an empty file', () => new Response('')],
    ['a list of something else', () => new Response('[1]')],
    ['something else', () => new Response('{}')],
  ])('%s', async (_, respond) => {
    vi.stubGlobal('fetch', () => Promise.resolve(respond()))
    const [text] = await openSiteIndex('/')
      .texts()
      .catch(() => [])
    expect(text).toBeUndefined()
    const broken = openSiteIndex('/')
    await expect(broken.texts()).rejects.toThrow()
    await expect(broken.names()).rejects.toThrow()
    await expect(broken.entries()).rejects.toThrow()
    await expect(
      broken.units({ ...{ volume: 'v', id: 'd1', title: '' }, facts: {}, outline: '' }),
    ).rejects.toThrow()
  })
})
