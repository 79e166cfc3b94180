import {
  footnoteDefinitionId,
  footnoteReferenceId,
  pageBreakId,
  paragraphId,
  pointId,
  titleId,
  uniqueIds,
} from '../tree/ids.ts'
import type { List, NodeData, Paragraph, Point, Root } from '../tree/nodes.ts'
import { walk } from '../tree/walk.ts'

/**
 * Plugin to add the anchor of every addressable node, as `data.id`.
 *
 * Body paragraphs are children of the root without a role. Paragraphs of notes are not counted.
 */
export default function remarkIds() {
  return function (tree: Root): void {
    const unique = uniqueIds()
    let paragraphs = 0
    for (const node of tree.children) {
      if (node.type === 'title') name(node, unique(titleId))
      if (node.type === 'paragraph' && node.role === undefined) {
        const id = paragraphId(++paragraphs)
        name(node, id)
        namePoints(node, id)
      }
      if (node.type === 'footnoteDefinition') {
        const id = unique(footnoteDefinitionId(node.label))
        const uniquePoint = uniqueIds()
        name(node, id)
        for (const child of node.children) {
          if (child.type === 'paragraph') namePoints(child, id, uniquePoint)
        }
      }
    }
    walk(tree, (node) => {
      if (node.type === 'footnoteReference') {
        name(node, unique(footnoteReferenceId(node.label)))
      }
      if (node.type === 'pageBreak') {
        name(node, unique(pageBreakId(node.label)))
      }
    })
  }
}

/** Add ids to the points of a paragraph or point. They begin with its id, so they only need to be unique inside it. */
function namePoints(holder: Paragraph | Point, id: string, outer?: (id: string) => string): void {
  if (holder.children.every(({ type }) => type !== 'list' && type !== 'point')) return
  const unique = outer ?? uniqueIds()
  const lists: Array<List> = []
  for (const child of holder.children) {
    if (child.type === 'list') lists.push(child)
    if (child.type === 'point') namePoints(child, id, unique)
  }
  for (const [index, list] of lists.entries()) {
    for (const child of list.children) {
      if (child.type !== 'point') continue
      const point = unique(pointId(id, index + 1, child.label))
      name(child, point)
      namePoints(child, point, unique)
    }
  }
}

function name(node: { data?: NodeData }, id: string): void {
  if (node.data === undefined) node.data = { id }
  else node.data.id = id
}
