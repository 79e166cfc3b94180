import type { Reference } from '../edition/references.ts'
import { pageFinder } from '../edition/find-page.ts'
import { editionRules } from '../lint/edition/rules.ts'
import { checkReferences } from '../lint/edition/unresolved-reference.ts'
import type { DocumentEntry } from '../edition/document-record.ts'
import type { ReportedMessage } from '../load/report.ts'

/**
 * Report the references that name nothing.
 *
 * @param documents
 *   All documents of the edition.
 * @param references
 *   Their references, by their ids.
 * @param whole
 *   Ids of the volumes that the edition holds whole.
 * @param messages
 *   Messages on their files: a pointer to no id of its file is reported where it is read.
 */
export function reportReferences(
  documents: ReadonlyArray<DocumentEntry>,
  references: ReadonlyMap<string, ReadonlyArray<Reference>>,
  whole: ReadonlySet<string>,
  messages: ReadonlyArray<ReportedMessage>,
): Array<ReportedMessage> {
  const findPage = pageFinder(documents, whole)
  const found = checkReferences(documents, references, {
    whole,
    hasPage: (volume, page) => findPage(volume, page) !== undefined,
  })
  const places = new Set(messages.map(({ file, line, column }) => toPlace(file, line, column)))
  return found.flatMap(({ path, line, column, reason }): Array<ReportedMessage> => {
    if (places.has(toPlace(path, line, column))) return []
    return [
      {
        file: path,
        line,
        column,
        severity: editionRules['unresolved-reference'].severity,
        message: reason,
        rule: 'pincite:unresolved-reference',
      },
    ]
  })
}

function toPlace(file: string, line: number, column: number): string {
  return `${file}:${line}:${column}`
}
