import type { DocumentEntry } from '../edition/records/document-record.ts'
import { toEditionLanguage } from '../edition/records/edition-language.ts'
import { resolveNoteLink } from '../edition/references/note-link.ts'
import { createResolver, type LinkedVolume } from '../link/linked-edition.ts'
import { toWebAnnotations } from '../export/web-annotations.ts'
import { renderNote } from '../pipeline/render.ts'
import type { PagePath, Site } from './site.ts'

/** Props of the file of annotations of a document. */
export interface AnnotationsProps {
  entry: DocumentEntry
  volume: LinkedVolume
}

/** List the files of annotations: one for each document that has a sidecar. */
export function listAnnotations({
  edition,
}: Site): Array<PagePath<{ volume: string; document: string }, AnnotationsProps>> {
  return edition.volumes.flatMap((volume) =>
    volume.documents.flatMap((entry) => {
      const params = { volume: volume.id, document: entry.data.document }
      return entry.data.sidecar === undefined ? [] : [{ params, props: { entry, volume } }]
    }),
  )
}

/**
 * Write the annotations of a document as W3C Web Annotations.
 *
 * @param root
 *   Absolute address of the site, with a slash at the end.
 */
export function toAnnotations(
  { edition, texts }: Site,
  { entry, volume }: AnnotationsProps,
  root: string,
) {
  const { digest, document } = entry.data
  // Of no document, because addresses in data are never relative to it.
  const resolve = createResolver({ ...edition, base: root }, volume, '')
  return toWebAnnotations(texts.annotations({ digest, key: document }), {
    id: `${root}${entry.id}.annotations.jsonld`,
    source: `${root}${entry.id}/`,
    site: root,
    language: toEditionLanguage(edition.record),
    toHtml: (note) => renderNote(note, (target) => resolveNoteLink(target, root, resolve)),
  })
}
