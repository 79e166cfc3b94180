import type { KeptPermalinks, Permalink, Unnamed } from '../tree/permalink.ts'
import { isSameWords } from './fingerprint.ts'
import { movedPlacesFinder } from './find-moved.ts'
import type { Ledger } from './ledger.ts'
import { moveDocument } from './moved-document.ts'

/** A document as it is now. */
export interface PresentDocument {
  /** `d162` */
  id: string
  /** Its units and printed pages with their addresses. */
  units: ReadonlyArray<Unnamed>
  kept: KeptPermalinks
}

/** What an update of a ledger changes, address by address. */
export interface LedgerChange {
  type: 'new' | 'changed' | 'gone'
  document: string
  permalink: Permalink
}

/**
 * Bring the ledger of a volume up to date: new addresses, words that were corrected, and what has become of those that have gone.
 *
 * @param before
 *   Ledger; an empty one for a volume that has none yet.
 * @param documents
 *   Documents of the volume as they are now.
 * @param release
 *   Name of the release: `1.1`.
 * @returns
 *   The ledger, which is that before if nothing changes, and its changes.
 */
export function updateLedger(
  before: Ledger,
  documents: ReadonlyArray<PresentDocument>,
  release: string,
): { ledger: Ledger; changes: Array<LedgerChange> } {
  const changes: Array<LedgerChange> = []
  const updated = new Map(before.documents)
  const added = listAdded(before, documents)
  const findPlaces = movedPlacesFinder(added)
  for (const { id, units, kept } of documents) {
    const known = before.documents.get(id) ?? []
    const own = new Map(known.map((permalink) => [permalink.anchor, permalink]))
    const gone = kept.gone ?? []
    const elsewhere = findPlaces(gone.flatMap(({ anchor }) => own.get(anchor) ?? []))
    for (const { anchor, target } of gone) {
      const permalink = { anchor, target: elsewhere.get(anchor) ?? target }
      own.set(anchor, permalink)
      changes.push({ type: 'gone', document: id, permalink })
    }
    for (const { anchor, fingerprint } of units) {
      const last = own.get(anchor)
      const isSame = last && isSameWords(last.fingerprint ?? '', fingerprint ?? '')
      if (isSame) continue
      const permalink = {
        anchor,
        ...(fingerprint !== undefined && { fingerprint }),
        since: release,
      }
      own.set(anchor, permalink)
      changes.push({ type: last ? 'changed' : 'new', document: id, permalink })
    }
    updated.set(id, [...own.values()])
  }
  const present = new Set(documents.map(({ id }) => id))
  for (const [document, known] of before.documents) {
    if (present.has(document) || known.some(({ anchor }) => anchor === '')) continue
    const moved = moveDocument(known, findPlaces, added)
    for (const permalink of moved) changes.push({ type: 'gone', document, permalink })
    const targets = new Map(moved.map((permalink) => [permalink.anchor, permalink]))
    const others = known.filter(({ anchor }) => !targets.has(anchor))
    updated.set(document, [...moved, ...others])
  }
  if (changes.length === 0) return { ledger: before, changes }
  const releases = [...before.releases.filter((name) => name !== release), release]
  return { ledger: { releases, documents: updated }, changes }
}

/**
 * List the units of documents that the ledger does not have, or has with other words: those to which words may have moved.
 *
 * @returns
 *   By the ids of the documents.
 */
function listAdded(
  { documents: known }: Ledger,
  documents: ReadonlyArray<PresentDocument>,
): Map<string, Array<Unnamed>> {
  return new Map(
    documents.map(({ id, units }) => {
      const own = new Map(known.get(id)?.map((permalink) => [permalink.anchor, permalink]))
      const added = units.filter(({ anchor, fingerprint = '' }) => {
        const before = own.get(anchor)
        return before === undefined || !isSameWords(before.fingerprint ?? '', fingerprint)
      })
      return [id, added]
    }),
  )
}
