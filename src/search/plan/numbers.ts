/** First digits of a number with spaces between its thousands: `1` of `1 200`; not `0`. */
const firstDigits = /^[1-9]\d{0,2}$/

/** Its other digits: `200`. */
const threeDigits = /^\d{3}$/

/** Digits that a text may write with a space between thousands: `1200` as `1 200`. */
const thousands = /^[1-9]\d{3,11}$/

/** Ends of groups of three digits from the right. */
const groups = /\B(?=(?:\d{3})+$)/g

/** Count the words from the first on that are one number with spaces between its thousands; 0 where none is. */
export function countNumberWords(words: ReadonlyArray<string>): number {
  if (!firstDigits.test(words[0] ?? '')) return 0
  const end = words.findIndex((word, index) => index > 0 && !threeDigits.test(word))
  const length = end < 0 ? words.length : end
  return length > 1 ? length : 0
}

/**
 * List the ways to write some words, which differ in the numbers: `1200` and `1 200`.
 *
 * @param words
 *   Folded words. A number with other marks between its thousands is one of them.
 * @returns
 *   The words as they are, then others.
 */
export function toNumberForms(words: ReadonlyArray<string>): Array<ReadonlyArray<string>> {
  const joined = joinNumbers(words)
  const divided = joined.flatMap((word) => (thousands.test(word) ? word.split(groups) : [word]))
  const forms = new Map([words, joined, divided].map((form) => [form.join(' '), form]))
  return [...forms.values()]
}

function joinNumbers(words: ReadonlyArray<string>): Array<string> {
  const joined: Array<string> = []
  let at = 0
  while (at < words.length) {
    const end = at + Math.max(countNumberWords(words.slice(at, at + maxGroups)), 1)
    joined.push(words.slice(at, end).join(''))
    at = end
  }
  return joined
}

/** Maximum number of groups of digits in a number. */
const maxGroups = 4
