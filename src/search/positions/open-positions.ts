import { memoize } from '../../tree/memoize.ts'
import type { Candidates } from '../candidates.ts'
import { fromPositionLists } from './position-lists.ts'
import { toPositionsPath } from './positions-path.ts'

/**
 * Open the files with the positions of words: a search loads those of its words alone.
 *
 * @param texts
 *   Number of texts in the edition.
 * @param load
 *   Loads the file at a path in the site.
 */
export function openPositions(texts: number, load: (path: string) => Promise<string>): Candidates {
  const open = memoize(async (path) => fromPositionLists(await load(path)))
  return {
    async find(words) {
      const found = await Promise.all(
        words.map(async (word) => {
          const toPostings = await open(toPositionsPath(word, texts))
          return [word, toPostings(word)] as const
        }),
      )
      return new Map(found)
    },
  }
}
