/** Values of the Roman digits. */
const digits: Partial<Record<string, number>> = {
  I: 1,
  V: 5,
  X: 10,
  L: 50,
  C: 100,
  D: 500,
  M: 1000,
}

/**
 * Convert a Roman numeral, in upper or lower case.
 *
 * @returns
 *   19 for `XIX`; nothing for other text, such as `E–5`.
 */
export function fromRoman(numeral: string): number | undefined {
  if (numeral === '') return undefined
  let value = 0
  let before = Infinity
  for (const letter of numeral.toUpperCase()) {
    const digit = digits[letter]
    if (digit === undefined) return undefined
    value += digit > before ? digit - 2 * before : digit
    before = digit
  }
  return value
}
