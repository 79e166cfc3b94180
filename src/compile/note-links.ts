import type { Position } from 'unist'
import { readDocumentLink } from '../edition/references/note-link.ts'
import { listNoteLinks } from '../parse/sidecar/note-links.ts'
import type { NoteLink } from './compiled.ts'

/**
 * List the links in an editor's note to places of documents.
 *
 * @param note
 *   Markdown.
 * @param from
 *   Path of the file with the note, and the volume of that file; empty for a register, which stands beside all volumes.
 * @param place
 *   Range of the note in the file.
 */
export function toNoteLinks(
  note: string,
  from: Pick<NoteLink, 'path' | 'volume'>,
  { start: { line, column } }: Position,
): Array<NoteLink> {
  return listNoteLinks(note).flatMap((written) => {
    const { target, fragment } = readDocumentLink(written) ?? {}
    return target !== undefined && fragment !== undefined
      ? [{ written, target, fragment, ...from, line, column }]
      : []
  })
}
