/**
 * The node types of a Pincite tree.
 *
 * A tree is a unist tree. Names are those of mdast where it has the node, else those of TEI, spelled out.
 * `README.md` in this folder is the specification, with the source range of each node.
 *
 * Every character of a transcription is in exactly one leaf, so the leaves, written in order, are the file (see
 * `toSource`).
 */

import type { Conventions } from './conventions.ts'
import type { ImpossibleDate } from './dates.ts'
import type { DocumentData } from './document-data.ts'
import type { KeptPermalinks } from './permalink.ts'
import type { ListData, MentionData, NodeData } from './node-data.ts'
import type { Alteration, Choice, Foreign, Gap, SuppliedText } from './editorial-nodes.ts'
import type { Typeface } from './editorial-nodes.ts'
import type { Break, Placed } from './placed.ts'
import type { FootnoteReferenceData } from './footnote-data.ts'

export type * from './document-data.ts'
export type * from './editorial-nodes.ts'
export type * from './node-data.ts'
export type { Break } from './placed.ts'
export type * from './footnote-data.ts'

/** A document. */
export interface Root extends Placed {
  type: 'root'
  children: Array<RootContent>
  data?: RootData
}

/** Data of a document besides its text. */
export interface RootData {
  document?: DocumentData
  /** Conventions of a transcription, where they are not those of the series. */
  conventions?: Conventions
  /** What became of its published addresses; absent if all are as they were. */
  permalinks?: KeptPermalinks
}

/** The heading line: `162. Memorandum of …(Yost)1`. */
export interface Title extends Placed {
  type: 'title'
  /** The printed number without its full stop; absent where none is printed. */
  number?: string
  children: Array<PhrasingContent>
  data?: NodeData
}

/** The line with place and date: `Washington, February 25, 1965, 5:20 p.m.` */
export interface Dateline extends Placed {
  type: 'dateline'
  /** In a transcription, whose date it is, if not that of the document. */
  role?: 'enclosure'
  /** ISO 8601, as precise as the line: `1965-02-25T17:20`, with a zone only where one is printed. */
  when?: string
  children: Array<PhrasingContent>
  data?: NodeData & { impossible?: ImpossibleDate }
}

/** A paragraph. Its run-in points are a `List` among its children. */
export interface Paragraph extends Placed {
  type: 'paragraph'
  /**
   * Kind of a line that is not body text: a `heading` inside the text (`SUBJECT`, `I. The Problem`), or a line of
   * the `preface` before the title (a file number, a source). Such lines have no anchor and are not counted.
   */
  role?: 'heading' | 'preface'
  /** Whether its line ends are preserved, as in verse or an address. */
  lines?: true
  /** Whether it is set apart as a quotation. */
  quoted?: true
  /** Who speaks in it, where its text does not begin with the name. */
  speaker?: string
  children: Array<PhrasingContent | List | Point>
  data?: NodeData
}

/**
 * A list: run-in points inside a paragraph, or lines set as a list.
 * The children are of one kind. In plain text the white space before and between the items of a nested list is part of
 * it.
 */
export interface List extends Placed {
  type: 'list'
  /** Content of a list in the head of a document. */
  role?: 'subject' | 'participants' | 'from' | 'to' | 'references'
  children: Array<Point> | Array<ListItem | WhiteSpace>
  /** The list of the lines of an index that begin with one letter has an anchor. */
  data?: ListData
}

/** A numbered point: `1) we have followed …; `. */
export interface Point extends Placed {
  type: 'point'
  /** Label as printed, never renumbered: `1)`, `(a)`, `iv.` */
  label: string
  /** Position of the label in its series, from 1: 3 for `3)`, `(c)` and `iii.` */
  ordinal: number
  /** Nesting depth of the series, from 1, for a point that is a paragraph. */
  level?: number
  children: Array<PhrasingContent | List>
  data?: NodeData
}

/** An item of a list: `  * The Secretary`, `  1. A mission will visit …`. */
export interface ListItem extends Placed {
  type: 'listItem'
  /** Label as printed: `1.`, `(a)`, `*`; absent where none is printed. */
  label?: string
  /** Position of the label in its series, from 1; that of the item in its list if the label is no number. */
  ordinal?: number
  children: Array<PhrasingContent | List>
  data?: NodeData
}

/** A table; in plain text the white space between its rows is part of it. */
export interface Table extends Placed {
  type: 'table'
  children: Array<TableRow | WhiteSpace>
}

/** A row of a table. */
export interface TableRow extends Placed {
  type: 'tableRow'
  /** Whether its cells label the columns. */
  header?: boolean
  children: Array<TableCell | WhiteSpace>
  data?: NodeData
}

/** A cell of a table. */
export interface TableCell extends Placed {
  type: 'tableCell'
  /** Whether it labels its row. */
  header?: true
  /** Number of columns it spans (default: 1). */
  columns?: number
  /** Number of rows it spans (default: 1). */
  rows?: number
  children: Array<PhrasingContent | List>
}

/** The signature of a letter or telegram. */
export interface Signature extends Placed {
  type: 'signature'
  children: Array<PhrasingContent>
}

/** A note; in a transcription the notes come at the end. */
export interface FootnoteDefinition extends Placed {
  type: 'footnoteDefinition'
  /** The printed number without its full stop. */
  label: string
  /** `source` for the note with the archival source of the document, `apparatus` for one with other readings. */
  noteType?: 'source' | 'summary' | 'apparatus'
  children: Array<Label | WhiteSpace | Paragraph | Table>
  data?: NodeData
}

/** A reference to a note: its number in the text. */
export interface FootnoteReference extends Placed {
  type: 'footnoteReference'
  label: string
  /** Which of the notes with that label, where each page has its own: 2 for the second (default: 1). */
  occurrence?: number
  /** Source text, where it differs from the label: `[1]`. */
  source?: string
  data?: FootnoteReferenceData
}

/** The beginning of a printed page: `[Page 367]`. */
export interface PageBreak extends Placed {
  type: 'pageBreak'
  /** Label of the page as printed: `367`, `XV`. */
  label: string
  /** Source text, where it is not `[Page 367]`: `[p. 367]`. */
  source?: string
  data?: NodeData
}

/** A reference to a document, a note or a page: `Document 161`, `footnote 2, Document 252`, `see p. 367`. */
export interface CrossReference extends Placed {
  type: 'crossReference'
  /**
   * Number of the document referred to, as printed; that of the page or note where no document is named: `367`,
   * `367n` for a note on that page.
   */
  label: string
  /** The document's id: `d161`, or `frus1964-68v01/d477` in another volume. Absent where it is not known. */
  target?: string
  /**
   * Anchor in the document: `fn2`; or a point or paragraph by its printed label, `paragraph_8`, `point_2.a`. Where no document is named, `fn2` of this one, `pg_367` of a page of the volume,
   * or `in1` of a line of its index. The anchor may not exist.
   */
  fragment?: string
  /** Whether the document is in another volume or book, which is not known if there is no target. */
  external?: boolean
  children: Array<PhrasingContent>
}

/** Emphasized text: `[*1 line not declassified*]`. */
export interface Emphasis extends Placed {
  type: 'emphasis'
  /** Typeface in print. */
  rend: Typeface
  children: Array<PhrasingContent>
}

/** A name of a person that the source marks. */
export interface PersonName extends Placed {
  type: 'personName'
  /** Key of the person in the register of the source: `p_YCW1`. */
  ref?: string
  /** Sender or receiver, according to the heading. */
  role?: 'from' | 'to'
  children: Array<PhrasingContent>
  data?: MentionData
}

/** An abbreviation, office, or name that the volume explains and the source marks. */
export interface Term extends Placed {
  type: 'term'
  /** Key of the term in the register of the source: `t_SYG1`. */
  ref?: string
  /** Sender or receiver, according to the heading. */
  role?: 'from' | 'to'
  children: Array<PhrasingContent>
  data?: MentionData
}

/** A name of a place that the source marks. */
export interface PlaceName extends Placed {
  type: 'placeName'
  /** Key of the place in the register of the source. */
  ref?: string
  children: Array<PhrasingContent>
  data?: MentionData
}

/** A range of text that an editor annotates. */
export interface Annotation extends Placed {
  type: 'annotation'
  children: Array<PhrasingContent>
  data: MentionData
}

/** The name of who speaks, at the start of a paragraph, with the colon after it: `JONES:`, `Dr. Müller (laughing):` */
export interface Speaker extends Placed {
  type: 'speaker'
  /** Name as printed, without stage directions: `JONES`, `Dr. Müller`. */
  name: string
  children: Array<PhrasingContent>
}

/** A number or letter that labels the node it opens: `162.`, `1)`. */
export interface Label extends Placed {
  type: 'label'
  value: string
  /** Source text, where it differs from the value. */
  source?: string
}

/** Running text. */
export interface Text extends Placed {
  type: 'text'
  value: string
  /**
   * Source text, where it differs from the value: a run of white space counts as one space, and in XML `&amp;` as one
   * character. `sliceText` needs it to compute positions.
   */
  source?: string
  /** Whether the source is plain text of several lines, in which `&amp;` is five characters. */
  wrapped?: true
}

/** Text between nodes: line endings, indents, a byte order mark, the tabs and bars between cells. */
export interface WhiteSpace extends Placed {
  type: 'whiteSpace'
  value: string
}

export type RootContent =
  | Title
  | Dateline
  | Paragraph
  | List
  | Table
  | Signature
  | FootnoteDefinition
  | PageBreak
  | WhiteSpace

export type PhrasingContent =
  | Text
  | Label
  | Alteration
  | Choice
  | Emphasis
  | Foreign
  | PersonName
  | Term
  | PlaceName
  | Annotation
  | Break
  | FootnoteReference
  | PageBreak
  | CrossReference
  | Gap
  | Speaker
  | SuppliedText

export type Node = Root | RootContent | PhrasingContent | Point | ListItem | TableRow | TableCell
export type Parents = Extract<Node, { children: unknown }>
export type Leaf = Exclude<Node, Parents>
