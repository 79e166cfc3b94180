/**
 * A list of words as a file: their number, then each in a line. The number tells the file from one that has been cut off, and
 * from the page of a login.
 *
 * ```
 * 2
 * hanoi
 * harbor
 * ```
 */
export function toWordList(words: ReadonlyArray<string>): string {
  return [words.length, ...words].join('\n')
}

/**
 * Read a list of words.
 *
 * @throws
 *   If the file is none.
 */
export function fromWordList(file: string): Array<string> {
  const [count, ...words] = file.split('\n')
  if (count === String(words.length)) return words
  throw new Error('Unexpected file, expected a list of words')
}
