import { VFile } from 'vfile'
import type { Reference } from '../edition/references/references.ts'
import type { VolumeEntry } from '../edition/records/volume-record.ts'
import type { DocumentEntry } from '../edition/records/document-record.ts'
import { checkReferences } from '../lint/edition/unresolved-reference.ts'
import { report } from '../messages/report.ts'
import { type ReportedMessage, toReport } from '../messages/reported-messages.ts'
import { findEditionPages } from './page-finder.ts'

/**
 * Report references that cannot be resolved.
 *
 * @param documents
 *   All documents of the edition.
 * @param references
 *   References in the documents, by the ids of the documents.
 * @param volumes
 *   All volumes; those with front and back matter are complete.
 * @param messages
 *   Messages on all files. A reference that has a message already, such as one to an unknown id, is not reported again.
 */
export function reportReferences(
  documents: ReadonlyArray<DocumentEntry>,
  references: ReadonlyMap<string, ReadonlyArray<Reference>>,
  volumes: ReadonlyArray<VolumeEntry>,
  messages: ReadonlyArray<ReportedMessage>,
): Array<ReportedMessage> {
  const { findPage, whole } = findEditionPages(documents, volumes)
  const found = checkReferences(documents, references, {
    whole,
    hasPage: (volume, page) => findPage(volume, page) !== undefined,
  })
  const reported = new Set(
    messages.map(({ file, line, column }) => toPositionKey(file, line, column)),
  )
  const files = new Map<string, VFile>()
  for (const { path, line, column, reason } of found) {
    if (reported.has(toPositionKey(path, line, column))) continue
    const file = files.get(path) ?? new VFile({ path })
    report(file, 'unresolved-reference', reason, { line, column })
    files.set(path, file)
  }
  return toReport([...files.values()])
}

function toPositionKey(file: string, line: number, column: number): string {
  return `${file}:${line}:${column}`
}
