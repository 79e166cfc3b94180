import type { TextReader } from '../compile/text-reader.ts'
import type { LinkedEdition } from '../link/linked-edition.ts'
import type { Words } from '../words/words.ts'

/** Linked edition with a reader of its texts and the words of the interface, from which all pages are written. */
export interface Site {
  edition: LinkedEdition
  texts: TextReader
  words: Words
  /** HTML of the words at the foot of every page; absent if the edition has none. */
  colophon?: string | undefined
  /** Name and version of the program: `Pincite 0.1.0`. */
  program: string
}

/** A static path for Astro: parameters of the address of a page, and its props. */
export interface PagePath<Params, Props> {
  params: Params
  props: Props
}

/** Link to the parent of a page, in its running head. */
export interface Home {
  href: string
  text: string
}
