import type { DocumentRecord } from '../../edition/records/document-record.ts'
import { findMissingAnchor } from '../../link/missing-anchor.ts'
import { report } from '../../messages/report.ts'
import { toAddress } from '../../permalinks/ledger.ts'
import { followTargets } from '../../permalinks/follow-targets.ts'
import { memoize } from '../../tree/memoize.ts'
import { toFullTarget } from '../../tree/full-target.ts'
import type { PermalinkTarget } from '../../tree/permalink.ts'
import type { LedgerFile } from './read-ledgers.ts'

/** What `reportTargetPlaces` has to know of an edition. */
export interface PublishedDocuments {
  /** Ids of the documents of all volumes that there are: `letters/d1`. */
  documents: ReadonlySet<string>
  /** Records of those that can be published, by their ids. */
  records: ReadonlyMap<string, DocumentRecord>
}

/**
 * Report the targets of places in other documents, and of places of documents that have gone, that are not in the edition, or lead
 * back. Those in the document itself are checked with its text, those of whole documents by `listMovedDocuments`.
 *
 * @param ledgers
 *   Ledgers by the ids of their volumes; messages are added to their files.
 */
export function reportTargetPlaces(
  ledgers: ReadonlyMap<string, LedgerFile>,
  { documents, records }: PublishedDocuments,
): void {
  const listPlaces = placeLister(records)
  const listPublished = publishedLister(ledgers)
  const last = followAll(ledgers, documents, listPlaces)
  for (const [volume, { ledger, lines, file }] of ledgers) {
    for (const [document, permalinks] of ledger.documents) {
      const own = `${volume}/${document}`
      for (const { anchor, target } of permalinks) {
        if (target === undefined || target === 'withdrawn') continue
        const { document: id, anchor: place } = toFullTarget(target, volume)
        if (id === own && documents.has(own)) continue
        const address = toAddress({ document, anchor })
        const key = `${volume}/${address}`
        const isCircle = anchor !== '' && last.has(key) && last.get(key) === undefined
        const expected = isCircle
          ? 'a place that does not lead back to it'
          : findFault(id, place, anchor === '')
        if (expected === undefined) continue
        const reason = `Unexpected target \`${toAddress(target)}\` of \`${address}\`, expected ${expected}`
        report(file, 'permalink-target', reason, { line: lines.get(address) ?? 1, column: 1 })
      }
    }
  }

  /** Find out that a target is not in the edition; what is in a ledger leads on, or is reported there. */
  function findFault(id: string, anchor: string, isDocument: boolean): string | undefined {
    const published = listPublished(id)
    if (published?.has(anchor)) return undefined
    if (!documents.has(id)) {
      return isDocument || published !== undefined ? undefined : 'a document of the edition'
    }
    const record = records.get(id)
    if (anchor === '' || record === undefined || listPlaces(id)?.has(anchor) !== false)
      return undefined
    const nearest = findMissingAnchor(record, anchor)?.nearest ?? ''
    return `a place of that document such as \`${toAddress({ document: id, anchor: nearest })}\``
  }
}

/** Make a function that lists the places of a document that can be published: their anchors. */
function placeLister(
  records: ReadonlyMap<string, DocumentRecord>,
): (id: string) => ReadonlySet<string> | undefined {
  return memoize((id) => {
    const anchors = records.get(id)?.anchors
    return anchors === undefined ? undefined : new Set(anchors.split(' '))
  })
}

/** Make a function that lists the published addresses of a document: their anchors. */
function publishedLister(
  ledgers: ReadonlyMap<string, LedgerFile>,
): (id: string) => ReadonlySet<string> | undefined {
  return memoize((id) => {
    const [volume = '', document = ''] = id.split('/')
    const permalinks = ledgers.get(volume)?.ledger.documents.get(document)
    return permalinks && new Set(permalinks.map(({ anchor }) => anchor))
  })
}

/** Follow the targets of all places and documents to their ends, by their addresses: `letters/d1#p2`. */
function followAll(
  ledgers: ReadonlyMap<string, LedgerFile>,
  documents: ReadonlySet<string>,
  listPlaces: (id: string) => ReadonlySet<string> | undefined,
): Map<string, PermalinkTarget | undefined> {
  const targets = new Map<string, PermalinkTarget>(
    [...ledgers].flatMap(([volume, { ledger }]) =>
      [...ledger.documents].flatMap(([document, permalinks]) =>
        permalinks.flatMap(({ anchor, target }) => {
          // What is there again leads nowhere else.
          const id = `${volume}/${document}`
          const isThere = anchor === '' ? documents.has(id) : listPlaces(id)?.has(anchor)
          if (target === undefined || isThere) return []
          const to = target === 'withdrawn' ? target : toFullTarget(target, volume)
          return [[`${volume}/${toAddress({ document, anchor })}`, to] as const]
        }),
      ),
    ),
  )
  return followTargets(targets, (target): string | undefined => {
    const address = toAddress(target)
    // What has no line in a document that has gone leads where the document leads.
    if (targets.has(address)) return address
    return documents.has(target.document) ? undefined : target.document
  })
}
