import type { Node, Root } from './nodes.ts'

/** Printed pages, by their labels. */
export interface Pages {
  /** Page of the first character. */
  first: string
  /** Page of the last character. */
  last: string
}

/** What is no white space. */
const written = /\S/

/**
 * Find on which printed pages each node stands.
 *
 * A page begins at its marker and ends at the next one; the first is the one that the sidecar supplies.
 * A footnote stands on the page of its first reference, whatever the markers after that.
 *
 * @param tree
 *   Document.
 * @returns
 *   Pages of each node that holds text; a node is absent where its page is not known.
 */
export function toPages(tree: Root): Map<Node, Pages> {
  const pages = new Map<Node, Pages>()
  const notes = new Map<string, string>()
  const document = tree.data?.document
  let page = document?.supplied.pages?.first ?? document?.firstPage
  /** What stands on one page has one range. */
  let here: Pages | undefined

  for (const child of tree.children) {
    if (child.type === 'footnoteDefinition') page = notes.get(child.label)
    enter(child)
  }
  return pages

  function enter(node: Node): Pages | undefined {
    if (node.type === 'pageBreak') page = node.label
    if (node.type === 'footnoteReference' && page !== undefined && !notes.has(node.label)) {
      notes.set(node.label, page)
    }
    const range = 'children' in node ? enterAll(node.children) : ownRange(node)
    if (range !== undefined) pages.set(node, range)
    return range
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

/** Pages from the first of one range to the last of the next. */
function join(before: Pages | undefined, next: Pages): Pages {
  if (before === undefined || (before.first === next.first && before.last === next.last))
    return next
  return { first: before.first, last: next.last }
}

/** Pages from the first of one node to the last of another: what several nodes in a row stand on. */
export function spanPages(
  nodes: ReadonlyArray<Node>,
  pages: ReadonlyMap<Node, Pages>,
): Pages | undefined {
  const ranges = nodes.flatMap((node) => pages.get(node) ?? [])
  const first = ranges.at(0)
  const last = ranges.at(-1)
  return first && last && { first: first.first, last: last.last }
}
