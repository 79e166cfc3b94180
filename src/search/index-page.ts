import { toIndexToken } from './index-token.ts'

/** Token at the end of each text, which is that of no word: a text without words is a text as well. */
const endToken = '_q_'

/** Number of digits of a place, so that places sort as text. */
const placeLength = 7

/**
 * Write a text as HTML for Pagefind: its words as tokens, of which it stores the positions.
 *
 * @param words
 *   Folded words, in order.
 * @param place
 *   Place of the text in the edition, 0-based, by which Pagefind sorts.
 */
export function toIndexPage(words: ReadonlyArray<string>, place: number): string {
  const tokens = [...words.map(toIndexToken), endToken].join(' ')
  const sort = String(place).padStart(placeLength, '0')
  return `<html><head><meta data-pagefind-sort="place[content]" content="${sort}"></head><body><p>${tokens}</p></body></html>`
}
