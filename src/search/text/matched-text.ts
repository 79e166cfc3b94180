import type { Pages } from '../../tree/pages.ts'
import type { Scope } from '../query/tree.ts'

/** A text as it is matched: where its words stand, without the words themselves. */
export interface MatchedText {
  /** Units in order. They hold all words, each those from its first on, up to the next unit. */
  units: ReadonlyArray<MatchedUnit>
  /** Positions of a folded word among the words of the text, 0-based, ascending. */
  positions: (word: string) => ReadonlyArray<number>
  /** Words by which an entry of a register is mentioned. */
  mentions: (key: string) => ReadonlyArray<Span>
  facts: MatchedFacts
}

/** Positions of the first and the last of some words. */
export type Span = readonly [first: number, last: number]

/** A unit of a text as it is matched. */
export interface MatchedUnit {
  /** Position of its first word. */
  first: number
  /** Number of the paragraph or note in which it stands: that of the points of a paragraph is one. */
  paragraph: number
  part: Scope
  /** Folded words in the name of who speaks in it. */
  speaker?: ReadonlyArray<string>
  /** Printed pages on which it stands. */
  pages?: Pages
}

/** What a text as a whole is; each a list of folded texts, of which any may answer. */
export interface MatchedFacts {
  kind: ReadonlyArray<string>
  from: ReadonlyArray<string>
  to: ReadonlyArray<string>
  doc: ReadonlyArray<string>
  vol: ReadonlyArray<string>
  /** Names of the persons that it names, and of the places in its dateline and marked in it (default: none). */
  person?: ReadonlyArray<string>
  place?: ReadonlyArray<string>
  /** Its date, as much as is known: `1965-02-24`, `1965-02`. */
  date?: string
}

/** Words that answer a term, as positions, both inclusive. */
export interface Match {
  term: number
  first: number
  last: number
}

/** Find the index of the unit in which a word stands; -1 before the first. */
export function findUnit(
  units: ReadonlyArray<Pick<MatchedUnit, 'first'>>,
  position: number,
): number {
  let low = 0
  let high = units.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((units[middle]?.first ?? 0) <= position) low = middle + 1
    else high = middle
  }
  return low - 1
}
