/**
 * What a document is: the node types of a Pincite tree.
 *
 * A tree is a unist tree. Names are mdast's where mdast has the word, else TEI's spelt out; README.md
 * beside this file is the specification, with the source range of each node drawn.
 *
 * Every character of a transcription is held by exactly one leaf, so the leaves, written in order, are
 * the file (see `toSource`).
 */

import type { Position } from 'unist'
import type { ImpossibleDate } from './dates.ts'
import type { DocumentData } from './document-data.ts'

export type * from './document-data.ts'

/** What every node of ours has: its range in the source. */
interface Placed {
  /** Lines and columns are 1-based; offsets are UTF-16 code units, 0-based. */
  position: Position
}

/** What a node may carry that is computed, not read. */
export interface NodeData {
  /** The anchor: the fragment that names this node in the document's address (`p1.3`). */
  id?: string
}

/** What a name, term or annotation carries that the sidecar or the registers put there. */
export interface MentionData extends NodeData {
  /** Id of the annotation: `an3`. The node's `ref` is then a key of the edition's own register. */
  annotation?: string
  /** Key of the entry to which the `ref` of the source leads, where the edition follows it. */
  entry?: string
  /** Whether a reader is shown that there is a gloss here. */
  marked?: boolean
}

/** A document. */
export interface Root extends Placed {
  type: 'root'
  children: Array<RootContent>
  data?: RootData
}

/** What is known of a document beside its text. */
export interface RootData {
  document?: DocumentData
}

/** The heading line: `162. Memorandum of …(Yost)1`. */
export interface Title extends Placed {
  type: 'title'
  /** The printed number without its full stop; absent where none is printed. */
  number?: string
  children: Array<PhrasingContent>
  data?: NodeData
}

/** The line that says where and when: `Washington, February 25, 1965, 5:20 p.m.` */
export interface Dateline extends Placed {
  type: 'dateline'
  /** ISO 8601, as exact as the line is certain: `1965-02-25T17:20`, with a zone only where one is printed. */
  when?: string
  children: Array<PhrasingContent>
  data?: NodeData & { impossible?: ImpossibleDate }
}

/** A paragraph. Its run-in points are a `List` among its children. */
export interface Paragraph extends Placed {
  type: 'paragraph'
  /**
   * What a line is that is no body text: a `heading` inside the text (`SUBJECT`, `I. The Problem`), or a
   * line of the `preface` before the title (a file number, a source). Such lines have no address and are
   * not counted.
   */
  role?: 'heading' | 'preface'
  children: Array<PhrasingContent | List | Point>
  data?: NodeData
}

/**
 * A list: run-in points inside a paragraph, or lines set as a list.
 * The children are of one kind.
 */
export interface List extends Placed {
  type: 'list'
  /** What a list in the head matter lists. */
  role?: 'subject' | 'participants' | 'from' | 'to' | 'references'
  children: Array<Point> | Array<ListItem | WhiteSpace>
  /** The lines of an index that begin with one letter have the anchor of it. */
  data?: NodeData
}

/** A numbered point: `1) we have followed …; `. */
export interface Point extends Placed {
  type: 'point'
  /** The label as printed, never recounted: `1)`, `(a)`, `iv.` */
  label: string
  /** The label's place in its series, from 1: 3 for `3)`, `(c)` and `iii.` */
  ordinal: number
  /** How deep the series of a point that is a paragraph is nested in other series, from 1. */
  level?: number
  children: Array<PhrasingContent | List>
  data?: NodeData
}

/** A line of a list: `  * The Secretary`. Only a line of an index has an address: `in1`. */
export interface ListItem extends Placed {
  type: 'listItem'
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
}

/** A cell of a table. */
export interface TableCell extends Placed {
  type: 'tableCell'
  /** How many columns it covers (default: 1). */
  columns?: number
  /** How many rows it covers (default: 1). */
  rows?: number
  children: Array<PhrasingContent | List>
}

/** The name below a letter or telegram. */
export interface Signature extends Placed {
  type: 'signature'
  children: Array<PhrasingContent>
}

/** What a note says; definitions stand at the end of a transcription. */
export interface FootnoteDefinition extends Placed {
  type: 'footnoteDefinition'
  /** The printed number without its full stop. */
  label: string
  /** `source` says where the paper is kept. */
  noteType?: 'source' | 'summary'
  children: Array<Label | WhiteSpace | Paragraph | Table>
  data?: NodeData
}

/** The number in the text that leads to a note. */
export interface FootnoteReference extends Placed {
  type: 'footnoteReference'
  label: string
  data?: FootnoteReferenceData
}

export interface FootnoteReferenceData extends NodeData {
  /** Another place of the same number that might be the reference as well. */
  doubt?: FootnoteDoubt
}

/** Two readings of one number of a note. */
export interface FootnoteDoubt {
  /** The word that the reference is taken to stand behind: `68/4`. */
  behind: string
  /** The word that it would stand behind in the other place. */
  otherBehind: string
  other: Position
}

/** Where a printed page begins: `[Page 367]`. */
export interface PageBreak extends Placed {
  type: 'pageBreak'
  /** The page's printed number: `367`, `XV`. */
  label: string
  data?: NodeData
}

/** A reference to a document, a note or a page: `Document 161`, `footnote 2, Document 252`, `see p. 367`. */
export interface CrossReference extends Placed {
  type: 'crossReference'
  /**
   * The number of the document referred to, as printed; of the page or the note, where only that is named:
   * `367`, `367n` of a note on that page.
   */
  label: string
  /** The document's id: `d161`, or `frus1964-68v01/d477` in another volume. Absent where it is not known. */
  target?: string
  /**
   * The anchor in the document: `fn2`. Where no document is named, `fn2` of this one, `pg_367` of a page of
   * the volume, or `in1` of a line of its index. It may name nothing.
   */
  fragment?: string
  /** Whether the document is in another volume or book. Without a target it is not known in which. */
  external?: boolean
  children: Array<PhrasingContent>
}

/** Text that is set apart: `[*1 line not declassified*]`. */
export interface Emphasis extends Placed {
  type: 'emphasis'
  /** How it is printed. */
  rend: 'italic' | 'strong' | 'smallcaps' | 'underline' | 'superscript' | 'subscript'
  children: Array<PhrasingContent>
}

/** A name of a person, where the source marks it. */
export interface PersonName extends Placed {
  type: 'personName'
  /** Key of the person in the register that the source names: `p_YCW1`. */
  ref?: string
  /** Who sends and who receives, as a heading tells. */
  role?: 'from' | 'to'
  children: Array<PhrasingContent>
  data?: MentionData
}

/** An abbreviation, office or name that the volume explains, where the source marks it. */
export interface Term extends Placed {
  type: 'term'
  /** Key of the term in the register that the source names: `t_SYG1`. */
  ref?: string
  /** Who sends and who receives, as a heading tells. */
  role?: 'from' | 'to'
  children: Array<PhrasingContent>
  data?: MentionData
}

/** A name of a place, where the source marks it. */
export interface PlaceName extends Placed {
  type: 'placeName'
  /** Key of the place in the register that the source names. */
  ref?: string
  children: Array<PhrasingContent>
  data?: MentionData
}

/** A stretch of text of which the editor says something. */
export interface Annotation extends Placed {
  type: 'annotation'
  children: Array<PhrasingContent>
  data: MentionData
}

/** The end of a printed line that is kept. */
export interface Break extends Placed {
  type: 'break'
}

/** A number or letter that labels the node it opens: `162.`, `1)`. */
export interface Label extends Placed {
  type: 'label'
  value: string
}

/** What an edition leaves out or could not read: `[1 line not declassified]`, `[Here follows …]`. */
export interface Gap extends Placed {
  type: 'gap'
  /** Why: kept secret, left out by the editors, or not to be read. */
  reason: 'classified' | 'omitted' | 'illegible'
  children: Array<PhrasingContent>
}

/** Words that the editors put into the text, in brackets: `[sic]`, `a much [used] technique`. */
export interface SuppliedText extends Placed {
  type: 'supplied'
  children: Array<PhrasingContent>
}

/** Running text. */
export interface Text extends Placed {
  type: 'text'
  value: string
  /**
   * The text as the file has it, where that is not the value: in XML a run of white space counts as one
   * space, and `&amp;` as one character. `sliceText` needs it to keep positions true.
   */
  source?: string
}

/** What stands between nodes: line endings, indents, a byte order mark, the tabs and bars between cells. */
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
  | Emphasis
  | PersonName
  | Term
  | PlaceName
  | Annotation
  | Break
  | FootnoteReference
  | PageBreak
  | CrossReference
  | Gap
  | SuppliedText

export type Node = Root | RootContent | PhrasingContent | Point | ListItem | TableRow | TableCell
export type Parents = Extract<Node, { children: unknown }>
export type Leaf = Exclude<Node, Parents>
