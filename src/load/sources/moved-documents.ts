import type { MovedDocument } from '../../edition/records/moved-document.ts'
import { report } from '../../messages/report.ts'
import { toAddress, writeLine } from '../../permalinks/ledger.ts'
import type { PermalinkTarget } from '../../tree/permalink.ts'
import type { LedgerFile } from './read-ledgers.ts'

/**
 * List the documents that were published and are not there any more, and report those that lead nowhere.
 *
 * @param volume
 *   Id of the volume.
 * @param ledgerFile
 *   Its ledger; messages are added to its file.
 * @param names
 *   Ids of the documents of all volumes that there are: `letters/d1`.
 * @param accepting
 *   Whether that is being accepted, and is no error.
 */
export function listMovedDocuments(
  volume: string,
  { ledger, file }: LedgerFile,
  names: ReadonlySet<string>,
  accepting?: true,
): Array<MovedDocument> {
  return [...ledger.documents].flatMap(([document, permalinks]): Array<MovedDocument> => {
    if (names.has(`${volume}/${document}`)) return []
    const whole = permalinks.find(({ anchor }) => anchor === '')?.target
    if (whole === undefined && !accepting) {
      const line = writeLine(document, { anchor: '', target: 'withdrawn' }, ' ')
      const reason = `Unexpected volume without \`${document}\`, which was published, expected it, or a line such as \`${line}\`, or with the document that has its words; \`npm run permalinks -- --accept\` writes that`
      report(file, 'permalink-gone', reason)
    }
    const target = toPath(volume, whole ?? 'withdrawn')
    if (target !== 'withdrawn' && !names.has(target.document)) {
      const reason = `Unexpected target \`${toAddress(target)}\` of \`${document}\`, expected a document of the edition`
      report(file, 'permalink-target', reason)
    }
    const places = permalinks.flatMap(({ anchor, target }) =>
      target === undefined || anchor === '' ? [] : [{ anchor, target: toPath(volume, target) }],
    )
    return [{ volume, document, target, places }]
  })
}

/** Write the document of a target with its volume. */
function toPath(volume: string, target: PermalinkTarget): PermalinkTarget {
  if (target === 'withdrawn') return target
  const { document, anchor } = target
  return { document: document.includes('/') ? document : `${volume}/${document}`, anchor }
}
