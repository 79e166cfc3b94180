import type { TextReader } from '../compile/text-reader.ts'
import type { LinkedEdition } from '../link/linked-edition.ts'

/** What pages are written from. */
export interface Site {
  edition: LinkedEdition
  texts: TextReader
}

/** A page that Astro is to write: the parameters of its address, and what it shows. */
export interface PagePath<Params, Props> {
  params: Params
  props: Props
}

/** Link to the place above a page, in its running head. */
export interface Home {
  href: string
  text: string
}
