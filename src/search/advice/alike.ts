import { isMatching } from '../pattern.ts'
import { findSimilar } from '../vocabulary/find-similar.ts'
import { toWords } from '../words.ts'

/** Minimum number of letters that the beginnings of two words share, and their share of the longer word, for the words to be alike. */
const minShared = 4
const minShare = 0.6

/**
 * Sort values by how many words they share with what was typed, those that are alike among them, then by how many texts have
 * them.
 *
 * @param typed
 *   Folded words; `*` in one stands for any letters.
 * @param values
 *   Values with their numbers of texts.
 * @returns
 *   Values that share a word; none where no value does.
 */
export function listAlike(
  typed: ReadonlyArray<string>,
  values: ReadonlyMap<string, number>,
): Array<string> {
  return Array.from(values, ([value, count]) => ({ value, count, score: rate(typed, value) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.count - a.count)
    .map(({ value }) => value)
}

/** List values by how many texts have them. */
export function listFrequent(values: ReadonlyMap<string, number>): Array<string> {
  return Array.from(values)
    .sort(([, a], [, b]) => b - a)
    .map(([value]) => value)
}

/** Count the typed words that a value has, and those to which one of its words is alike. */
function rate(typed: ReadonlyArray<string>, value: string): number {
  const own = toWords(value).map(({ text }) => text)
  return typed.filter((word) => own.some((other) => isMatching(other, word)) || isNear(word, own))
    .length
}

/** Whether one of some words is like another: it begins alike, or differs in a letter or two. */
function isNear(word: string, own: ReadonlyArray<string>): boolean {
  return own.some((other) => beginsAlike(word, other)) || findSimilar(word, own).length > 0
}

function beginsAlike(word: string, other: string): boolean {
  let shared = 0
  while (shared < word.length && word.charAt(shared) === other.charAt(shared)) shared++
  return shared >= minShared && shared >= minShare * Math.max(word.length, other.length)
}
