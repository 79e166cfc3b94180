import { footnoteDefinitionId } from './ids.ts'
import type { FootnoteDefinition, Node, Root } from './nodes.ts'

/** A range of printed pages, by label. */
export interface Pages {
  /** Page of the first character. */
  first: string
  /** Page of the last character. */
  last: string
}

/** A character that is not white space. */
const written = /\S/

/**
 * Find the printed pages of each node.
 *
 * A page begins at its page break and ends at the next one. The sidecar supplies the first page. A footnote is on
 * the page of its first reference, regardless of later page breaks.
 *
 * @param tree
 *   Document.
 * @returns
 *   Pages of each node that contains text; absent where they are not known.
 */
export function toPages(tree: Root): Map<Node, Pages> {
  const pages = new Map<Node, Pages>()
  /** Page of the first reference of each note, by the anchor of the note. */
  const notes = new Map<string, string>()
  const counts = new Map<string, number>()
  const document = tree.data?.document
  let page = document?.supplied.pages?.first ?? document?.firstPage
  /** Nodes on one page share one range object. */
  let here: Pages | undefined

  for (const child of tree.children) {
    if (child.type !== 'footnoteDefinition') {
      enter(child)
      continue
    }
    // What follows a note is not on its page.
    const running = page
    page = notes.get(toNoteId(child))
    enter(child)
    page = running
  }
  return pages

  function enter(node: Node): Pages | undefined {
    if (node.type === 'pageBreak') page = node.label
    if (node.type === 'footnoteReference' && page !== undefined) {
      const note = footnoteDefinitionId(node.label, node.occurrence)
      if (!notes.has(note)) notes.set(note, page)
    }
    const range = 'children' in node ? enterAll(node.children) : ownRange(node)
    if (range !== undefined) pages.set(node, range)
    return range
  }

  /** The anchor of a note: several may have one label. */
  function toNoteId({ label }: FootnoteDefinition): string {
    const occurrence = (counts.get(label) ?? 0) + 1
    counts.set(label, occurrence)
    return footnoteDefinitionId(label, occurrence)
  }

  function enterAll(children: ReadonlyArray<Node>): Pages | undefined {
    let range: Pages | undefined
    for (const child of children) {
      const inner = enter(child)
      if (inner !== undefined) range = join(range, inner)
    }
    return range
  }

  function ownRange(node: Node): Pages | undefined {
    if (page === undefined || !('value' in node) || !written.test(node.value)) return undefined
    if (here?.first !== page) here = { first: page, last: page }
    return here
  }
}

/** Join a range with the one after it. */
function join(before: Pages | undefined, next: Pages): Pages {
  if (before === undefined || (before.first === next.first && before.last === next.last))
    return next
  return { first: before.first, last: next.last }
}

/** Find the pages of consecutive nodes, from the first of the first node to the last of the last. */
export function spanPages(
  nodes: ReadonlyArray<Node>,
  pages: ReadonlyMap<Node, Pages>,
): Pages | undefined {
  const ranges = nodes.flatMap((node) => pages.get(node) ?? [])
  const first = ranges.at(0)
  const last = ranges.at(-1)
  return first && last && { first: first.first, last: last.last }
}
