/** The whole path on one screen: a file is read into a tree, and a tree is written as HTML. */

import rehypeSanitize from 'rehype-sanitize'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { VFile } from 'vfile'
import { toSafeHtml } from './html/to-safe-html.ts'
import remarkLint from './lint/index.ts'
import frusText from './parse/plain-text/index.ts'
import { fromTei, fromTeiDocument, type TeiVolume } from './parse/tei/index.ts'
import remarkAnnotations from './remark/annotations.ts'
import remarkBlockPoints from './remark/block-points.ts'
import remarkBrackets from './remark/brackets.ts'
import remarkCrossReferences from './remark/cross-references.ts'
import remarkFootnotes from './remark/footnotes.ts'
import remarkIds from './remark/ids.ts'
import remarkIndexPages from './remark/index-pages.ts'
import remarkNames from './remark/names.ts'
import remarkPageBreaks from './remark/page-breaks.ts'
import remarkPoints from './remark/points.ts'
import rehypeAnchors from './rehype/anchors.ts'
import rehypeBackLinks from './rehype/back-links.ts'
import rehypeCrossReferences, { type Resolve } from './rehype/cross-references.ts'
import rehypeGlossMarks from './rehype/gloss-marks.ts'
import rehypeMarginNotes from './rehype/margin-notes.ts'
import rehypeNoteLinks, { type ResolveNoteLink } from './rehype/note-links.ts'
import rehypePageBreaks from './rehype/page-breaks.ts'
import rehypeOwnReferences from './rehype/own-references.ts'
import {
  type BlankDocument,
  type RenderedDocument,
  fillDocument,
  isTag,
  toBlankDocument,
} from './rehype/rendered-document.ts'
import rehypeReferredNotes from './rehype/referred-notes.ts'
import { toHast } from './rehype/to-hast.ts'
import type { DocumentData, Root } from './tree/nodes.ts'
import type { Find } from './tree/register.ts'
import type { Unit } from './tree/units.ts'

export { type BlankDocument, type RenderedDocument, fillDocument }

// Atoms, containers, references, overlays: a point can hold a page break, never the reverse.
const transcription = unified()
  .use(frusText)
  .use(remarkPageBreaks)
  .use(remarkFootnotes)
  .use(remarkBrackets)
  .use(remarkPoints)
  .use(remarkBlockPoints)
  .use(remarkCrossReferences)
  .use(remarkIds)
  .use(remarkLint)
  .freeze()

/**
 * Read a document.
 *
 * @param file
 *   Transcription; messages are added to it.
 * @param document
 *   The document's address and what its sidecar supplies and annotates.
 * @param sidecar
 *   Sidecar; messages on its annotations are added to it.
 * @returns
 *   Tree.
 */
export function readDocument(file: VFile, document?: DocumentData, sidecar?: VFile): Root {
  const tree = transcription.parse(file)
  if (document !== undefined) tree.data = { document }
  transcription.runSync(tree, file)
  annotate(tree, file, sidecar)
  return tree
}

// TEI has its page breaks, notes and references; what its editors put in brackets, and points, are text there.
const tei = unified()
  .use(remarkBrackets)
  .use(remarkPoints)
  .use(remarkBlockPoints)
  .use(remarkIds)
  .use(remarkLint)
  .freeze()

// An index has neither points nor gaps, and its page numbers are references.
const index = unified().use(remarkIndexPages).use(remarkIds).freeze()

/**
 * Read a document in TEI.
 *
 * @param file
 *   TEI of the document; messages are added to it.
 * @param document
 *   The document's address and what is known of it beside its text.
 * @param sidecar
 *   Sidecar; messages on its annotations are added to it.
 * @returns
 *   Tree.
 */
export function readTeiDocument(file: VFile, document?: DocumentData, sidecar?: VFile): Root {
  const tree = fromTeiDocument(String(file), file, document?.volume)
  if (document !== undefined) tree.data = { document }
  tei.runSync(tree, file)
  annotate(tree, file, sidecar)
  return tree
}

/**
 * Read a volume in TEI.
 *
 * @param file
 *   TEI of the volume; messages are added to it.
 * @returns
 *   Volume, its documents as `readTeiDocument` reads them.
 */
export function readTeiVolume(file: VFile): TeiVolume {
  const volume = fromTei(String(file), file)
  for (const { tree } of volume.documents) tei.runSync(tree, file)
  for (const { tree, list } of volume.sections) {
    const refine = list === 'index' ? index : tei
    refine.runSync(tree, file)
  }
  return volume
}

/**
 * Put the annotations of a document's sidecar on its tree.
 *
 * @param tree
 *   Tree with `tree.data.document`, which has the annotations.
 * @param file
 *   File of the document.
 * @param sidecar
 *   Sidecar; messages on its annotations are added to it.
 */
export function annotate(tree: Root, file: VFile, sidecar?: VFile): void {
  unified().use(remarkAnnotations, { sidecar }).runSync(tree, file)
}

/**
 * Lead the names that a source in TEI marks to their entries.
 *
 * @param tree
 *   Tree that has its annotations.
 * @param find
 *   Looks up an entry by the key that the source gives.
 */
export function linkNames(tree: Root, find: Find): void {
  unified().use(remarkNames, { find }).runSync(tree)
}

/**
 * Write a document as HTML.
 *
 * @param tree
 *   Document.
 * @param units
 *   Its units.
 * @returns
 *   HTML in which every unit has its anchor and its locator. What other documents decide is blank: `fillDocument` says
 *   where its references lead, and what refers to its notes.
 */
export function renderDocument(tree: Root, units: ReadonlyArray<Unit>): BlankDocument {
  const html = toHast(tree)
  unified()
    .use(rehypePageBreaks)
    .use(rehypeMarginNotes)
    .use(rehypeBackLinks)
    .use(rehypeReferredNotes)
    .use(rehypeGlossMarks)
    .use(rehypeOwnReferences)
    .use(rehypeAnchors, { units })
    .runSync(html)
  return toBlankDocument(html)
}

/**
 * Write the index of a volume as HTML.
 *
 * @param tree
 *   Index whose page numbers have their targets.
 * @param resolve
 *   Tells where these are, as far as that is known; other links stay blank.
 */
export function renderIndex(tree: Root, resolve: Resolve): BlankDocument {
  const html = toHast(tree)
  unified()
    .use(rehypePageBreaks)
    .use(rehypeOwnReferences)
    .use(rehypeCrossReferences, { resolve })
    .runSync(html)
  return toBlankDocument(html)
}

/**
 * Write an editor's note as HTML.
 *
 * @param markdown
 *   One paragraph of Markdown; HTML in it is left out, and so is whatever could run.
 * @param resolve
 *   Tells where the links lead that name an entry or a document: `people/thant-u`, `d164`.
 * @returns
 *   What the paragraph holds.
 */
export function renderNote(markdown: string, resolve: ResolveNoteLink): string {
  if (plain.test(markdown)) return markdown.trim()
  const processor = unified()
    .use(remarkParse)
    .use(remarkRehype)
    .use(rehypeSanitize)
    .use(rehypeNoteLinks, { resolve })
  const html = processor.runSync(processor.parse(markdown))
  return toSafeHtml(
    html.children.flatMap((child) =>
      isTag(child, 'p') && 'children' in child ? child.children : [child],
    ),
  )
}

/** Letters, and what means nothing in Markdown behind one: `Secretary of State, 1961–1969`; not `1. One` or `*Ibid.*`. */
const plain = /^\p{L}[\p{L}\p{N} ,.;:()–—’“”"'/-]*$/u
