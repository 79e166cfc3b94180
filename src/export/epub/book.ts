import type { Language } from '../../tree/language.ts'
import type { Words } from '../../words/words.ts'
import type { BookRecord } from './book-record.ts'

/** A volume as a book, as plain data. */
export interface Book {
  record: BookRecord
  /** Its texts, in reading order. The first is the title page. */
  texts: ReadonlyArray<BookText>
  site: BookSite
  words: Words
}

/** Addresses of the site to which a book belongs. */
export interface BookSite {
  /** Path of the site: `/editions/`. */
  base: string
  /** Full address of the site, `https://example.org/editions/`; absent if readers cannot reach it. */
  root?: string | undefined
  /** Id of the volume, its path in the site: `frus1964-68v02`. */
  volume: string
}

/** A text of a book: one of its files, and a line of its contents. */
export interface BookText {
  /** Path of its page below that of the volume, which names its file: `d162`; empty for the title page. */
  path: string
  /** Name in the contents: `162. Memorandum of Telephone Conversation …`. */
  name: string
  kind: 'title' | 'front' | 'chapter' | 'document' | 'back' | 'index'
  /** Depth in the contents, from 1. */
  level: number
  language: Language
  /** HTML with the addresses of the site, and the anchors of the page. */
  html: string
}
