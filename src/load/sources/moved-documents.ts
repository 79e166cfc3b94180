import type { MovedDocument } from '../../edition/records/moved-document.ts'
import { report } from '../../messages/report.ts'
import { followTargets } from '../../permalinks/follow-targets.ts'
import { toAddress, writeLead } from '../../permalinks/ledger.ts'
import { toFullTarget } from '../../tree/full-target.ts'
import type { PermalinkTarget } from '../../tree/permalink.ts'
import type { LedgerFile } from './read-ledgers.ts'

/** What `listMovedDocuments` has to know of an edition. */
export interface Present {
  /** Ids of the documents of all volumes that there are: `letters/d1`. */
  documents: ReadonlySet<string>
  /** Addresses of other pages of volumes, such as sections: `letters/preface`. */
  pages: ReadonlySet<string>
  /** Whether what is not there any more is being accepted, and is no error. */
  accepting?: true | undefined
}

/**
 * List the documents that were published and are not there any more, and report those that lead nowhere. A target that is such
 * a document itself leads on.
 *
 * @param ledgers
 *   Ledgers by the ids of their volumes; messages are added to their files.
 * @param present
 *   What the edition has.
 */
export function listMovedDocuments(
  ledgers: ReadonlyMap<string, LedgerFile>,
  { documents, pages, accepting }: Present,
): Array<MovedDocument> {
  const targets = new Map<string, PermalinkTarget>()
  const missing = [...ledgers].flatMap(([volume, ledgerFile]) =>
    [...ledgerFile.ledger.documents].flatMap(([document, permalinks]) => {
      const id = `${volume}/${document}`
      if (documents.has(id) || pages.has(id)) return []
      const whole = permalinks.find(({ anchor }) => anchor === '')?.target
      if (whole !== undefined) targets.set(id, qualify(whole, volume))
      return [{ volume, document, id, whole, permalinks, ...ledgerFile }]
    }),
  )
  const last = followTargets(targets, ({ document }) => document)
  // One that is missing itself is reported itself, or accepted.
  const published = new Set(missing.map(({ id }) => id))
  const isThere = (id: string): boolean => documents.has(id) || published.has(id)
  return missing.map(({ volume, document, id, whole, permalinks, lines, file }): MovedDocument => {
    if (whole === undefined && !accepting) {
      const line = writeLead(document, { anchor: '', target: 'withdrawn' })
      const reason = `Unexpected volume without \`${document}\`, which was published, expected it, or a line such as \`${line}\`, or with the document that has its words; \`npm run permalinks -- --accept\` writes that`
      const [first] = permalinks
      report(file, 'permalink-gone', reason, toPlace(first?.anchor ?? ''))
    }
    const target = last.get(id) ?? 'withdrawn'
    const isCircle = whole !== undefined && last.get(id) === undefined
    if (isCircle || (target !== 'withdrawn' && !isThere(target.document))) {
      const named = toAddress(toNamed(isCircle ? targets.get(id) : target))
      const reason = isCircle
        ? `Unexpected target \`${named}\` of \`${document}\`, which leads back to it, expected a document of the edition`
        : `Unexpected target \`${named}\` of \`${document}\`, expected a document of the edition`
      report(file, 'permalink-target', reason, toPlace(''))
    }
    const places = permalinks.flatMap(({ anchor, target }) =>
      target === undefined || anchor === '' ? [] : [{ anchor, target: qualify(target, volume) }],
    )
    const published = permalinks.filter(({ anchor, target }) => anchor !== '' && !target)
    return { volume, document, target, places, published }

    function toPlace(anchor: string): { line: number; column: number } {
      return { line: lines.get(toAddress({ document, anchor })) ?? 1, column: 1 }
    }
  })
}

function qualify(target: PermalinkTarget, volume: string): PermalinkTarget {
  return target === 'withdrawn' ? target : toFullTarget(target, volume)
}

function toNamed(target: PermalinkTarget | undefined): { document: string; anchor: string } {
  return target === undefined || target === 'withdrawn' ? { document: '', anchor: '' } : target
}
