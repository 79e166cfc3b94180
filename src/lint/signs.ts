/**
 * A sign that some rule looks for, for a quick test: of control (`U+0092`), a noncharacter (`U+FFFE`, half of `U+1FFFE`), the beginning of a misread character (`â€™`), of
 * markers of notes and pages (`[`, `^`, `¹`, `†`); not `(`, `“` or `…`. A class of few ranges is three times as fast as one
 * of exactly these signs.
 */
const sign =
  /[\0-\x08\x0e-\x1f*<[\\^{|\x7f-\x9f\xa7-\xf4\u201a\u2020-\u2025\u202d-\u2079\u221a\udffe\udfff\ufdd0-\ufdef\ufffd-\uffff]/

/** Whether a text may have a sign that some rule looks for. Most texts have none. */
export function hasSign(text: string): boolean {
  return sign.test(text)
}
