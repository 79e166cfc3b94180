import type { Fragment } from './document.ts'

/** The index operations that a search needs, implemented by Pagefind (`openPagefind`) and by a test double. */
export interface SearchIndex {
  /**
   * Find the pages that contain a text: in quotation marks as an exact phrase with stemmed words, else words with
   * it as prefix.
   *
   * @throws
   *   If a part of the index does not load.
   */
  search: (text: string) => Promise<ReadonlyArray<Candidate>>
  /** List the ids of the pages that pass filters. */
  filter: (filters: Filters) => Promise<ReadonlySet<string>>
  /** List all values of a filter in the index. */
  listValues: (fact: string) => Promise<ReadonlyArray<string>>
}

/** Filters: a page passes if it has one of the values of each. */
export type Filters = Record<string, ReadonlyArray<string>>

/** A page that may match. */
export interface Candidate {
  id: string
  /** Grows with the share of the page that matches. */
  score: number
  /** Loads the page's data, a shared object: read it before loading the next. */
  load: () => Promise<FoundFragment>
}

/** Data of a page, with the locations of the words that were found. */
export interface FoundFragment extends Fragment {
  locations: ReadonlyArray<WeightedLocation>
}

/** Location of a word that was found. */
export interface WeightedLocation {
  /** Location in the index, as in `Fragment`. */
  location: number
  /** 1 in text, less for a part of a word (`Namara` in `McNamara`). */
  weight: number
  /** Similarity to the word searched for; higher is more similar. */
  similarity: number
}
