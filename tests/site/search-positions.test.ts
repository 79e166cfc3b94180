import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeIndex } from '../../src/load/workers/write-index.ts'
import { toIndexPage } from '../../src/search/index-page.ts'
import { listIndexParts } from '../../src/search/index-parts.ts'
import { collectPositions } from '../../src/search/text/to-matched-text.ts'
import { toWords } from '../../src/search/words.ts'
import { useSite } from './site.ts'

const dist = mkdtempSync(join(tmpdir(), 'pincite-site-'))

/** Modules of the search that open an index. */
const modules = [
  'search/pagefind',
  'search/index-token',
  'search/pagefind-values',
  'edition/records/json-values',
]

const word = fc.oneof(
  fc.constantFrom(...['lamp', 'lamps', 'la', 'y', "y's", '1', '12', '1200', '外', 'ё', 'naco11']),
  fc.string({ unit: 'grapheme', maxLength: 5 }).map((text) => toWords(text)[0]?.text ?? 'none'),
)

const texts = fc.sample(fc.array(word, { maxLength: 40 }), 60)

const size = 25

beforeAll(async () => {
  let place = 0
  const toPage = (words: ReadonlyArray<string>) => ({
    url: `/v/d${place}/`,
    content: toIndexPage(words, place++),
  })
  await writeIndex(texts, toPage, join(dist, 'pagefind'), size)
  for (const name of modules) {
    const path = join(dist, 'modules', `${name}.js`)
    mkdirSync(dirname(path), { recursive: true })
    const script = stripTypeScriptTypes(readFileSync(`src/${name}.ts`, 'utf8'))
    writeFileSync(path, script.replaceAll(".ts'", ".js'"))
  }
  writeFileSync(join(dist, 'index.html'), '<!doctype html><title>Index</title>')
})

afterAll(() => {
  rmSync(dist, { recursive: true })
})

const site = useSite(dist)

test('a browser finds every word of the index at exactly its positions', async () => {
  const page = await site.open('/')
  const words = [...new Set([...texts.flat(), 'lam', '20'])]
  const addresses = listIndexParts(texts.length, size).map((part) => `/pagefind/${part}`)
  const found: unknown = await page.evaluate(`(async () => {
    const { openPagefind } = await import('/modules/search/pagefind.js')
    const candidates = await openPagefind(${JSON.stringify(addresses)})
    const found = await candidates.find(${JSON.stringify(words)})
    return Array.from(found, ([word, postings]) => [word, [...postings].sort(([a], [b]) => a - b)])
  })()`)
  const positions = texts.map(collectPositions)
  const expected = words.map((word) => [
    word,
    positions.flatMap((own, place) => {
      const here = own.get(word)
      return here ? [[place, here]] : []
    }),
  ])
  expect(found).toEqual(expected)
})
