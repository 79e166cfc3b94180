/**
 * A character that no text may have, because a page does not show it, or shows something else: a control character, half of a
 * character, a noncharacter, or a mark that turns letters around. White space is not among them.
 *
 * `U+0001`, `U+0092`, `U+202E`, `U+FFFE`; not a tab, the end of a line or of a page, or U+FFFD.
 */
export const unprintable =
  /(?![\t\n\v\f\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|[\u202d\u202e]/u
