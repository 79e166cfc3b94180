/**
 * A query as a tree of plain data (unist): parents hold what their parts have in common, leaves what was typed.
 *
 * ```
 * Taylor (bomb* OR "air strikes") -Laos in:notes
 *
 * and
 * ├─ word    Taylor
 * ├─ or
 * │  ├─ word    bomb*
 * │  └─ phrase  air strikes
 * ├─ not
 * │  └─ word    Laos
 * └─ field   in, notes
 * ```
 */
export type QueryNode = Word | Phrase | Field | And | Or | Not

/** A word in any of its forms, or with `*` for any letters: `negotiate`, `bomb*`, `*dom`. */
export interface Word {
  type: 'word'
  value: string
}

/** Words as spelled, in this order. */
export interface Phrase {
  type: 'phrase'
  /** At least one word, with whatever stands between them: `air strikes`, `tit-for-tat`. */
  value: string
  /** Maximum number of other words among them, which then may stand in any order (default: none, in this order). */
  distance?: number
  /** Whether it was typed without quotation marks, as words that punctuation joins (default: no). */
  joined?: true
}

/** What a document, or the part of it that holds the words, must be: `kind:telegram`, `in:notes`. */
export interface Field {
  type: 'field'
  name: FieldName
  value: string
}

/** All of several, which hold for one document: its words stand anywhere in it. */
export interface And {
  type: 'and'
  children: Array<QueryNode>
}

/** Any of several. */
export interface Or {
  type: 'or'
  children: Array<QueryNode>
}

/** What a document must not have. */
export interface Not {
  type: 'not'
  child: QueryNode
}

/** Names of the fields, in the order in which they are explained. */
export const fieldNames = [
  ...(['in', 'speaker', 'person', 'place', 'term'] as const),
  ...(['kind', 'from', 'to', 'date', 'doc', 'p', 'vol'] as const),
] as const

export type FieldName = (typeof fieldNames)[number]

/** Parts of a document that can be searched alone. */
export const scopes = ['text', 'notes', 'title'] as const

export type Scope = (typeof scopes)[number]

/** Something in a query that could not be understood as it was typed. */
export interface Misreading {
  /**
   * What it is, and how it was taken:
   *
   * - `alone`: an operator with nothing to join or to exclude, such as `OR` at an end; left out
   * - `bracket`: a bracket without the other one; left out
   * - `day`: a day that the calendar does not have, such as `date:1965-02-30`; left out with the field
   * - `distance`: a distance that is none, or not behind a phrase, such as `~5` of `word~5`; left out
   * - `field`: a name that no field has, such as `author:`; searched with its value as words
   * - `length`: more than a query can have; left out
   * - `near`: a word for nearness in other programs, such as `near` or `w/5`; searched as a word
   * - `operator`: an operator in small letters between words, such as `or`; searched as a word
   * - `quotation`: a quotation mark without the other one; all that follows is a phrase
   * - `reversed`: a range that begins after it ends, such as `p:370..366`; left out with the field
   * - `sign`: a sign of other programs, such as `?`; it only divides words
   * - `value`: a value that its field cannot have, such as `date:soon`; left out with the field
   * - `wildcard`: a `*` with fewer than two letters beside it; left out
   * - `wordless`: signs without a letter or digit; left out
   */
  type: (typeof misreadingTypes)[number]
  /** What was typed: `soon`; empty where nothing was. */
  value: string
  /** Field whose value it is. */
  field?: FieldName
  /** The whole query as it was probably meant, where that is known. */
  instead?: string
}

/** Types of misreadings. */
export const misreadingTypes = [
  ...(['alone', 'bracket', 'day', 'distance', 'field', 'length'] as const),
  ...(['near', 'operator', 'quotation', 'reversed'] as const),
  ...(['sign', 'value', 'wildcard', 'wordless'] as const),
] as const

/** A parsed query. */
export interface Query {
  /** Absent where nothing is asked for. */
  tree?: QueryNode
  /** What was not understood, in the order of the query. */
  misreadings: Array<Misreading>
}
