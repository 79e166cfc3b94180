import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { writeIndex } from '../../src/load/workers/write-index.ts'
import { toIndexPage } from '../../src/search/index-page.ts'
import { listIndexParts } from '../../src/search/index-parts.ts'
import { openPagefind } from '../../src/search/pagefind.ts'
import { collectPositions } from '../../src/search/text/to-matched-text.ts'
import { toWords } from '../../src/search/words.ts'
import { serveFolder } from './serve-folder.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pincite-'))
})

afterEach(() => {
  vi.unstubAllGlobals()
  rmSync(folder, { recursive: true })
})

/** Write the index of some texts, and open it as a browser does. */
async function index(texts: ReadonlyArray<ReadonlyArray<string>>, size: number) {
  let place = 0
  const toPage = (words: ReadonlyArray<string>) => ({
    url: `/v/d${place}/`,
    content: toIndexPage(words, place++),
  })
  // The script is imported once from each address.
  const own = mkdtempSync(join(folder, 'index-'))
  await writeIndex(texts, toPage, own, size)
  const { address } = serveFolder(own)
  return openPagefind(listIndexParts(texts.length, size).map((part) => address + part))
}

/** Words of which some begin as others do, or have what Pagefind would fold, divide or leave out. */
const word = fc.oneof(
  fc.constantFrom(...['a', 'an', 'ana', 'lamp', 'lamps', 'lamper', 'the', 'y', "y's", 'ys', 'q']),
  fc.constantFrom(...['1', '12', '120', '1200', '0', 'd162', 'naco11', '中', '外', 'ไ', 'ёж', 'ß']),
  fc.string({ unit: fc.constantFrom(...'ab'), minLength: 1, maxLength: 4 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }).map((text) => toWords(text)[0]?.text ?? 'none'),
)

test('Pagefind finds every word at exactly its positions, in each part of the index', async () => {
  const texts = fc.array(fc.array(word, { maxLength: 30 }), { minLength: 1, maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(texts, fc.integer({ min: 3, max: 12 }), async (texts, size) => {
      const candidates = await index(texts, size)
      const absent = ['la', 'lampe', 'b', '20', '中外']
      const words = [...new Set([...texts.flat(), ...absent])]
      const found = await candidates.find(words)
      const positions = texts.map(collectPositions)
      for (const word of words) {
        const expected = positions.flatMap((own, place) => {
          const here = own.get(word)
          return here ? [[place, here] as const] : []
        })
        expect([word, [...(found.get(word) ?? [])].toSorted(([a], [b]) => a - b)]).toEqual([
          word,
          expected,
        ])
      }
    }),
    { numRuns: 12 },
  )
})

test('a text with very many words is found to its end', async () => {
  const words = Array.from({ length: 70_000 }, (_, at) => (at % 1000 === 999 ? 'mark' : 'word'))
  const candidates = await index([['first'], words], 2)
  const found = (await candidates.find(['mark', 'word'])).get('mark')?.get(1)
  expect(found).toEqual(Array.from({ length: 70 }, (_, index) => index * 1000 + 999))
})
