import type { TextAbout } from './text/stored-text.ts'

/** The texts of an edition as the search page loads them, in the order of the edition. */
export interface IndexedText extends TextAbout {
  /** Id of its volume. */
  volume: string
  /** Its outline (`toOutline`). */
  outline: string
}

/** Path of the list of texts in the site. */
export const textsPath = 'search/texts.json'

/** Path of the names that are searched for each other. */
export const namesPath = 'search/names.json'

/** Path of the entries of registers with their mentions. */
export const entriesPath = 'search/entries.json'

/** Names of the files of words: by their first letter or digit; `other` has all that begin otherwise. */
const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789', 'other']

/** Path of the words of the index with a first letter (`toWordList`). */
export function toWordsPath(letter: string): string {
  return `search/words/${letters.includes(letter) ? letter : 'other'}.txt`
}

/** Paths of all words of the index. */
export const allWordsPaths: ReadonlyArray<string> = letters.map(toWordsPath)

/** Path of the units of a text with their words. */
export function toUnitsPath({ volume, id }: Pick<IndexedText, 'volume' | 'id'>): string {
  return `search/texts/${volume}/${id}.json`
}
