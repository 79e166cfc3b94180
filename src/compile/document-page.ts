import { collectPlaces } from '../edition/places/document-places.ts'
import { type GlossedWords, collectGlossedWords } from '../edition/display/glosses.ts'
import { type PlaceCodes, toPlaceCodes } from '../edition/places/listed-places.ts'
import { type HeadMatter, toHeadMatter } from '../edition/display/head-matter.ts'
import { type BlankDocument, renderDocument } from '../pipeline/render.ts'
import { toPlaceKind } from '../tree/locator.ts'
import { type LocatorAttributes, toLocatorAttributes } from '../tree/locator-attributes.ts'
import type { Root } from '../tree/nodes.ts'
import type { Unit } from '../tree/units.ts'

/** What the page of a text is made of, a document or a section, as far as the text decides it. */
export interface TextPage {
  html: BlankDocument
  /** Attributes of its title, which say where that is; absent where it has none. */
  title?: LocatorAttributes
  /** Its places in their order: units, then printed pages. */
  places: PlaceCodes
}

/** What the page of a document is made of, as far as the document decides it. */
export interface DocumentPage extends TextPage {
  head: HeadMatter
  /** Whether its sidecar says something of its words. */
  annotated: boolean
  /** Words that something is said of. */
  glossed: Array<GlossedWords>
}

/**
 * Make what the page of a text is made of.
 *
 * @param units
 *   Units of the text.
 */
export function toTextPage(tree: Root, units: ReadonlyArray<Unit>): TextPage {
  const heading = findHeading(units)
  return {
    html: renderDocument(tree, units),
    ...(heading && { title: toLocatorAttributes(heading) }),
    places: toPlaceCodes(collectPlaces(tree, units)),
  }
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
    glossed: collectGlossedWords(tree, units),
  }
}

function findHeading(units: ReadonlyArray<Unit>): Unit | undefined {
  return units.find(({ locator }) => toPlaceKind(locator) === 'title')
}
