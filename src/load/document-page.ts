import { toPlaceNames } from '../edition/backlinks.ts'
import { type GlossedWords, toGlossedWords } from '../edition/glosses.ts'
import { type HeadMatter, toHeadMatter } from '../edition/head-matter.ts'
import { type BlankDocument, renderDocument } from '../pipeline.ts'
import type { Root } from '../tree/nodes.ts'
import { toLocator, type Unit } from '../tree/units.ts'

/** What the page of a document is made of, as far as the document decides it. */
export interface DocumentPage {
  html: BlankDocument
  /** How its title is cited: `Title, p. 366`; absent where it has none. */
  locator?: string
  head: HeadMatter
  /** Whether its sidecar says something of its words. */
  annotated: boolean
  /** Words that something is said of. */
  glossed: Array<GlossedWords>
  /** What its places are called, by their anchors. */
  places: Array<[id: string, name: string]>
}

/**
 * Make what the page of a document is made of.
 *
 * @param units
 *   Units of the document.
 */
export function toDocumentPage(tree: Root, units: ReadonlyArray<Unit>): DocumentPage {
  const heading = units.find(({ type }) => type === 'title')
  return {
    html: renderDocument(tree, units),
    ...(heading && { locator: toLocator(heading) }),
    head: toHeadMatter(tree, heading),
    annotated: tree.data?.document?.annotations !== undefined,
    glossed: toGlossedWords(tree, units),
    places: [...toPlaceNames(tree, units)],
  }
}
