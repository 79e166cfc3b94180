/**
 * Fingerprints of the words of a unit, by which they are found again after an edit.
 *
 * ```
 * 8f1c0a9be2 3c7d0e91b2a4f58
 * ^^^^^^^^^^                  hash: equal words have equal hashes
 *            ^^^^^^^^^^^^^^^  sketch: similar words have sketches that differ in few of their 60 bits (Charikar's simhash)
 * ```
 */

/** Length of the hash in a fingerprint (hexadecimal digits). */
const hashLength = 10

/** A fingerprint; without the space, which only the figure above has. */
export const fingerprintPattern = /^[0-9a-f]{25}$/

/** A word or number: `Vietnam`, `1965`; not `,`. */
const words = /[\p{L}\p{N}\p{M}]+/gu

/** Length of words that are in most sentences (UTF-16 code units). */
const shortLength = 3

/** Bits of each half of a sketch. */
const half = 30

/**
 * Compute the fingerprint of a text. Case counts, white space and punctuation do not.
 *
 * @returns
 *   25 hexadecimal digits.
 */
export function toFingerprint(text: string): string {
  const found = toWords(text)
  const whole = found.join(' ')
  const hash = writeHash(hashOf(whole, seeds[0]), hashOf(whole, seeds[1]))
  return hash + toSketch(found.map((word) => word.toLowerCase()))
}

/**
 * Find words that are a run of the words of a text.
 *
 * @param sought
 *   Hashes of the words (`toHash`).
 * @param maxRuns
 *   Maximum number of runs that are compared; the longest are left out.
 * @returns
 *   Whether they are few (`isShort`), by the hashes that were found.
 */
export function findRuns(
  text: string,
  sought: ReadonlySet<string>,
  maxRuns: number,
): Map<string, boolean> {
  const found = toWords(text)
  const longest = Math.ceil(maxRuns / Math.max(1, found.length))
  const starts = new Set(Array.from(sought, (hash) => Number.parseInt(hash.slice(0, 8), 16)))
  const here = new Map<string, boolean>()
  for (const start of found.keys()) {
    let [one, other]: [number, number] = [...seeds]
    const end = Math.min(found.length, start + longest)
    for (let index = start; index < end; index++) {
      const next = (index === start ? '' : ' ') + (found[index] ?? '')
      one = addToHash(one, next)
      other = addToHash(other, next)
      if (!starts.has(mix(one))) continue
      const hash = writeHash(mix(one), mix(other))
      if (sought.has(hash)) here.set(hash, index - start + 1 < minWords)
    }
  }
  return here
}

function toWords(text: string): ReadonlyArray<string> {
  return text.normalize('NFC').match(words) ?? []
}

/** Write the hash of a fingerprint: all bits of one, and eight of another. */
function writeHash(one: number, other: number): string {
  return toHex(one, 8) + toHex(other & 0xff, 2)
}

/** Fewest words that are in two places because they were moved or copied, and not by chance. */
const minWords = 8

/** Whether a text has so few words that another place may have the same by chance: `Ibid., p. 12.` */
export function isShort(text: string): boolean {
  return toWords(text).length < minWords
}

/** Get the hash of the words from their fingerprint. */
export function toHash(fingerprint: string): string {
  return fingerprint.slice(0, hashLength)
}

/** Whether two fingerprints are of the same words. */
export function isSameWords(one: string, other: string): boolean {
  return toHash(one) === toHash(other)
}

/** Greatest number of bits in which the sketches of a unit and of its correction differ. */
export const maxDistance = 18

/**
 * Count the bits in which the sketches of two fingerprints differ.
 *
 * @returns
 *   0 for the same words, about 5 for a sentence with another word, about 30 for unrelated sentences, at most 60.
 */
export function toDistance(one: string, other: string): number {
  let bits = 0
  for (let index = hashLength; index < one.length; index++) {
    const digits = Number.parseInt(one.charAt(index), 16) ^ Number.parseInt(other.charAt(index), 16)
    bits += bitCounts[digits] ?? 0
  }
  return bits
}

/** Number of bits of each hexadecimal digit. */
const bitCounts = [0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4] as const

/** Each bit is that of most words and pairs of words; where they are as many on both sides, that of the first decides. */
function toSketch(found: ReadonlyArray<string>): string {
  const sums = new Float64Array(2 * half)
  let weight = 1.5
  const add = (feature: string): void => {
    addTo(sums, feature, weight)
    weight = 1
  }
  found.forEach((word, index) => {
    // Short words are in most sentences; with the word after them they tell more.
    if (word.length > shortLength) add(word)
    const next = found[index + 1]
    if (next !== undefined) add(`${word} ${next}`)
  })
  let sketch = ''
  for (let index = 0; index < sums.length; index += 4) {
    let digit = 0
    for (let bit = 0; bit < 4; bit++) digit = digit * 2 + ((sums[index + bit] ?? 0) > 0 ? 1 : 0)
    sketch += digit.toString(16)
  }
  return sketch
}

function addTo(sums: Float64Array, feature: string, weight: number): void {
  seeds.forEach((seed, part) => {
    const hash = hashOf(feature, seed)
    for (let bit = 0; bit < half; bit++) {
      const index = part * half + bit
      sums[index] = (sums[index] ?? 0) + ((hash >>> bit) & 1 ? weight : -weight)
    }
  })
}

const seeds = [0x811c9dc5, 0x1b873593] as const

/** FNV-1a with another start, and its bits mixed once more. */
function hashOf(text: string, seed: number): number {
  return mix(addToHash(seed, text))
}

/** Continue a hash with a text (FNV-1a). */
function addToHash(before: number, text: string): number {
  let hash = before
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash
}

/** Mix the bits of a hash, as MurmurHash3 does at its end. */
function mix(before: number): number {
  let hash = Math.imul(before ^ (before >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function toHex(value: number, length: number): string {
  return (value >>> 0).toString(16).padStart(length, '0')
}
