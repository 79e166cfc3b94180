/** A word: `Nguyen`, `Y`, `72`, `U.S.`; not `’`. */
const word = /(?:\p{L}\.){2,}|[\p{L}\p{N}]+/gu

/** Words that identify nobody. */
const common = new Set(['of', 'the', 'de', 'and', 'in', 'with', 'to', 'for'])

/** A character with an accent or of another script; none in `Nguyen`. */
const beyondAscii = /[^\0-\x7f]/

/**
 * Whether a name shares a word with one of several others, ignoring accents, case, and full stops.
 *
 * @returns
 *   True for `Amb. Yost` and `Yost, Charles W.`; false for `Y` and `Sturm, Paul`.
 */
export function shareWord(name: string, ...others: ReadonlyArray<string>): boolean {
  const words = new Set(toWords(name))
  return others.some((other) => toWords(other).some((one) => words.has(one)))
}

function toWords(name: string): Array<string> {
  const plain = beyondAscii.test(name) ? name.normalize('NFD').replace(/\p{M}/gu, '') : name
  const words = plain.toLowerCase().match(word) ?? []
  return words.map((one) => one.replaceAll('.', '')).filter((one) => !common.has(one))
}
