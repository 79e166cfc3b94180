import type { EditionLines } from './edition-lines.ts'
import type { EditionWords } from './find-words.ts'
import { toHash } from './fingerprint.ts'
import { toAddress, withdrawn } from './ledger.ts'
import type { PresentDocument } from './present-document.ts'
import type { SortedUnits } from './take-units.ts'
import { indexWords } from './words-index.ts'

/**
 * Collect the words of an edition, among which those are looked for that have gone.
 *
 * @param present
 *   Documents by their ids: `letters/d1`.
 * @param sorted
 *   Their units, by the same ids.
 * @param known
 *   Hashes of words that were published at several places, and addresses of places whose words were found.
 */
export function toWords(
  present: ReadonlyMap<string, PresentDocument>,
  sorted: ReadonlyMap<string, SortedUnits>,
  { common, taken }: { common: ReadonlySet<string>; taken: ReadonlySet<string> },
): EditionWords {
  const pick = (key: 'fresh' | 'old') =>
    indexWords(new Map(Array.from(sorted, ([id, units]) => [id, units[key]])))
  return {
    fresh: pick('fresh'),
    old: pick('old'),
    isCommon: ({ fingerprint = '' }) => common.has(toHash(fingerprint)),
    isTaken: (place) => taken.has(toAddress(place)),
    readTexts: (id) => present.get(id)?.readTexts?.() ?? new Map<string, string>(),
  }
}

/** List the words that were published at several places, by their hashes. */
export function listCommon({ documents }: EditionLines): Set<string> {
  const [once, often] = [new Set<string>(), new Set<string>()]
  for (const own of documents.values()) {
    for (const { fingerprint, target } of own.values()) {
      // What leads to a place has its words there.
      if (fingerprint === undefined || (target !== undefined && target !== withdrawn)) continue
      const hash = toHash(fingerprint)
      if (once.has(hash)) often.add(hash)
      once.add(hash)
    }
  }
  return often
}
