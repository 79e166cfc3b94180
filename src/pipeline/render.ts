/** Second half of the pipeline: renders a tree as HTML. */

import type { Root as Markdown } from 'mdast'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { toSafeHtml } from '../html/to-safe-html.ts'
import { parseNote } from '../parse/sidecar/note.ts'
import rehypeAnchors from '../rehype/anchors.ts'
import rehypeBackLinks from '../rehype/back-links.ts'
import rehypeDirections from '../rehype/directions.ts'
import rehypeCrossReferences, { type Resolve } from '../rehype/cross-references.ts'
import rehypeGlossMarks from '../rehype/gloss-marks.ts'
import rehypeMarginNotes from '../rehype/margin-notes.ts'
import rehypeNoteLinks, { type ResolveNoteLink } from '../rehype/note-links.ts'
import rehypeOwnReferences from '../rehype/own-references.ts'
import rehypePageBreaks from '../rehype/page-breaks.ts'
import rehypeProse, { type ProseTargets } from '../rehype/prose.ts'
import rehypeReferredNotes from '../rehype/referred-notes.ts'
import rehypeReferredUnits from '../rehype/referred-units.ts'
import {
  type BlankDocument,
  fillDocument,
  isTag,
  type RenderedDocument,
  toBlankDocument,
} from '../rehype/rendered-document.ts'
import { toHast } from '../rehype/to-hast.ts'
import type { Root } from '../tree/nodes.ts'
import { toLanguage } from '../tree/language.ts'
import { toPrintedLabels } from '../tree/printed-labels.ts'
import type { Unit } from '../tree/units.ts'
import type { Words } from '../words/words.ts'

export { type BlankDocument, fillDocument, type RenderedDocument, type Resolve }

/**
 * Render a document as HTML.
 *
 * @param tree
 *   Document.
 * @param units
 *   Its units.
 * @param words
 *   Words of the interface, which name its places and links.
 * @returns
 *   HTML in which every unit has its anchor and its locator. It has placeholders for links to other documents and for
 *   the references to its notes and units, which `fillDocument` fills in.
 */
export function renderDocument(
  tree: Root,
  units: ReadonlyArray<Unit>,
  words: Words,
): BlankDocument {
  const html = toHast(tree, words)
  const labeled = new Set(Object.values(toPrintedLabels(tree)?.anchors ?? {}))
  unified()
    .use(rehypePageBreaks)
    .use(rehypeMarginNotes)
    .use(rehypeBackLinks, { words })
    .use(rehypeReferredNotes)
    .use(rehypeReferredUnits, { ids: labeled })
    .use(rehypeGlossMarks)
    .use(rehypeOwnReferences)
    .use(rehypeAnchors, { units, words })
    .runSync(html)
  rehypeDirections({ dir: toLanguage(tree).dir ?? 'ltr' })(html)
  return toBlankDocument(html)
}

const index = unified().use(rehypePageBreaks).use(rehypeOwnReferences).freeze()

/**
 * Render the printed index of a volume as HTML.
 *
 * @param tree
 *   Index whose page numbers have their targets.
 * @param resolve
 *   Resolves these targets; links that it cannot resolve stay placeholders.
 * @param words
 *   Words of the interface, which name its places.
 */
export function renderIndex(tree: Root, resolve: Resolve, words: Words): BlankDocument {
  const html = toHast(tree, words)
  index.runSync(html)
  rehypeCrossReferences({ resolve })(html)
  return toBlankDocument(html)
}

const note = unified().use(remarkRehype).use(rehypeSanitize).freeze()

/**
 * Render an editor's note as HTML.
 *
 * @param source
 *   Markdown (see `parseNote`). HTML in it is text.
 * @param resolve
 *   Resolves the links that name an entry or a document: `people/thant-u`, `d164`.
 * @returns
 *   Content of the paragraph.
 */
export function renderNote(source: string, resolve: ResolveNoteLink): string {
  if (plain.test(source)) return source.trim()
  const html = note.runSync(parseNote(source))
  rehypeNoteLinks({ resolve })(html)
  return toSafeHtml(
    html.children.flatMap((child) =>
      isTag(child, 'p') && 'children' in child ? child.children : [child],
    ),
  )
}

/** Text without Markdown syntax: `Secretary of State, 1961–1969`; not `*Ibid.*` or `R&D`. */
const plain = /^\p{L}[\p{L}\p{N} ,.;:()–—’“”"'/-]*$/u

/** The ids in prose are those of its notes alone, because HTML is text. */
const prose = unified()
  .use(remarkRehype, { clobberPrefix: '', footnoteLabelProperties: { className: ['vh'] } })
  .use(rehypeSanitize, {
    ...defaultSchema,
    clobberPrefix: '',
    attributes: { ...defaultSchema.attributes, h2: [['className', 'vh']] },
  })
  .freeze()

/**
 * Render prose of an edition as HTML.
 *
 * @param body
 *   Prose without its title (see `parseProse`).
 * @param targets
 *   Resolves its links and pictures.
 */
export function renderProse(body: Markdown, targets: ProseTargets): string {
  const html = prose.runSync(body)
  rehypeProse(targets)(html)
  return toSafeHtml(html.children)
}
