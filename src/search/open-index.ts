/** Loads the parts of the index of a site, each once when it is needed. */

import { isTexts } from '../edition/records/json-values.ts'
import { memoize } from '../tree/memoize.ts'
import type { Candidates } from './candidates.ts'
import {
  allWordsPaths,
  entriesPath,
  type IndexedText,
  namesPath,
  textsPath,
  toUnitsPath,
  toWordsPath,
} from './edition-index.ts'
import { toEntries } from './entries/entries.ts'
import { listIndexParts, needsPagefind } from './index-parts.ts'
import { isIndexedEntry, isIndexedText, isStoredUnit } from './index-values.ts'
import { toNames } from './plan/names.ts'
import { openPositions } from './positions/open-positions.ts'
import type { IndexLoader } from './search.ts'
import type { StoredUnit } from './text/stored-text.ts'
import { toVocabulary } from './vocabulary/vocabulary.ts'
import { fromWordList } from './vocabulary/word-list.ts'

/** Folder of Pagefind's index in the site. */
const indexName = 'pagefind/'

/** The index of a site, and the texts of its documents. */
export interface SiteIndex extends IndexLoader {
  units: (text: IndexedText) => Promise<ReadonlyArray<StoredUnit>>
}

/** What is known of an index before it is loaded. */
export interface KnownIndex {
  /** Number of texts (default: that of the texts, once they are loaded). */
  texts?: number | undefined
  /** Paths of the parts of Pagefind's index (default: found from the number of texts). */
  parts?: ReadonlyArray<string> | undefined
}

/**
 * Open the index of a site.
 *
 * @param load
 *   Loads the file at a path in the site: `search/texts.json`. It is called once for each file.
 * @param base
 *   Path of the site, from which Pagefind loads its own: `/`.
 * @param known
 *   What is known of the index.
 */
export function openIndex(
  load: (path: string) => Promise<string>,
  base: string,
  known: KnownIndex = {},
): SiteIndex {
  let candidates: Promise<Candidates> | undefined

  const loadOnce = memoize(load)

  const texts = async () => fromJson(await loadOnce(textsPath), isIndexedText)
  const openCandidates = async () => {
    const count = known.texts ?? (await texts()).length
    if (known.parts === undefined && !needsPagefind(count)) return openPositions(count, loadOnce)
    const { openPagefind } = await import('./pagefind.ts')
    const parts = known.parts ?? listIndexParts(count)
    return openPagefind(parts.map((part) => `${base}${indexName}${part}`))
  }

  return {
    texts,
    candidates: () => (candidates ??= openCandidates()),
    async vocabulary(words) {
      const paths = words.flatMap((word) =>
        word.startsWith('*') ? allWordsPaths : [toWordsPath(word.charAt(0))],
      )
      const lists = await Promise.all(Array.from(new Set(paths), loadOnce))
      return toVocabulary(lists.flatMap(fromWordList))
    },
    names: async () => toNames(fromJson(await loadOnce(namesPath), isTexts)),
    entries: async () => toEntries(fromJson(await loadOnce(entriesPath), isIndexedEntry)),
    units: async (text) => fromJson(await loadOnce(toUnitsPath(text)), isStoredUnit),
  }
}

/** Parse a list; throws if it is none, such as the page of a login. */
function fromJson<Each>(content: string, isEach: (each: unknown) => each is Each): Array<Each> {
  const value: unknown = JSON.parse(content)
  if (!Array.isArray(value) || !value.every(isEach))
    throw new Error('Unexpected JSON, expected a list of the search index')
  return value
}
