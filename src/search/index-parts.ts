/**
 * Texts in a part of the index. Pagefind holds a third of a megabyte a document while it writes, so that
 * an index of a whole series could not be made in one piece.
 */
export const partSize = 3000

/**
 * List the parts of an index; a search asks all of them.
 *
 * @param texts
 *   Number of texts in the edition: documents, and sections of what surrounds them.
 * @param size
 *   Texts in a part.
 * @returns
 *   Their places below that of the index, the first in it itself: `['', '2/', '3/']`; at least one.
 */
export function listIndexParts(texts: number, size = partSize): Array<string> {
  const count = Math.max(1, Math.ceil(texts / size))
  return Array.from({ length: count }, (_, index) => (index === 0 ? '' : `${index + 1}/`))
}
