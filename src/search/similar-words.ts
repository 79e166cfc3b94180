import { findSimilarPassages, type SimilarPassage } from '../tree/similar-passages.ts'

/** Characters by which two passages may differ from the words more or less, and still be alike. */
const alike = 2

/** Share of the characters by which such a passage may differ at most: more have some words in common by chance. */
const likeness = 0.2

/** Maximum number of passages. */
const maxPassages = 3

/** Maximum length of the words (UTF-16 code units): a longer search takes long. */
const maxLength = 300

/**
 * Find the passage of a text that is most similar to some words, or all that are alike, among which nothing is chosen.
 *
 * @param text
 *   Text of a document.
 * @param words
 *   Words that are not in it.
 * @returns
 *   Passages in the order of the text, at most three; empty if none is similar.
 */
export function findLikelyPassages(text: string, words: string): Array<SimilarPassage> {
  const sought = words.slice(0, maxLength)
  const nearest = findSimilarPassages(text, sought)
  const least = nearest[0]?.errors ?? 0
  // A search finds those that are most similar, and what is nearly as similar only where they are not.
  const others = nearest.length > 0 ? findSimilarPassages(leaveOut(text, nearest), sought) : []
  const most = Math.min(least + alike, sought.length * likeness)
  return [...nearest, ...others.filter(({ errors }) => errors <= most)]
    .slice(0, maxPassages)
    .toSorted((a, b) => a.start - b.start)
}

/** Put spaces in the place of some passages of a text. */
function leaveOut(text: string, passages: ReadonlyArray<SimilarPassage>): string {
  return passages.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  )
}

/** A run of words that two texts share, or that only the old or the new one has. */
export interface Difference {
  type: 'same' | 'old' | 'new'
  text: string
}

/** Maximum number of words of each text that are compared. */
const maxWords = 120

/**
 * Compare two texts word by word.
 *
 * @returns
 *   Runs in order, the old words before the new ones.
 */
export function compareWords(old: string, now: string): Array<Difference> {
  const [one, other] = [old, now].map((text) =>
    text.split(/\s+/).filter(Boolean).slice(0, maxWords),
  )
  if (one === undefined || other === undefined) return []
  const lengths = toLengths(one, other)
  const runs: Array<Difference> = []
  const add = (type: Difference['type'], word = '') => {
    const last = runs.at(-1)
    if (last?.type === type) last.text += ` ${word}`
    else runs.push({ type, text: word })
  }
  let [i, j] = [0, 0]
  while (i < one.length || j < other.length) {
    if (i < one.length && one[i] === other[j]) {
      add('same', one[i++])
      j++
    } else if (i < one.length && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))
      add('old', one[i++])
    else add('new', other[j++])
  }
  return runs
}

/** Lengths of the longest common runs of the rests of two lists. */
function toLengths(one: ReadonlyArray<string>, other: ReadonlyArray<string>): Array<Array<number>> {
  const lengths = Array.from({ length: one.length + 1 }, () =>
    Array.from({ length: other.length + 1 }, () => 0),
  )
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      const [row, below] = [lengths[i], lengths[i + 1]]
      if (row === undefined || below === undefined) continue
      row[j] =
        one[i] === other[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return lengths
}
