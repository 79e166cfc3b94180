/** `Nguyen`, `Y`, `72`, `U.S.`; not `’`. */
const word = /(?:\p{L}\.){2,}|[\p{L}\p{N}]+/gu

/** Words that name nobody. */
const common = new Set(['of', 'the', 'de', 'and', 'in', 'with', 'to', 'for'])

/**
 * Whether two names have a word in common, whatever its accents, capitals and full stops.
 *
 * @returns
 *   True for `Amb. Yost` and `Yost, Charles W.`; false for `Y` and `Sturm, Paul`.
 */
export function shareWord(a: string, b: string): boolean {
  const words = new Set(toWords(a))
  return toWords(b).some((one) => words.has(one))
}

function toWords(name: string): Array<string> {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return (plain.match(word) ?? [])
    .map((one) => one.replaceAll('.', ''))
    .filter((one) => !common.has(one))
}
