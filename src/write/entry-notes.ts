import { resolveNoteLink } from '../edition/references/note-link.ts'
import { referenceResolver } from '../edition/references/reference-resolver.ts'
import type { LinkedEdition } from '../link/linked-edition.ts'
import { toPlainText } from '../parse/markdown-text.ts'
import { parseNote } from '../parse/sidecar/note.ts'
import { renderNote } from '../pipeline/render.ts'
import { type FoundEntry, parseKey } from '../tree/register.ts'

/** The note of an entry of a register. */
export interface EntryNote {
  /** Without marks. */
  text: string
  /** Absent for the list of a volume, which is plain text. */
  html?: string
}

/** Read the note of an entry: Markdown in the edition's own registers, plain text in the lists of volumes. */
export function toEntryNote(
  { base, findPlace, volumeIds }: LinkedEdition,
  { key, note }: FoundEntry,
): EntryNote {
  if (parseKey(key).volume !== undefined) return { text: note }
  // Of no document, because a register stands beside all volumes.
  const from = { volume: '', id: '' }
  const resolve = referenceResolver({
    from,
    find: findPlace,
    volumes: volumeIds,
    base,
    published: {},
  })
  const html = renderNote(note, (target) => resolveNoteLink(target, base, resolve))
  return { text: toPlainText(parseNote(note)), html }
}
