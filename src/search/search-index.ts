import type { Fragment } from './document.ts'

/** What an index of pages does for a search. It is Pagefind's (`openPagefind`), and a test's own. */
export interface SearchIndex {
  /**
   * Find the pages that hold a text: one in quotation marks as it stands, its words stemmed; else words that begin so.
   *
   * @throws
   *   Where a part of the index does not load.
   */
  search: (text: string) => Promise<ReadonlyArray<Candidate>>
  /** List the ids of the pages that filters keep. */
  filter: (filters: Filters) => Promise<ReadonlySet<string>>
  /** List the values that a fact has in the whole index. */
  listValues: (fact: string) => Promise<ReadonlyArray<string>>
}

/** Which pages are kept: those that have one of the values of each fact. */
export type Filters = Record<string, ReadonlyArray<string>>

/** A page that may answer. */
export interface Candidate {
  id: string
  /** Grows with how much of the page is what was searched for. */
  score: number
  /** Loads the page's fragment, which is shared: read it before the next one is loaded. */
  load: () => Promise<FoundFragment>
}

/** What the index has of a page, and where in it a text was found. */
export interface FoundFragment extends Fragment {
  locations: ReadonlyArray<WeightedLocation>
}

/** A word that was found. */
export interface WeightedLocation {
  /** The index’s number of the word, as in `Fragment`. */
  location: number
  /** 1 in text, less for a part of a word (`Namara` in `McNamara`). */
  weight: number
  /** How like the word that was searched for; grows with the likeness. */
  likeness: number
}
