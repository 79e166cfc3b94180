import type { DocumentEntry } from '../edition/records/document-record.ts'
import { resolveNoteLink } from '../edition/references/note-link.ts'
import { toWebAnnotations } from '../export/web-annotations.ts'
import { renderNote } from '../pipeline/render.ts'
import type { PagePath, Site } from './site.ts'

/** Props of the file of annotations of a document. */
export interface AnnotationsProps {
  entry: DocumentEntry
  /** Address of the volume in the publisher's own edition; absent if there is none. */
  office: string | undefined
}

/** List the files of annotations: one for each document that has a sidecar. */
export function listAnnotations({
  edition,
}: Site): Array<PagePath<{ volume: string; document: string }, AnnotationsProps>> {
  return edition.volumes.flatMap(({ id, data, documents }) =>
    documents.flatMap((entry) =>
      entry.data.sidecar === undefined
        ? []
        : [
            {
              params: { volume: id, document: entry.data.document },
              props: { entry, office: data.url },
            },
          ],
    ),
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
  { entry, office }: AnnotationsProps,
  root: string,
) {
  const { digest, document, volume } = entry.data
  const own = office ?? `${root}${volume}`
  const resolve = ({ target }: { target: string }) => ({
    href: target.includes('/') ? new URL(target, new URL('.', own)).href : `${own}/${target}`,
  })
  return toWebAnnotations(texts.annotations({ digest, key: document }), {
    id: `${root}${entry.id}.annotations.jsonld`,
    source: `${root}${entry.id}/`,
    site: root,
    language: edition.lang,
    toHtml: (note) => renderNote(note, (target) => resolveNoteLink(target, root, resolve)),
  })
}
