/** An address that was published, in one document. */
export interface Permalink {
  /** Anchor in the document: `p1.3`; empty for the document itself. */
  anchor: string
  /** Fingerprint of the words that it names, or named last; absent for a printed page, and where a ledger does not say it. */
  fingerprint?: string
  /** Release in which it first had these words: `1.0`. */
  since?: string
  /** Release in which these words, or those that they correct, first had an address; absent where a ledger does not say it. */
  first?: string
  /** Where it leads since its words are not there any more; absent for an address that is in use. */
  target?: PermalinkTarget
  /** Whether an editor wrote where it leads, which is not questioned (default: it was found). */
  byHand?: true
}

/** Where an address leads whose words have gone: nowhere for words that were withdrawn. */
export type PermalinkTarget = { document: string; anchor: string } | 'withdrawn'

/** Where the words of an address might be in its document, which are not at it any more. */
export interface GonePermalink {
  anchor: string
  /** Anchors of units that may have them; none if no unit has. */
  to: Array<string>
  /**
   * How they were found: they are there as they were; words like them are; or so few are there, or in so many units, that it may be
   * chance.
   */
  by: 'words' | 'likeness' | 'chance'
}

/** What the ledger says of one document. */
export interface DocumentPermalinks {
  /** Path of the ledger in the edition, for messages. */
  path: string
  /** Names of the releases in which the ledger was written, in their order. */
  releases: ReadonlyArray<string>
  permalinks: ReadonlyArray<Permalink>
  /** Whether what is not there any more is being accepted, and is no error. */
  accepting?: true
  /** Name of the release of the edition, if the ledger has it or a later one: words are not to change under that name. */
  reused?: string
}

/** What became of the published addresses of a document. */
export interface KeptPermalinks {
  /** Addresses that are not those by count and label, by the anchors by count. */
  renamed?: Record<string, string>
  /** Releases up to the one in which the words of an address became what they are, in their order, by its anchor. */
  changed?: Record<string, Array<string>>
  /** Releases up to the one in which an address had its first words, in their order, by its anchor. */
  added?: Record<string, Array<string>>
  /** Where addresses lead whose words have gone. */
  moved?: Array<{ anchor: string; target: PermalinkTarget }>
  /** Addresses whose words are not there any more, if that is being accepted. */
  gone?: Array<GonePermalink>
  /**
   * Anchors with the same words, of which some are not at their place, and nothing tells which, with new places to which they may
   * have moved; if that is being accepted.
   */
  doubts?: Array<{ anchors: Array<string>; places: Array<string> }>
}

/** A unit or printed page of a document as it is now. */
export interface Unnamed {
  /** Anchor by count and label alone: `p1.3`. */
  anchor: string
  /** Whether its number is counted (a paragraph, an item, a row) and not printed. */
  counted: boolean
  /** Fingerprint of its own words; absent for a printed page. */
  fingerprint?: string
  /** Whether its words are so few that they may be in two places by chance: `Ibid.` (default: they are not). */
  short?: true
}
