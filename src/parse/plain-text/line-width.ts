/** Characters that are as wide as two letters: Chinese, Japanese and Korean ones, and their marks; not `a` or `а`. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60]/g

/** Compute the width of a line in letters: a Chinese character is as wide as two. */
export function toWidth(line: string): number {
  return line.length + (line.match(wide)?.length ?? 0)
}

/** A character of a script without spaces between words: `港`, `の`, `，`; not `한`. */
const unspaced = /^[\u2e80-\ua4cf\uf900-\ufaff\uff01-\uff60]/

/** Whether a text begins with a character of a script without spaces between words. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text)
}
