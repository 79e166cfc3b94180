import { type GlossedWords, collectGlossedWords } from '../edition/display/glosses.ts'
import { type HeadMatter, toHeadMatter } from '../edition/display/head-matter.ts'
import { collectTextMarks, type TextMarks } from '../edition/display/readings.ts'
import { type BlankDocument, renderDocument } from '../pipeline/render.ts'
import { type Language, toLanguage } from '../tree/language.ts'
import { toPlaceKind } from '../tree/locator.ts'
import { type LocatorAttributes, toLocatorAttributes } from '../tree/locator-attributes.ts'
import type { Root } from '../tree/nodes.ts'
import type { KeptPermalinks } from '../tree/permalink.ts'
import type { Unit } from '../tree/units.ts'
import type { Words } from '../words/words.ts'

/** Content of the page of a text (a document or a section) that depends only on the text. */
export interface TextPage {
  html: BlankDocument
  /** Locator attributes of its title; absent if it has none. */
  title?: LocatorAttributes
  language: Language
  /** Readings and marks of its text; absent if it has none. */
  marks?: TextMarks
}

/** Content of the page of a document that depends only on the document. */
export interface DocumentPage extends TextPage {
  head: HeadMatter
  /** Whether it has annotations from a sidecar. */
  annotated: boolean
  /** Words that have a gloss. */
  glossed: Array<GlossedWords>
  /** What its transcription was compared with, in the words of the sidecar. */
  collation?: string | undefined
  /** Releases in which the words of a place were others, by its anchor; absent if there are none. */
  changed?: KeptPermalinks['changed']
  /** Releases before a place was in the document, by its anchor; absent if there are none. */
  added?: KeptPermalinks['added']
  /** Where addresses lead whose words have gone; absent if there are none. */
  moved?: KeptPermalinks['moved']
}

/**
 * Compile the page of a text.
 *
 * @param units
 *   Units of the text.
 */
export function toTextPage(tree: Root, units: ReadonlyArray<Unit>, words: Words): TextPage {
  const heading = findHeading(units)
  const marks = collectTextMarks(tree, units)
  return {
    html: renderDocument(tree, units, words),
    language: toLanguage(tree),
    ...(heading && { title: toLocatorAttributes(heading, words.places) }),
    ...(marks && { marks }),
  }
}

/**
 * Compile the page of a document.
 *
 * @param units
 *   Units of the document.
 */
export function toDocumentPage(tree: Root, units: ReadonlyArray<Unit>, words: Words): DocumentPage {
  return {
    ...toTextPage(tree, units, words),
    head: toHeadMatter(tree, findHeading(units)),
    annotated: tree.data?.document?.annotations !== undefined,
    glossed: collectGlossedWords(tree, units),
    collation: tree.data?.document?.supplied.collation,
    changed: tree.data?.permalinks?.changed,
    added: tree.data?.permalinks?.added,
    moved: tree.data?.permalinks?.moved,
  }
}

function findHeading(units: ReadonlyArray<Unit>): Unit | undefined {
  return units.find(({ locator }) => toPlaceKind(locator) === 'title')
}
