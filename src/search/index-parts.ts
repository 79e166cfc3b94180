/**
 * Maximum number of texts in a part of the index. Pagefind needs a third of a megabyte for each document while it
 * writes, too much for an index of a whole series in one part.
 */
export const partSize = 3000

/**
 * Whether an edition has more texts than lists of positions serve (`positions/`). Then Pagefind indexes it, whose files stay
 * small however many texts there are.
 */
export function needsPagefind(texts: number): boolean {
  return texts > partSize
}

/**
 * List the parts of Pagefind's index; a search queries all of them.
 *
 * @param texts
 *   Number of texts in the edition: documents, and sections of the front and back matter.
 * @param size
 *   Texts in a part.
 * @returns
 *   Paths of the parts below the index, which is the first part: `['', '2/', '3/']`; at least one.
 */
export function listIndexParts(texts: number, size = partSize): Array<string> {
  const count = Math.max(1, Math.ceil(texts / size))
  return Array.from({ length: count }, (_, index) => (index === 0 ? '' : `${index + 1}/`))
}
