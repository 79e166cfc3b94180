import { pageBreakId } from '../../tree/ids.ts'
import type { DocumentData, PageBreak, Root } from '../../tree/nodes.ts'
import type { Unit } from '../../tree/units.ts'
import { walk } from '../../tree/walk.ts'

/** What stands above the text of a document beside its title. */
export interface HeadMatter {
  /** What an editor supplies. */
  supplied: DocumentData['supplied']
  /** Label of the page on which it begins, where it is known and no marker stands there: `366`. */
  start?: string
  /** The page markers in it, in its order. */
  breaks: Array<{ label: string; id: string }>
  /** Whether its title stands before the first of these, on a page that is not known. */
  before: boolean
  /** Whether it has points that are run in. */
  runIn: boolean
}

/**
 * Say what stands above the text of a document.
 *
 * @param heading
 *   Its title; absent where it has none.
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
    before: heading !== undefined && breaks.length > 0 && heading.locator.pages === undefined,
    runIn,
  }
}
