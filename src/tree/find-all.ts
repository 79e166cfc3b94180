const none: ReadonlyArray<RegExpExecArray> = []

/**
 * Find all matches of a pattern. Most texts have none, and for them this is several times as fast as
 * `matchAll`.
 *
 * @param text
 *   Text to look through.
 * @param pattern
 *   Global pattern.
 */
export function findAll(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  return text.search(pattern) === -1 ? none : text.matchAll(pattern)
}
