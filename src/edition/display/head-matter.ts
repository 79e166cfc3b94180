import { pageBreakId } from '../../tree/ids.ts'
import type { DocumentData, PageBreak, Root } from '../../tree/nodes.ts'
import type { Unit } from '../../tree/units.ts'
import { beginsBeforePages } from '../../tree/before-pages.ts'
import { walk } from '../../tree/walk.ts'

/** What a page shows above the text of a document, besides its title. */
export interface HeadMatter {
  /** Facts that an editor supplies. */
  supplied: DocumentData['supplied']
  /** Label of the page on which the document begins, where it is known and has no page break: `366`. */
  start?: string
  /** Page breaks of the document, in document order. */
  breaks: Array<{ label: string; id: string }>
  /** Whether the title precedes the first page break, so that its page is not known. A supplied one is on none. */
  before: boolean
  /** Whether the document has run-in points. */
  runIn: boolean
}

/**
 * Collect what a page shows above the text of a document.
 *
 * @param heading
 *   Title of the document; absent where it has none.
 */
export function toHeadMatter(tree: Root, heading: Unit | undefined): HeadMatter {
  const { supplied = {}, firstPage } = tree.data?.document ?? {}
  const breaks: Array<PageBreak> = []
  let runIn = false
  walk(tree, (node, ancestors) => {
    if (node.type === 'pageBreak') breaks.push(node)
    if (node.type === 'point' && ancestors.at(-1)?.type === 'list') runIn = true
  })
  const first = supplied.pages?.first ?? firstPage
  return {
    supplied,
    ...(first !== undefined && breaks[0]?.label !== first && { start: first }),
    breaks: breaks.map(({ label, data }) => ({ label, id: data?.id ?? pageBreakId(label) })),
    before: breaks.length > 0 && (supplied.title ? beginsBeforePages(tree) : isBefore(heading)),
    runIn,
  }
}

function isBefore(heading: Unit | undefined): boolean {
  return heading !== undefined && heading.locator.pages === undefined
}
