/**
 * Names of which the documents of a time and their readers use different ones.
 * A question for one is a question for all, unless the reader asks for the spelling.
 */

import { stripPossessive, toWords } from './words.ts'

/** A name as it is written, and as it is compared. */
export interface Name {
  type: 'phrase'
  /** `Viet Nam` */
  text: string
  /** Folded words: `['viet', 'nam']`. */
  words: Array<string>
}

/** One thing a line. */
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
 * List the names of a thing.
 *
 * @param words
 *   One of them, in folded words; the last may be a possessive: `secretary general's`.
 * @returns
 *   All of them; nothing where the words are no such name.
 */
export function findNames(words: ReadonlyArray<string>): Array<Name> | undefined {
  return groups.get(stripPossessive(words.join(' ')))
}

function toName(text: string): Name {
  return { type: 'phrase', text, words: toWords(text).map((word) => word.text) }
}
