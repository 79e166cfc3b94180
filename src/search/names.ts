/**
 * Alternative names that sources and readers use for one person or place. A query for one finds all, unless the
 * reader asks for exact spelling.
 */

import { stripPossessive, toWords } from './words.ts'

/** A name as displayed, and its words for comparison. */
export interface Name {
  type: 'phrase'
  /** `Viet Nam` */
  text: string
  /** Folded words: `['viet', 'nam']`. */
  words: Array<string>
}

/** Each line lists the names of one person or place. */
const names = [
  ['Peiping', 'Peking', 'Beijing'],
  ['Viet Nam', 'Vietnam'],
  ['Secretary-General', 'SYG', 'UNSYG'],
]

const groups = new Map(
  names.flatMap((group) => {
    const all = group.map(toName)
    return all.map(({ words }) => [words.join(' '), all] as const)
  }),
)

/**
 * Find the alternative names for a name.
 *
 * @param words
 *   Folded words of one name; the last may be a possessive: `secretary general's`.
 * @returns
 *   All names; nothing where the words are not a known name.
 */
export function findNames(words: ReadonlyArray<string>): Array<Name> | undefined {
  return groups.get(stripPossessive(words.join(' ')))
}

function toName(text: string): Name {
  return { type: 'phrase', text, words: toWords(text).map((word) => word.text) }
}
