import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { CompiledSource } from '../../../src/compile/compiled.ts'
import { sweepCache } from '../../../src/load/cache/folder.ts'
import { openSourceCache } from '../../../src/load/cache/source-cache.ts'
import { openTextReader } from '../../../src/load/cache/text-reader.ts'

const compiled: CompiledSource = {
  manifest: { documents: [], references: {}, messages: [] },
  texts: {
    pages: [],
    places: {},
    trees: [],
    sections: [],
    index: [],
    mentions: [],
    annotations: [],
    chapters: [],
  },
}
const day = 24 * 60 * 60 * 1000
let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pincite-'))
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

test('a source is found only by its digest', () => {
  const cache = openSourceCache(root)
  expect(cache.find('abc')).toBeUndefined()
  cache.write('abc', compiled)
  expect(cache.find('abc')).toEqual(compiled.manifest)
  expect(cache.find('abd')).toBeUndefined()
})

test('two builds may write the same source; no temporary files remain', () => {
  const cache = openSourceCache(root)
  cache.write('abc', compiled)
  cache.write('abc', compiled)
  expect(readdirSync(root)).toEqual(['abc'])
})

describe('a source is missing, and is written again, if one of its files', () => {
  const names = ['manifest.json', 'index.jsonl', 'index.json', 'places.json', 'checksums.json']
  const damages: Array<[string, (path: string) => void]> = [
    ['is missing', (path) => rmSync(path)],
    ['is empty', (path) => writeFileSync(path, '')],
    ['is cut off', (path) => writeFileSync(path, readFileSync(path).subarray(0, -2))],
    ['has zeros', (path) => writeFileSync(path, readFileSync(path).fill(0))],
  ]

  test.each(damages)('%s', (_, damage) => {
    const cache = openSourceCache(root)
    const stored = { about: { id: 'd1', title: 'Lamp.', facts: {} }, units: [] }
    const index: CompiledSource['texts']['index'] = [['d1', stored]]
    const source = { ...compiled, texts: { ...compiled.texts, index } }
    for (const name of names) {
      cache.write('abc', source)
      damage(join(root, 'abc', name))
      expect(cache.find('abc')).toBeUndefined()
      cache.write('abc', source)
      expect(cache.find('abc')).toEqual(compiled.manifest)
      const text = openTextReader(root).indexText({ digest: 'abc', key: 'd1' })
      expect(text).toEqual(stored)
      expect(readdirSync(root)).toEqual(['abc'])
    }
  })
})

test('only entries that no build has used for a day are removed', async () => {
  const cache = openSourceCache(root)
  const old = new Date(Date.now() - 2 * day)
  for (const name of ['abc', 'abd']) cache.write(name, compiled)
  mkdirSync(join(root, 'abe.4711'))
  for (const name of readdirSync(root)) utimesSync(join(root, name), old, old)
  cache.find('abc')
  await sweepCache(root)
  expect(readdirSync(root)).toEqual(['abc'])
})

test('a missing cache is not an error', async () => {
  await expect(sweepCache(join(root, 'nowhere'))).resolves.toBeUndefined()
})
