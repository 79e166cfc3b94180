import type { Person } from '../../schemas/person.ts'
import type { Direction } from '../../tree/language.ts'

/** What a book says of itself in its package. */
export interface BookRecord {
  /** Identifies the book in all its releases: its address in the site, else the id of the volume. */
  identifier: string
  title: string
  /** Series of the volume, and its number there. */
  series?: { title: string; number?: string | undefined } | undefined
  /** Languages of the texts (BCP 47), at least one. */
  langs: ReadonlyArray<string>
  /** Direction in which the pages follow each other. */
  dir: Direction
  /** Editors of the volume. */
  editors: ReadonlyArray<Person>
  /** Who made or gathered the originals. */
  creator?: string | undefined
  /** Editors of the edition. */
  contributors: ReadonlyArray<Person>
  publisher?: string | undefined
  /** Who answers for the edition: its publisher, else its title. */
  certifier: string
  /** Name of the release: `1.2`, or a day. */
  release: string
  /** Day on which the texts last changed, in ISO 8601; empty if it is not known. */
  date: string
  rights: ReadonlyArray<string>
  /** The printed volume, or the collection of the originals. */
  source: string
  /** ISBN of the printed volume. */
  isbn?: string | undefined
  /** First and last day that the documents cover. */
  covers?: { from: string; to: string } | undefined
}
