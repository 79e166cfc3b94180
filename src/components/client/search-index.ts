/** Loads the parts of the search index over the network, each once. */

import { isTexts } from '../../edition/records/json-values.ts'
import {
  allWordsPaths,
  entriesPath,
  type IndexedText,
  namesPath,
  textsPath,
  toUnitsPath,
  toWordsPath,
} from '../../search/edition-index.ts'
import { toEntries } from '../../search/entries/entries.ts'
import { isIndexedEntry, isIndexedText, isStoredUnit } from '../../search/index-values.ts'
import type { Candidates } from '../../search/candidates.ts'
import { memoize } from '../../tree/memoize.ts'
import { listIndexParts, needsPagefind } from '../../search/index-parts.ts'
import { toNames } from '../../search/plan/names.ts'
import { openPositions } from '../../search/positions/open-positions.ts'
import type { IndexLoader } from '../../search/search.ts'
import type { StoredUnit } from '../../search/text/stored-text.ts'
import { toVocabulary } from '../../search/vocabulary/vocabulary.ts'
import { fromWordList } from '../../search/vocabulary/word-list.ts'

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
 * @param base
 *   Path of the site: `/`.
 * @param known
 *   What is known of it.
 */
export function openSiteIndex(base: string, known: KnownIndex = {}): SiteIndex {
  let candidates: Promise<Candidates> | undefined

  const load = memoize((path) => fetchText(base + path))

  const texts = async () => fromJson(await load(textsPath), isIndexedText)
  const openCandidates = async () => {
    const count = known.texts ?? (await texts()).length
    if (known.parts === undefined && !needsPagefind(count)) return openPositions(count, load)
    const { openPagefind } = await import('../../search/pagefind.ts')
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
      const lists = await Promise.all(Array.from(new Set(paths), load))
      return toVocabulary(lists.flatMap(fromWordList))
    },
    names: async () => toNames(fromJson(await load(namesPath), isTexts)),
    entries: async () => toEntries(fromJson(await load(entriesPath), isIndexedEntry)),
    units: async (text) => fromJson(await load(toUnitsPath(text)), isStoredUnit),
  }
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} did not load`)
  return response.text()
}

/** Parse a list; throws if it is none, such as the page of a login. */
function fromJson<Each>(content: string, isEach: (each: unknown) => each is Each): Array<Each> {
  const value: unknown = JSON.parse(content)
  if (!Array.isArray(value) || !value.every(isEach))
    throw new Error('Unexpected JSON, expected a list of the search index')
  return value
}
