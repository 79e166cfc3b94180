import { findSimilarPassages } from '../../tree/similar-passages.ts'
import type { Stretch } from './find-quote.ts'

/** Maximum number of quotes of a document for which similar ranges are looked for: each takes time, as long as the text. */
const maxSearches = 20

/** Finds the ranges that are most similar to a quote; `undefined` if too many have been looked for. */
export type FindNearest = (quote: string) => Array<Stretch> | undefined

/** Make a function that finds the ranges of a text that are most similar to a quote, for the first quotes. */
export function nearestFinder(text: string): FindNearest {
  let searches = 0
  return (quote) => (searches++ < maxSearches ? findSimilarPassages(text, quote) : undefined)
}
