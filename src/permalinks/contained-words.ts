import { findRuns, toHash } from './fingerprint.ts'

/** A text that may contain the words of others, with what it is. */
export interface Container<Place> {
  place: Place
  text: string
}

/** A text that contains words. */
export interface Contained<Place> {
  place: Place
  /** Whether the words are so few that the text may have them by chance. */
  isShort: boolean
}

/** Maximum number of runs of words that are compared in one text; one of 2,000 words has two million. */
const maxRuns = 2_000_000

/**
 * Find the texts that contain words: those of a paragraph that was joined with another one, all of them and unchanged.
 *
 * @param fingerprints
 *   Fingerprints of the words.
 * @param containers
 *   Texts, without those that have only words of their own.
 * @returns
 *   Places of the texts that contain the words, by the hashes of these; none for words that are in no text.
 */
export function findContainers<Place>(
  fingerprints: Iterable<string>,
  containers: Iterable<Container<Place>>,
): Map<string, Array<Contained<Place>>> {
  const sought = new Set(Array.from(fingerprints, toHash))
  const found = new Map<string, Array<Contained<Place>>>()
  if (sought.size === 0) return found
  for (const { place, text } of containers) {
    for (const [hash, isShort] of findRuns(text, sought, maxRuns)) {
      const places = found.get(hash)
      if (places) places.push({ place, isShort })
      else found.set(hash, [{ place, isShort }])
    }
  }
  return found
}
