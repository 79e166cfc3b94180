import { toPlaceNames } from '../edition/backlinks.ts'
import { type GlossedWords, toGlossedWords } from '../edition/glosses.ts'
import { type HeadMatter, toHeadMatter } from '../edition/head-matter.ts'
import { type BlankDocument, renderDocument } from '../pipeline/render.ts'
import type { Root } from '../tree/nodes.ts'
import { toLocator, type Unit } from '../tree/units.ts'

/** What the page of a text is made of, a document or a section, as far as the text decides it. */
export interface TextPage {
  html: BlankDocument
  /** How its title is cited: `Title, p. 366`; absent where it has none. */
  locator?: string
}

/** What the page of a document is made of, as far as the document decides it. */
export interface DocumentPage extends TextPage {
  head: HeadMatter
  /** Whether its sidecar says something of its words. */
  annotated: boolean
  /** Words that something is said of. */
  glossed: Array<GlossedWords>
  /** What its places are called, by their anchors. */
  places: Array<[id: string, name: string]>
}

/**
 * Make what the page of a text is made of.
 *
 * @param units
 *   Units of the text.
 */
export function toTextPage(tree: Root, units: ReadonlyArray<Unit>): TextPage {
  const heading = findHeading(units)
  return { html: renderDocument(tree, units), ...(heading && { locator: toLocator(heading) }) }
}

/**
 * Make what the page of a document is made of.
 *
 * @param units
 *   Units of the document.
 */
export function toDocumentPage(tree: Root, units: ReadonlyArray<Unit>): DocumentPage {
  return {
    ...toTextPage(tree, units),
    head: toHeadMatter(tree, findHeading(units)),
    annotated: tree.data?.document?.annotations !== undefined,
    glossed: toGlossedWords(tree, units),
    places: [...toPlaceNames(tree, units)],
  }
}

function findHeading(units: ReadonlyArray<Unit>): Unit | undefined {
  return units.find(({ type }) => type === 'title')
}
