/** Types of compiled sources: plain data, which can be written to files and read by other processes. */

import type { UnitMentions } from '../edition/registers/entry-mentions.ts'
import type { ListedPlaces } from '../edition/places/listed-places.ts'
import type { Reference } from '../edition/references/references.ts'
import type { AnnotationTargets } from '../export/annotation-targets.ts'
import type { ReportedMessage } from '../messages/reported-messages.ts'
import type { Chapter } from '../parse/tei/index.ts'
import type { StoredText } from '../search/text/stored-text.ts'
import type { DocumentRecord } from '../edition/records/document-record.ts'
import type { FrontAndBackMatter } from '../edition/records/volume-record.ts'
import type { HeaderRecord } from '../schemas/header-record.ts'
import type { Volume } from '../schemas/volume.ts'
import type { Root } from '../tree/nodes.ts'
import type { Register } from '../tree/register.ts'
import type { DocumentPage, TextPage } from './document-page.ts'
import type { PrintedIndexPage } from './printed-index.ts'

/** A value with the key by which it can be read separately. */
export type Keyed<Value> = readonly [key: string, value: Value]

/** A compiled source: a transcription or a whole volume. */
export interface CompiledSource {
  manifest: Manifest
  texts: CompiledTexts
}

/** Data of a source for linking: everything except its texts. */
export interface Manifest {
  /** Record of the volume, if the source is a volume and its header has a record. */
  volume?: Volume
  /** What the header of the source says of its publication, if the source is TEI of one document. */
  header?: HeaderRecord
  /** Record of its front and back matter, if the source is a volume. */
  matter?: FrontAndBackMatter
  /** Places of its documents that are published from transcriptions, from 1, by their ids. */
  replaced?: Record<string, number>
  /** Entries of its lists of persons and terms, if the source is a volume. */
  register?: Register
  /** Records of the documents that can be published. */
  documents: Array<DocumentRecord>
  /** References in the documents, by the ids of the documents in the edition: `frus1964-68v02/d162`. */
  references: Record<string, Array<Reference>>
  /** Links in the notes of sidecars to places of documents; absent if there are none. */
  noteLinks?: Array<NoteLink>
  /** All messages on its files. */
  messages: Array<ReportedMessage>
}

/** A link in an editor's note to a place of a document. */
export interface NoteLink {
  /** As written: `d1#fn2`. */
  written: string
  /** Document as written: `d1`, `harbor/d1`. */
  target: string
  /** Anchor in it: `fn2`. */
  fragment: string
  /** Volume of the file with the note. */
  volume: string
  /** Path of that file. */
  path: string
  /** Line of the note, 1-based. */
  line: number
  /** Column of the note, 1-based, in UTF-16 code units. */
  column: number
}

/** Texts of a source, from which its pages and the search index are written. */
export interface CompiledTexts {
  /** Pages of the documents, by their ids: `d162`. */
  pages: ReadonlyArray<Keyed<DocumentPage>>
  /** Trees of the documents, by their ids. */
  trees: ReadonlyArray<Keyed<Root>>
  /** Pages of the sections that are texts, by their indexes among all sections, 0-based. */
  sections: ReadonlyArray<Keyed<TextPage>>
  /** Places in the texts, in order: units, then printed pages. By the keys of the search index. */
  places: ListedPlaces
  /** Texts for the search index: documents by their ids, sections by their keys (`toSectionKey`). */
  index: ReadonlyArray<Keyed<StoredText>>
  /** Mentions of entries, by the keys of the entries: `yost-charles-w`. */
  mentions: ReadonlyArray<Keyed<ReadonlyArray<DocumentMentions>>>
  /** Annotations of the documents that have a sidecar, by the ids of the documents. */
  annotations: ReadonlyArray<Keyed<ReadonlyArray<AnnotationTargets>>>
  /** Chapters of the body of a volume, each before its subchapters. */
  chapters: ReadonlyArray<Chapter>
  /** Page of the printed index; absent if the source has none. */
  printedIndex?: PrintedIndexPage | undefined
}

/** Mentions of an entry in one document. */
export interface DocumentMentions {
  /** Id of the document in the edition: `frus1964-68v02/d162`. */
  document: string
  units: Array<UnitMentions>
}
