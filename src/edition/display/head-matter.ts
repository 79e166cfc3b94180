import { pageBreakId } from '../../tree/ids.ts'
import type { DocumentData, PageBreak, Root } from '../../tree/nodes.ts'
import { walk } from '../../tree/walk.ts'

/** What a page shows above the text of a document, besides its title. */
export interface HeadMatter {
  /** Facts that an editor supplies. */
  supplied: DocumentData['supplied']
  /** Label of the page on which the document begins, where it is known and has no page break: `366`. */
  start?: string
  /** Page breaks of the document, in document order. */
  breaks: Array<{ label: string; id: string }>
  /** Whether text precedes the first page break, so that its page is not known. A supplied title is on no page. */
  before: boolean
  /** Whether the document has run-in points. */
  runIn: boolean
}

/** Collect what a page shows above the text of a document. */
export function toHeadMatter(tree: Root): HeadMatter {
  const { supplied = {}, firstPage } = tree.data?.document ?? {}
  const breaks: Array<PageBreak> = []
  let runIn = false
  let isAfterText = false
  walk(tree, (node, ancestors) => {
    if (node.type === 'pageBreak') breaks.push(node)
    if (node.type === 'text' && breaks.length === 0) {
      isAfterText ||= supplied.title === undefined || ancestors.at(-1)?.type !== 'title'
    }
    if (node.type === 'point' && ancestors.at(-1)?.type === 'list') runIn = true
  })
  const first = supplied.pages?.first ?? firstPage
  return {
    supplied,
    ...(first !== undefined && breaks[0]?.label !== first && { start: first }),
    breaks: breaks.map(({ label, data }) => ({ label, id: data?.id ?? pageBreakId(label) })),
    before: first === undefined && breaks.length > 0 && isAfterText,
    runIn,
  }
}
