/** Sign that a text may have been misread, for a quick test. */
const sign = /[\u0080-\u009f\u00c2-\u00f4\u221a\u201a\ufffd]/

/** Whether a text may have characters that were misread: `â€™`; not `the ’`. */
export function mayBeMisread(text: string): boolean {
  return sign.test(text)
}
