import type { KeptPermalinks, Permalink, Unnamed } from '../tree/permalink.ts'
import { isSameWords, toHash } from './fingerprint.ts'
import type { Ledger } from './ledger.ts'

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

/** Share of the addresses of a document whose words must be in another one that takes its place, from 0 to 1. */
const minShare = 0.5

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
  for (const { id, units, kept } of documents) {
    const known = before.documents.get(id) ?? []
    const targets = new Map(kept.gone?.map((permalink) => [permalink.anchor, permalink]))
    const own = new Map(known.map((permalink) => [permalink.anchor, permalink]))
    for (const [anchor, permalink] of targets) {
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
  for (const permalink of listGone(before, documents)) {
    changes.push({ type: 'gone', ...permalink })
    updated.set(permalink.document, [
      permalink.permalink,
      ...(before.documents.get(permalink.document) ?? []),
    ])
  }
  if (changes.length === 0) return { ledger: before, changes }
  const releases = [...before.releases.filter((name) => name !== release), release]
  return { ledger: { releases, documents: updated }, changes }
}

/** List the documents that are not there any more, with the one that has most of the words of each. */
function listGone(
  { documents: known }: Ledger,
  documents: ReadonlyArray<PresentDocument>,
): Array<{ document: string; permalink: Permalink }> {
  const present = new Set(documents.map(({ id }) => id))
  const added = documents.filter(({ id }) => !known.has(id))
  const places = new Map(
    added.flatMap(({ id, units }) =>
      units.flatMap(({ fingerprint }) => (fingerprint ? [[toHash(fingerprint), id] as const] : [])),
    ),
  )
  return [...known].flatMap(([document, permalinks]) => {
    const isKnown = present.has(document) || permalinks.some(({ anchor }) => anchor === '')
    if (isKnown) return []
    const found = permalinks.flatMap(({ fingerprint }) => {
      const place = fingerprint && places.get(toHash(fingerprint))
      return place === undefined || place === '' ? [] : [place]
    })
    const [best] = [...Map.groupBy(found, (id) => id)].toSorted(
      ([, a], [, b]) => b.length - a.length,
    )
    const isMoved = best && best[1].length >= permalinks.length * minShare
    const target = isMoved ? { document: best[0], anchor: '' } : ('withdrawn' as const)
    return [{ document, permalink: { anchor: '', target } }]
  })
}
