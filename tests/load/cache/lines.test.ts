import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Keyed } from '../../../src/compile/compiled.ts'
import { openLines, writeLines } from '../../../src/load/cache/lines.ts'
import type { StoredText } from '../../../src/search/text/stored-text.ts'

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pincite-'))
  path = join(folder, 'index')
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

function toStored(id: string, text: string): Keyed<StoredText> {
  return [id, { about: { id, title: text, facts: {} }, units: [{ id: 'p1', locator: '@', text }] }]
}

test('every value is read by its key, whatever it contains', () => {
  const words = fc.dictionary(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(words, (written) => {
      const values = Object.entries(written).map(([key, text]) => toStored(key, text))
      writeLines(path, 'index', 'abc', values)
      const { keys, read } = openLines(path, 'index', 'abc')
      expect([...keys()].map((key) => [key, read(key)])).toEqual(values)
    }),
  )
})

test('a file without values can be written and read', () => {
  writeLines(path, 'index', 'abc', [])
  const { keys, read } = openLines(path, 'index', 'abc')
  expect([...keys()]).toEqual([])
  expect(() => read('d1')).toThrow('Unexpected key d1')
})

test('a file of another kind or digest is rejected', () => {
  writeLines(path, 'index', 'abc', [toStored('d1', 'Lamp.')])
  expect(() => openLines(path, 'index', 'abd')).toThrow('expected the stamp index abd')
  expect(() => openLines(path, 'pages', 'abc')).toThrow('expected the stamp pages abc')
})

test('lines that do not match their positions are rejected', () => {
  writeLines(path, 'index', 'abc', [toStored('d1', 'Lamp.')])
  writeFileSync(`${path}.jsonl`, readFileSync(`${path}.jsonl`, 'utf8').replace('d1', 'd2'))
  expect(() => openLines(path, 'index', 'abc').read('d1')).toThrow('at byte 0, expected d1')
})

test('a damaged file is named', () => {
  writeLines(path, 'index', 'abc', [toStored('d1', 'Lamp.')])
  writeFileSync(`${path}.jsonl`, '')
  expect(() => openLines(path, 'index', 'abc').read('d1')).toThrow(
    `Unexpected content of ${path}.jsonl at byte 0, expected d1`,
  )
  writeFileSync(`${path}.json`, '')
  expect(() => openLines(path, 'index', 'abc')).toThrow(`Unexpected content of ${path}.json`)
})
