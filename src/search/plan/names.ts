import { stripPossessive, toWords } from '../words.ts'

/** Names of one person, place or thing, each as written: `['Peiping', 'Peking', 'Beijing']`. */
export type NameGroup = ReadonlyArray<string>

/** A name and its folded words. */
export interface Name {
  /** `Viet Nam` */
  text: string
  words: ReadonlyArray<string>
}

/** Finds the names of what a name names. */
export interface Names {
  /**
   * Find all names of what some words name, those words last without a possessive: `secretary general's`.
   *
   * @returns
   *   Nothing where the words are not a known name.
   */
  find: (words: ReadonlyArray<string>) => ReadonlyArray<Name> | undefined
  /** Number of words of the longest name. */
  longest: number
}

/** Make names from their groups; of a name in several, all are joined. */
export function toNames(groups: ReadonlyArray<NameGroup>): Names {
  const found = new Map<string, Array<Name>>()
  for (const group of groups) {
    const own = group.map((text) => ({ text, words: toWords(text).map((word) => word.text) }))
    for (const { words } of own) {
      const known = found.get(words.join(' ')) ?? []
      const seen = new Set(known.map((name) => name.words.join(' ')))
      found.set(words.join(' '), [
        ...known,
        ...own.filter((name) => !seen.has(name.words.join(' '))),
      ])
    }
  }
  return {
    find: (words) => found.get(stripPossessive(words.join(' '))),
    longest: Math.max(0, ...groups.flat().map((text) => toWords(text).length)),
  }
}
