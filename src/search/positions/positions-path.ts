/** Number of texts whose positions are in one file, some ten kilobytes. */
const textsOfFile = 6

/** Number of letters by which words share a file: most forms of a word begin alike. */
const sharedLetters = 3

/** Paths of all files with the positions of words, at least one. */
export function listPositionsPaths(texts: number): Array<string> {
  return Array.from({ length: countFiles(texts) }, (_, file) => toPath(file))
}

/**
 * Path of the file with the positions of a word (`toPositionLists`): `search/positions/12.txt`.
 *
 * @param word
 *   Folded word.
 * @param texts
 *   Number of texts in the edition.
 */
export function toPositionsPath(word: string, texts: number): string {
  return toPath(hash(word.slice(0, sharedLetters)) % countFiles(texts))
}

function countFiles(texts: number): number {
  return Math.max(1, Math.ceil(texts / textsOfFile))
}

function toPath(file: number): string {
  return `search/positions/${file}.txt`
}

/** FNV-1a, 32 bits, of UTF-16 code units; spreads words evenly over files. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return value >>> 0
}
