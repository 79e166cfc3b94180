import { uniqueIds } from '../../tree/ids.ts'
import { type MentionNode, toMentions } from '../../tree/mentions.ts'
import type { FootnoteDefinition, Root } from '../../tree/nodes.ts'
import type { ExportedDocument } from '../exported-document.ts'
import { findNotePlaces, type NotePlaces } from '../note-places.ts'
import { toXmlId } from './ids.ts'
import { writeNote } from './notes.ts'

/** What the writers of a document need. */
export interface Context {
  document: ExportedDocument
  places: NotePlaces
  /** Ids of the words that annotations explain. */
  mentions: ReadonlyMap<MentionNode, string>
  /** Makes the id of a place from its anchor; `undefined` for a place without one. */
  toId: (anchor: string | undefined) => string | undefined
  /** Writes a note in its place. */
  writeNote: (note: FootnoteDefinition, context: Context, anchored?: false) => string
}

/** Create the context of a document. */
export function createContext(document: ExportedDocument): Context {
  const { tree, record } = document
  return {
    document,
    places: findNotePlaces(tree),
    mentions: nameMentions(tree, record.document),
    toId: (anchor) => (anchor === undefined ? undefined : toXmlId(record.document, anchor)),
    writeNote,
  }
}

/** Make ids of the words that annotations explain: `d162an3`, and `d162an3-2` for its second place. */
function nameMentions(tree: Root, document: string): Map<MentionNode, string> {
  const unique = uniqueIds()
  return new Map(
    toMentions(tree).flatMap(({ node, annotation }) =>
      annotation ? [[node, unique(toXmlId(document, annotation.id))] as const] : [],
    ),
  )
}
