import { collectPlaces } from '../edition/places/document-places.ts'
import { type Reference, toReferences } from '../edition/references/references.ts'
import { toFacts } from '../edition/records/to-facts.ts'
import { summarizeDocument } from '../edition/records/summarize-document.ts'
import { toCorrespondents } from '../edition/records/to-correspondents.ts'
import type { DocumentRecord } from '../edition/records/document-record.ts'
import type { NoteLink } from './compiled.ts'
import { toNoteLinks } from './note-links.ts'
import type { Node, Root } from '../tree/nodes.ts'
import { toLanguage } from '../tree/language.ts'
import { type Pages, toPages } from '../tree/pages.ts'
import type { FindEntry } from '../tree/register.ts'
import { toUnits, type Unit } from '../tree/units.ts'
import type { Words } from '../words/words.ts'

/** A parsed document, from which its page, its record and the search index are made. */
export interface ParsedDocument {
  record: Omit<DocumentRecord, 'digest' | 'sha256'>
  references: Array<Reference>
  noteLinks: Array<NoteLink>
  tree: Root
  /** Printed pages of its nodes. */
  pages: ReadonlyMap<Node, Pages>
  units: ReadonlyArray<Unit>
}

/** Data for the record of a document that is not in its tree. */
export interface RecordContext {
  /** Path of the source. */
  path: string
  /** Chapter of the volume that contains it. */
  chapter?: DocumentRecord['chapter'] | undefined
  /** Place among the documents of its volume, from 1, if the file says it. */
  order?: number | undefined
  /** Path of the sidecar. */
  sidecar?: string | undefined
  /** Finds an entry of the registers by its key. */
  find: FindEntry
  /** Words of the interface. */
  words: Words
}

/** Derive the record, references, printed pages and units of a document from its tree. */
export function toParsedDocument(
  tree: Root,
  { path, chapter, order, sidecar, find, words }: RecordContext,
): ParsedDocument {
  const { id: document = '', volume = '', shelf = {} } = tree.data?.document ?? {}
  const pages = toPages(tree)
  const units = toUnits(tree, pages)
  const language = toLanguage(tree)
  const listed = summarizeDocument(tree, pages)
  const correspondents = toCorrespondents(tree, words.lang)
  const record = {
    document,
    volume,
    ...(Object.keys(language).length > 0 && { language }),
    ...listed,
    ...(Object.keys(shelf).length > 0 && { shelf }),
    ...(order !== undefined && { order }),
    ...(correspondents && { correspondents }),
    anchors: [...collectPlaces(tree, units).keys()].join(' '),
    facts: toFacts(tree, listed.title, (key) => find(key)?.sort, words.archive),
    path,
    ...(sidecar !== undefined && { sidecar }),
    ...(chapter && { chapter }),
    ...(tree.data?.permalinks?.renamed && { renamed: tree.data.permalinks.renamed }),
  }
  const references = toReferences(tree, units)
  return { record, references, noteLinks: listLinks(tree, sidecar), tree, pages, units }
}

/** List the links in the notes of a sidecar to places of documents. */
function listLinks(tree: Root, path = ''): Array<NoteLink> {
  const { annotations = [], volume = '' } = tree.data?.document ?? {}
  return annotations.flatMap(({ note = '', notePosition: place }) =>
    place ? toNoteLinks(note, { path, volume }, place) : [],
  )
}
