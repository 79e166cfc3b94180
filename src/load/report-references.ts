import type { VFile } from 'vfile'
import { pageFinder } from '../edition/find-page.ts'
import { checkReferences } from '../lint/edition/unresolved-reference.ts'
import { addWarning } from '../parse/sidecar/messages.ts'
import type { DocumentRecord } from '../schemas/document.ts'

/** A document with what its record says that bears on references. */
export interface Recorded {
  /** `frus1964-68v02/d161`. */
  id: string
  data: Omit<DocumentRecord, 'facts' | 'sha256' | 'digest'>
}

/**
 * Report the references that name nothing, on the files that hold them.
 *
 * @param documents
 *   All documents of the edition.
 * @param files
 *   Files of the documents; messages are added to them.
 */
export function reportReferences(
  documents: ReadonlyArray<Recorded>,
  files: ReadonlyArray<VFile>,
): void {
  const findPage = pageFinder(documents)
  const hasPage = (volume: string, page: string) => findPage(volume, page) !== undefined
  const byPath = new Map(files.map((file) => [file.path, file]))
  const said = new Set(
    files.flatMap(({ path, messages }) =>
      messages.map(({ line, column }) => toPlace(path, line, column)),
    ),
  )
  for (const { path, line, column, reason } of checkReferences(documents, hasPage)) {
    const file = byPath.get(path)
    // A pointer to no id of its file has been reported where it was read.
    if (file === undefined || said.has(toPlace(path, line, column))) continue
    addWarning(file, 'unresolved-reference', reason, { line, column })
  }
}

function toPlace(path: string, line: number | undefined, column: number | undefined): string {
  return `${path}:${line}:${column}`
}
