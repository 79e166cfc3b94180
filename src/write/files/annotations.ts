import type { DocumentEntry } from '../../edition/records/document-record.ts'
import { toEditionLanguage } from '../../edition/records/edition-language.ts'
import { resolveNoteLink } from '../../edition/references/note-link.ts'
import { createResolver, type LinkedVolume } from '../../link/linked-edition.ts'
import { toWebAnnotations } from '../../export/web-annotations.ts'
import { renderNote } from '../../pipeline/render.ts'
import type { FileSite } from './site-file.ts'

/** Write the annotations of a document as W3C Web Annotations. */
export function toAnnotations(
  { edition, texts, root }: FileSite,
  entry: DocumentEntry,
  volume: LinkedVolume,
) {
  const { digest, document } = entry.data
  // Of no document, because addresses in data are never relative to it.
  const resolve = createResolver({ ...edition, base: root }, volume, '')
  return toWebAnnotations(texts.annotations({ digest, key: document }), {
    id: `${root}${entry.id}.annotations.jsonld`,
    source: `${root}${entry.id}/`,
    site: root,
    release: edition.release,
    language: toEditionLanguage(edition.record),
    toHtml: (note) => renderNote(note, (target) => resolveNoteLink(target, root, resolve)),
  })
}
