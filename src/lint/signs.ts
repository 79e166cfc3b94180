/** Characters of control, and those that a misread character begins with: `Ã` of `Ã©`; not a tab or the end of a line. */
const misread = '\\0-\\x08\\x0e-\\x1f\\x7f-\\x9f\\u00c2-\\u00f4\\u221a\\u201a\\ufffd\\u202d\\u202e'

/** Characters of which the markers of notes and pages have one: `[`, `^`, `¹`; not `(`. */
const markers = '[\\\\^{|<*†‡§¹²³⁰⁴-⁹'

/** A sign that some rule looks for; most texts have none. */
const sign = new RegExp(`[${misread}${markers}]`)

/** Whether a text has a sign that some rule looks for: `[1]`, `â€™`, `U+0000`; not `the ’`. */
export function hasSign(text: string): boolean {
  return sign.test(text)
}
