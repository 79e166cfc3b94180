import { stemmer } from 'stemmer'
import { isMatching } from '../pattern.ts'
import { stripPossessive } from '../words.ts'
import { findSimilar } from './find-similar.ts'

/** The words of the index, folded: what a query for a word or a pattern can find. */
export interface Vocabulary {
  has: (word: string) => boolean
  /** List the forms of a word that are in the index, itself first: `negotiate`, `negotiated`, `negotiations`. */
  forms: (word: string) => ReadonlyArray<string>
  /** List the words for a pattern, in which `*` stands for any letters: `bomb`, `bombing` for `bomb*`. */
  matching: (pattern: string) => ReadonlyArray<string>
  /** List the words that a misspelled word may be: `negotiation` for `negociation`. */
  similar: (word: string) => ReadonlyArray<string>
}

/** Letters of English, with the apostrophe of a possessive. */
const english = /^[a-z]+(?:'s)?$/

/**
 * Make the vocabulary of some words.
 *
 * @param words
 *   Folded words, each once.
 */
export function toVocabulary(words: Iterable<string>): Vocabulary {
  const all = new Set(words)
  let stems: Map<string, Array<string>> | undefined
  return {
    has: (word) => all.has(word),
    forms(word) {
      stems ??= Map.groupBy(all, toStem)
      const others = stems.get(toStem(word)) ?? []
      return [...(all.has(word) ? [word] : []), ...others.filter((other) => other !== word)]
    },
    matching: (pattern) => [...all].filter((word) => isMatching(word, pattern)),
    similar: (word) => findSimilar(word, all),
  }
}

/** What the forms of a word share: `negoti` of `negotiations`, `hanoi` of `hanoi's`; others are unchanged. */
export function toStem(word: string): string {
  return english.test(word) ? stemmer(stripPossessive(word)) : word
}
