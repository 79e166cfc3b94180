import type { Node, Root, Title } from '../../tree/nodes.ts'
import { type Pages, spanPages, toPages } from '../../tree/pages.ts'
import { toText } from '../../tree/to-text.ts'
import { walk } from '../../tree/walk.ts'

/** What a list says of a document. */
export interface Record {
  /** Printed number, absent where none is printed: `162`. */
  number?: string
  /** Text of the heading without the number. */
  title: string
  /** Date as it is shown: the supplied one, else the transcription's. */
  date?: string
  /** ISO 8601, as exact as is known. */
  when?: string
  /** Printed pages on which its text stands, notes apart. */
  pages?: Pages
  /** Printed pages that begin below its first words, in its order; absent where there is none. */
  breaks?: Array<string>
  /** Labels of its notes, each once; absent where it has none. */
  notes?: Array<string>
}

/**
 * Say of a document what a list needs.
 *
 * @param located
 *   Pages of its nodes (default: they are looked for).
 */
export function toRecord(tree: Root, located: ReadonlyMap<Node, Pages> = toPages(tree)): Record {
  const title = tree.children.find((node) => node.type === 'title')
  const dateline = tree.children.find((node) => node.type === 'dateline')
  const supplied = tree.data?.document?.supplied.dateline
  const when = supplied?.when ?? dateline?.when
  const date = supplied?.text ?? (dateline && toText(dateline))
  const pages = spanPages(
    tree.children.filter((node) => node.type !== 'footnoteDefinition'),
    located,
  )
  const breaks = toBreaks(tree)
  const notes = new Set(
    tree.children.flatMap((node) => (node.type === 'footnoteDefinition' ? [node.label] : [])),
  )
  return {
    ...(title?.number !== undefined && { number: title.number }),
    title: title ? toTitleText(title) : '',
    ...(date !== undefined && { date }),
    ...(when !== undefined && { when }),
    ...(pages && { pages }),
    ...(breaks.length > 0 && { breaks }),
    ...(notes.size > 0 && { notes: [...notes] }),
  }
}

/** Text of a heading without its number. */
function toTitleText(title: Title): string {
  return toText(title.children.filter((child) => child.type !== 'label'))
}

/** List the labels of the page markers, each once. The page of a marker above all words is that on which the text begins. */
export function toBreaks(tree: Root): Array<string> {
  const breaks = new Set<string>()
  let begun = false
  walk(tree, (node) => {
    if (node.type === 'pageBreak' && begun) breaks.add(node.label)
    if ('value' in node && node.value.trim() !== '') begun = true
  })
  return [...breaks]
}
