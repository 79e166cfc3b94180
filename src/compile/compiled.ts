/** What compiling gives: plain data, which any process may write to a file and another read. */

import type { UnitMentions } from '../edition/registers/entry-mentions.ts'
import type { Reference } from '../edition/references/references.ts'
import type { AnnotationTargets } from '../export/annotation-targets.ts'
import type { ReportedMessage } from '../messages/reported-messages.ts'
import type { Chapter } from '../parse/tei/index.ts'
import type { DocumentRecord } from '../edition/records/document-record.ts'
import type { FrontAndBackMatter } from '../edition/records/volume-record.ts'
import type { Volume } from '../schemas/volume.ts'
import type { Register } from '../tree/register.ts'
import type { DocumentPage, TextPage } from './document-page.ts'
import type { PrintedIndexPage } from './printed-index.ts'

/** Something under a key, by which it is read without the others. */
export type Keyed<Value> = readonly [key: string, value: Value]

/** What one source gives: a transcription, or a whole volume. */
export interface CompiledSource {
  manifest: Manifest
  texts: CompiledTexts
}

/** What linking needs of a source: all but its texts. */
export interface Manifest {
  /** Record of the volume, where the source is one and its header has it. */
  volume?: Volume
  /** Record of its front and back matter, where the source is a volume. */
  matter?: FrontAndBackMatter
  /** Entries of its lists of persons and terms, where the source is a volume that has them. */
  register?: Register
  /** Records of the documents that can be published. */
  documents: Array<DocumentRecord>
  /** References out of those documents that have some, by the ids of the documents in the edition: `frus1964-68v02/d162`. */
  references: Record<string, Array<Reference>>
  /** All messages on its files. */
  messages: Array<ReportedMessage>
}

/** What the pages and the index of a source are written from. */
export interface CompiledTexts {
  /** Pages of the documents, by their ids: `d162`. */
  pages: ReadonlyArray<Keyed<DocumentPage>>
  /** Pages of the sections that are texts, by their places among all sections, 0-based. */
  sections: ReadonlyArray<Keyed<TextPage>>
  /** HTML for the search index: documents by their ids, sections as `toSectionKey` names them. */
  index: ReadonlyArray<Keyed<string>>
  /** Mentions of entries, by the keys of the entries: `yost-charles-w`. */
  mentions: ReadonlyArray<Keyed<ReadonlyArray<DocumentMentions>>>
  /** Annotations of the documents that have a sidecar, by the ids of the documents. */
  annotations: ReadonlyArray<Keyed<ReadonlyArray<AnnotationTargets>>>
  /** Parts of the body of a volume, a part before those in it. */
  chapters: ReadonlyArray<Chapter>
  /** Page of the printed index of a volume that has one. */
  printedIndex?: PrintedIndexPage | undefined
}

/** The mentions of an entry in one document. */
export interface DocumentMentions {
  /** Id of the document in the edition: `frus1964-68v02/d162`. */
  document: string
  units: Array<UnitMentions>
}
