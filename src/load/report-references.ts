import { VFile } from 'vfile'
import type { Reference } from '../edition/references.ts'
import { pageFinder } from '../edition/find-page.ts'
import { toWholeVolumes } from '../edition/whole-volumes.ts'
import { report } from '../messages/report.ts'
import { checkReferences } from '../lint/edition/unresolved-reference.ts'
import type { DocumentRecord } from '../schemas/document.ts'
import { type ReportedMessage, toReport } from '../messages/reported-messages.ts'

/**
 * Report the references that name nothing.
 *
 * @param records
 *   All documents of the edition.
 * @param references
 *   What they refer to, by their ids.
 * @param said
 *   What has been said of their files: a pointer to no id of its file is reported where it is read.
 */
export function reportReferences(
  records: ReadonlyArray<DocumentRecord>,
  references: ReadonlyMap<string, ReadonlyArray<Reference>>,
  said: ReadonlyArray<ReportedMessage>,
): Array<ReportedMessage> {
  const documents = records.map((data) => ({ id: `${data.volume}/${data.document}`, data }))
  const findPage = pageFinder(documents)
  const found = checkReferences(documents, references, {
    whole: toWholeVolumes(records),
    hasPage: (volume, page) => findPage(volume, page) !== undefined,
  })
  const places = new Set(said.map(({ file, line, column }) => toPlace(file, line, column)))
  const files = new Map<string, VFile>()
  for (const { path, line, column, reason } of found) {
    if (places.has(toPlace(path, line, column))) continue
    const file = files.get(path) ?? new VFile({ path })
    report(file, 'unresolved-reference', reason, { line, column })
    files.set(path, file)
  }
  return toReport([...files.values()])
}

function toPlace(file: string, line: number, column: number): string {
  return `${file}:${line}:${column}`
}
