import type { DocumentRecord } from '../edition/records/document-record.ts'
import type { Holding } from '../edition/records/holding.ts'
import type { Release } from '../edition/records/release.ts'
import type { EditionRecord } from '../schemas/edition.ts'
import type { Volume } from '../schemas/volume.ts'
import type { PlaceWords } from '../tree/locator-words.ts'
import type { CrossReference, Root } from '../tree/nodes.ts'

/** Sender and receiver of a document, named as in its source or its heading. */
export interface Parties {
  /** `Embassy in Vietnam`; absent where none is named. */
  from?: string
  /** `Department of State`; absent where none is named. */
  to?: string
  /** Whether both speak, as in a conversation. */
  mutual: boolean
}

/** A document with all that its files say of it, and the functions that find addresses. */
export interface ExportedDocument {
  /** Id in the edition: `frus1964-68v02/d162`. */
  id: string
  record: DocumentRecord
  /** Tree with anchors in `data.id`. */
  tree: Root
  volume: Volume
  /** Where the original is kept, in a collection of unpublished papers. */
  holding: Holding
  /** Who wrote it to whom, according to its source or its heading. */
  parties?: Parties | undefined
  /**
   * Absolute address of its page, `https://example.org/editions/frus1964-68v02/d162/`; only its path, where nobody says at
   * which address the edition is published.
   */
  address: string
  /** Address of the document at the publisher of the printed or official edition; absent if it has none. */
  url?: string | undefined
  /** What the edition says of itself. */
  edition: EditionRecord
  release: Release
  /** Absolute address of the site, with a slash at its end. */
  site: string
  /** Language of the words of the edition (BCP 47). */
  editionLanguage: string
  /** Words for places. */
  words: PlaceWords
  /** Resolves a reference of the text to an absolute address; nothing where its target is not known. */
  resolve: (reference: Pick<CrossReference, 'target' | 'fragment'>) => string | undefined
  /** Finds the absolute address of an entry of a register by its key; nothing where there is none. */
  findEntryAddress: (key: string) => string | undefined
}
