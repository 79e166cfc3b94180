/**
 * Where words stand in the texts of an edition. Pagefind's index implements it (`openPagefind`), and so can any other
 * that knows the positions of words: what answers a query is decided by `findMatches` alone.
 */
export interface Candidates {
  /**
   * Find words.
   *
   * @param words
   *   Folded words, each once.
   * @returns
   *   Postings of each.
   * @throws
   *   If a part of the index does not load.
   */
  find: (words: ReadonlyArray<string>) => Promise<ReadonlyMap<string, Postings>>
}

/** Positions of a word among the words of a text, ascending, by the place of the text in the edition; both 0-based. */
export type Postings = ReadonlyMap<number, ReadonlyArray<number>>
