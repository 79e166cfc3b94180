import type { Reference } from '../edition/references.ts'
import { pageFinder } from '../edition/find-page.ts'
import { toPagedSections } from '../edition/sections.ts'
import { toWholeVolumes } from '../edition/whole-volumes.ts'
import { editionRules } from '../lint/edition/rules.ts'
import { checkReferences } from '../lint/edition/unresolved-reference.ts'
import type { DocumentRecord } from '../schemas/document.ts'
import type { MatterRecord } from '../schemas/matter.ts'
import type { ReportedMessage } from './report.ts'

/**
 * Report the references that name nothing.
 *
 * @param records
 *   All documents of the edition.
 * @param matters
 *   Front and back matter of the volumes that have it, by their ids.
 * @param references
 *   What they refer to, by their ids.
 * @param said
 *   What has been said of their files: a pointer to no id of its file is reported where it is read.
 */
export function reportReferences(
  records: ReadonlyArray<DocumentRecord>,
  matters: ReadonlyMap<string, MatterRecord>,
  references: ReadonlyMap<string, ReadonlyArray<Reference>>,
  said: ReadonlyArray<ReportedMessage>,
): Array<ReportedMessage> {
  const documents = records.map((data) => ({ id: `${data.volume}/${data.document}`, data }))
  const sections = [...matters].flatMap(([id, matter]) => toPagedSections(id, matter))
  const findPage = pageFinder(documents, sections)
  const found = checkReferences(documents, references, {
    whole: toWholeVolumes(records),
    hasPage: (volume, page) => findPage(volume, page) !== undefined,
  })
  const places = new Set(said.map(({ file, line, column }) => toPlace(file, line, column)))
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
