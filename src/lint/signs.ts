/** Sign that a text may have been misread, for a quick test. */
const misread = /[\u0080-\u009f\u00c2-\u00f4\u221a\u201a\ufffd]/

/** Whether a text may have characters that were misread: `â€™`; not `the ’`. */
export function mayBeMisread(text: string): boolean {
  return misread.test(text)
}

const control = /[[\p{Cc}\u202d\u202e]--[\t\n\v\f\r]]/v

/** Whether a text has control characters: `U+0000`, `U+202E`; not a tab, the end of a line or of a page. */
export function hasControls(text: string): boolean {
  return control.test(text)
}
