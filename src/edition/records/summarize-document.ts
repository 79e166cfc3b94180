import type { Node, Root, Title } from '../../tree/nodes.ts'
import { type Pages, spanPages, toPages } from '../../tree/pages.ts'
import { beginsBeforePages } from '../../tree/before-pages.ts'
import { type PrintedLabels, toPrintedLabels } from '../../tree/printed-labels.ts'
import { toText } from '../../tree/to-text.ts'
import { walk } from '../../tree/walk.ts'

/** The fields of a document that lists show. */
export interface DocumentSummary {
  /** Printed number, absent where none is printed: `162`. */
  number?: string
  /** Text of the heading without the number. */
  title: string
  /** Date as displayed: the supplied one, else that of the transcription. */
  date?: string
  /** ISO 8601, as precise as is known. */
  when?: string
  /** Printed pages of its text, without the notes. */
  pages?: Pages
  /** Printed pages that begin after its first words, in document order; absent where there are none. */
  breaks?: Array<string>
  /** Labels of its notes, each once; absent where it has none. */
  notes?: Array<string>
  /** Its printed labels, by which other documents refer to its points and paragraphs; absent where it has none. */
  labels?: PrintedLabels
  /** Whether the sidecar describes what the transcription was compared with. */
  collation?: true
}

/**
 * Summarize a document for lists.
 *
 * @param located
 *   Pages of its nodes (default: computed).
 */
export function summarizeDocument(
  tree: Root,
  located: ReadonlyMap<Node, Pages> = toPages(tree),
): DocumentSummary {
  const title = tree.children.find((node) => node.type === 'title')
  const dateline = tree.children
    .filter((node) => node.type === 'dateline')
    .find(({ role }) => role !== 'enclosure')
  const supplied = tree.data?.document?.supplied
  const when = supplied?.dateline?.when ?? dateline?.when
  const date = supplied?.dateline?.text ?? (dateline && toText(dateline))
  // A letter of another project has pages of its own, the first mostly without a number.
  const isUnpaged = tree.data?.document?.kind !== undefined && beginsBeforePages(tree)
  const texts = tree.children.filter((node) => node.type !== 'footnoteDefinition')
  const pages = isUnpaged ? undefined : spanPages(texts, located)
  const breaks = toBreaks(tree)
  const notes = new Set(
    tree.children.flatMap((node) => (node.type === 'footnoteDefinition' ? [node.label] : [])),
  )
  const labels = toPrintedLabels(tree)
  return {
    ...(title?.number !== undefined && { number: title.number }),
    title: title ? toTitleText(title) : '',
    ...(date !== undefined && { date }),
    ...(when !== undefined && { when }),
    ...(pages && { pages }),
    ...(breaks.length > 0 && { breaks }),
    ...(notes.size > 0 && { notes: [...notes] }),
    ...(labels && { labels }),
    ...(supplied?.collation !== undefined && { collation: true }),
  }
}

/** Text of a heading without its number. */
function toTitleText(title: Title): string {
  return toText(title.children.filter((child) => child.type !== 'label'))
}

/**
 * List the labels of the page breaks, each once. A page break before all words is left out: its page is the one on
 * which the text begins.
 */
export function toBreaks(tree: Root): Array<string> {
  const breaks = new Set<string>()
  let hasWords = false
  walk(tree, (node) => {
    if (node.type === 'pageBreak' && hasWords) breaks.add(node.label)
    if ('value' in node && node.value.trim() !== '') hasWords = true
  })
  return [...breaks]
}
