import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Postings } from '../../../src/search/candidates.ts'
import { openPositions } from '../../../src/search/positions/open-positions.ts'
import { fromPositionLists, toPositionLists } from '../../../src/search/positions/position-lists.ts'
import {
  listPositionsPaths,
  toPositionsPath,
} from '../../../src/search/positions/positions-path.ts'
import { toWords } from '../../../src/search/words.ts'
import { makeCandidates } from '../make-index.ts'

const word = fc.oneof(
  fc.constantFrom(...['lamp', 'lamps', 'the', "y's", '1200', 'd162', '中', 'ё', 'constructor']),
  fc.string({ unit: 'grapheme', maxLength: 6 }).map((text) => toWords(text)[0]?.text ?? 'none'),
)

describe('a file with the positions of words', () => {
  test('has a line for each word, with numbers as differences', () => {
    const postings: Postings = new Map([
      [0, [4, 9, 50]],
      [3, [0]],
      [40, [1]],
    ])
    const file = toPositionLists(
      new Map([
        ['hanoi', postings],
        ['harbor', new Map([[1, [43]]])],
      ]),
    )
    expect(file).toBe('2\nhanoi 0:4,5,15 3:0 11:1\nharbor 1:17')
    const read = fromPositionLists(file)
    expect(read('hanoi')).toEqual(postings)
    expect(read('han')).toEqual(new Map())
  })

  test.each(['', '<html>Sign in</html>', '2\nhanoi 0:4', '1\nhanoi 0:4\nharbor 0:1'])(
    'is none that begins with another number than that of its lines: %j',
    (file) => {
      expect(() => fromPositionLists(file)).toThrow('Unexpected file, expected positions of words')
    },
  )
})

test('every word of an edition is found at exactly its positions, from the files of the words alone', async () => {
  const texts = fc.array(fc.array(word, { maxLength: 30 }), { minLength: 1, maxLength: 20 })
  const asked = fc.array(word, { maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(texts, asked, async (texts, asked) => {
      const all = [...new Set([...texts.flat(), ...asked])]
      const postings = await makeCandidates(texts).find(all)
      const loaded = new Set<string>()
      const load = (path: string) => {
        loaded.add(path)
        const own = [...postings].filter(
          ([word, { size }]) => size > 0 && toPositionsPath(word, texts.length) === path,
        )
        return Promise.resolve(toPositionLists(new Map(own)))
      }
      const candidates = openPositions(texts.length, load)
      const found = await candidates.find(asked)
      expect([...found]).toEqual([...new Set(asked)].map((word) => [word, postings.get(word)]))
      const paths = listPositionsPaths(texts.length)
      for (const path of loaded) expect(paths).toContain(path)
      expect(loaded.size).toBeLessThanOrEqual(new Set(asked).size)
    }),
  )
})

test('words that begin alike are in one file, and others are spread over all files', () => {
  const paths = listPositionsPaths(354)
  expect(paths).toHaveLength(59)
  expect(toPositionsPath('negotiate', 354)).toBe(toPositionsPath('negotiations', 354))
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const words = letters.flatMap((first) => letters.map((second) => `${first}${second}a`))
  const used = Map.groupBy(words, (word) => toPositionsPath(word, 354))
  expect([...used.keys()].sort()).toEqual(paths.toSorted())
  expect(Math.max(...Array.from(used.values(), ({ length }) => length))).toBeLessThan(40)
})
