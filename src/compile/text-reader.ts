import type { PlaceCodes } from '../edition/places/listed-places.ts'
import type { Reference } from '../edition/references/references.ts'
import type { AnnotationTargets } from '../export/annotation-targets.ts'
import type { Chapter } from '../parse/tei/index.ts'
import type { StoredText } from '../search/text/stored-text.ts'
import type { Root } from '../tree/nodes.ts'
import type { DocumentMentions } from './compiled.ts'
import type { DocumentPage, TextPage } from './document-page.ts'
import type { PrintedIndexPage } from './printed-index.ts'

/** Place of a text in the cache: digest of its source, and its key in that source. */
export interface TextPlace {
  digest: string
  key: string
}

/**
 * Reads compiled texts, from which pages and the search index are written. Each part is read separately. Reading a part
 * that is missing throws; after a successful compilation all parts exist.
 */
export interface TextReader {
  page: (place: TextPlace) => DocumentPage
  tree: (place: TextPlace) => Root
  /** Read the page of a section, by its index among all sections, 0-based. */
  section: (digest: string, place: number) => TextPage
  /** Read the places in a text, by its key in the search index. */
  places: (place: TextPlace) => PlaceCodes
  /** Read a text for the search index. */
  indexText: (place: TextPlace) => StoredText
  /** List the keys of the entries that the documents of a source mention. */
  mentioned: (digest: string) => Iterable<string>
  /** Read the mentions of an entry in the documents of a source. */
  mentions: (place: TextPlace) => ReadonlyArray<DocumentMentions>
  /** Read the annotations of a document that has a sidecar. */
  annotations: (place: TextPlace) => ReadonlyArray<AnnotationTargets>
  chapters: (digest: string) => ReadonlyArray<Chapter>
  printedIndex: (digest: string) => PrintedIndexPage
  /** Read the references in the documents of sources, by the ids of the documents in the edition. */
  references: (digests: Iterable<string>) => Map<string, Array<Reference>>
}
