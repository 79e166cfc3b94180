/** Marks between the members of a list of links or of short texts. */

export const marks = {
  comma: ', ',
  semicolon: '; ',
}
