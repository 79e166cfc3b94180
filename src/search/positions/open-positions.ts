import type { Candidates } from '../candidates.ts'
import { fromPositionLists } from './position-lists.ts'
import { toPositionsPath } from './positions-path.ts'

/**
 * Open the files with the positions of words: a search loads those of its words alone.
 *
 * @param texts
 *   Number of texts in the edition.
 * @param load
 *   Loads the file at a path in the site, each once.
 */
export function openPositions(texts: number, load: (path: string) => Promise<string>): Candidates {
  return {
    async find(words) {
      const found = await Promise.all(
        words.map(async (word) => {
          const file = await load(toPositionsPath(word, texts))
          return [word, file] as const
        }),
      )
      const lists = new Map(
        Array.from(new Set(found.map(([, file]) => file)), (file) => [
          file,
          fromPositionLists(file),
        ]),
      )
      return new Map(found.map(([word, file]) => [word, lists.get(file)?.(word) ?? new Map()]))
    },
  }
}
