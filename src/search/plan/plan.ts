import type { Range } from '../query/range.ts'
import type { Scope } from '../query/tree.ts'
import type { Days } from '../query/values.ts'

/**
 * What a query asks of each text: its tree, where words stand for all the words that answer them. Nothing in it depends
 * on the text.
 */
export type Plan = Term | Mention | All | Any | None | Within | About

/** Words that stand side by side, or near to each other. */
export interface Term {
  type: 'term'
  /** Number of the term in the query, 0-based, in reading order. */
  index: number
  /** Ways to say it: `Viet Nam`, `Vietnam`. */
  phrases: ReadonlyArray<WordRun>
  /** Maximum number of other words among its own, which then stand in any order. */
  distance?: number
}

/** Words in order; at each place any of several, folded: `[['negotiate', 'negotiated'], ['peace']]`. */
export type WordRun = ReadonlyArray<ReadonlyArray<string>>

/** Mentions of entries of registers; else texts whose facts name them, as a dateline names a place. */
export interface Mention {
  type: 'mention'
  /** Number of the term in the query, 0-based, in reading order. */
  index: number
  keys: ReadonlyArray<string>
  /** Fact with the names, and the words that one name must have, in any order (default: none). */
  named?: { fact: 'person' | 'place'; words: ReadonlyArray<string> }
}

/** All of several. What is `within` among them says where the words of the others stand. */
export interface All {
  type: 'all'
  parts: ReadonlyArray<Plan>
}

/** Any of several. */
export interface Any {
  type: 'any'
  parts: ReadonlyArray<Plan>
}

/** What a text must not have. */
export interface None {
  type: 'none'
  part: Plan
}

/** Units of a text: its notes, what somebody says in it, or what stands on a page. */
export type Within =
  | { type: 'within'; scopes: ReadonlyArray<Scope> }
  /** Folded words side by side in the name of the speaker; `*` in one stands for any letters. */
  | { type: 'within'; speaker: ReadonlyArray<string> }
  /** Ranges of printed pages, of which any may answer. */
  | { type: 'within'; pages: ReadonlyArray<Range> }

/** What the text as a whole is. */
export type About =
  | { type: 'about'; fact: 'kind' | 'from' | 'to' | 'doc' | 'vol'; words: ReadonlyArray<string> }
  /** Numbers of documents. */
  | { type: 'about'; fact: 'number'; range: Range }
  | { type: 'about'; fact: 'date'; days: Days }
