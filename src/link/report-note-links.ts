import { VFile } from 'vfile'
import type { NoteLink } from '../compile/compiled.ts'
import type { DocumentEntry } from '../edition/records/document-record.ts'
import { toReferenceTarget } from '../edition/references/reference-target.ts'
import { report } from '../messages/report.ts'
import { type ReportedMessage, toReport } from '../messages/reported-messages.ts'
import { indexByName } from '../tree/named-documents.ts'
import { findMissingAnchor } from './missing-anchor.ts'

/** Report the links in editors' notes to places that their documents do not have. */
export function reportNoteLinks(
  documents: ReadonlyArray<DocumentEntry>,
  links: ReadonlyArray<NoteLink>,
): Array<ReportedMessage> {
  if (links.length === 0) return []
  const byName = indexByName(documents)
  const files = new Map<string, VFile>()
  for (const { written, target, fragment, volume, path, line, column } of links) {
    const document = byName.get(toReferenceTarget({ target }, { volume, id: '' }) ?? '')
    const missing = document && findMissingAnchor(document.data, fragment)
    if (missing === undefined) continue
    const file = files.get(path) ?? new VFile({ path })
    const reason = `Unexpected link to \`${written}\`, expected a place of that document such as \`${target}#${missing.nearest}\``
    report(file, 'note-link-place', reason, { line, column })
    files.set(path, file)
  }
  return toReport([...files.values()])
}
