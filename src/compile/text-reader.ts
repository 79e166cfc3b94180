import type { Reference } from '../edition/references/references.ts'
import type { AnnotationTargets } from '../export/annotation-targets.ts'
import type { Chapter } from '../parse/tei/index.ts'
import type { DocumentMentions } from './compiled.ts'
import type { DocumentPage, TextPage } from './document-page.ts'
import type { PrintedIndexPage } from './printed-index.ts'

/** Place of a text among what was compiled: the digest of the source that has it, and its key there. */
export interface TextPlace {
  digest: string
  key: string
}

/**
 * Reads what pages and the index are written from, each part without the others. It throws where a part is not there,
 * which the build that compiled the source has seen to.
 */
export interface TextReader {
  page: (place: TextPlace) => DocumentPage
  /** Read a section, by its place among all sections, 0-based. */
  section: (digest: string, place: number) => TextPage
  /** Read what the search indexes of a text: a page of HTML with its facts. */
  indexText: (place: TextPlace) => string
  /** List the keys of the entries that the documents of a source mention. */
  mentioned: (digest: string) => Iterable<string>
  /** Read the mentions of an entry in the documents of a source. */
  mentions: (place: TextPlace) => ReadonlyArray<DocumentMentions>
  /** Read the annotations of a document that has a sidecar. */
  annotations: (place: TextPlace) => ReadonlyArray<AnnotationTargets>
  chapters: (digest: string) => ReadonlyArray<Chapter>
  printedIndex: (digest: string) => PrintedIndexPage
  /** Read the references out of the documents of sources, by the ids of the documents in the edition. */
  references: (digests: Iterable<string>) => Map<string, Array<Reference>>
}
