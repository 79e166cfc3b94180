import {
  footnoteDefinitionId,
  footnoteReferenceId,
  pageBreakId,
  paragraphId,
  pointId,
  titleId,
  uniqueIds,
} from '../tree/ids.ts'
import type { List, Paragraph, Point, Root } from '../tree/nodes.ts'
import { walk } from '../tree/walk.ts'

/**
 * Give every addressed node its anchor, as `data.id`.
 *
 * Body paragraphs are those that stand in the root and have no role; the paragraphs of notes are not counted.
 */
export default function remarkIds() {
  return function (tree: Root): void {
    const unique = uniqueIds()
    let paragraphs = 0
    for (const node of tree.children) {
      if (node.type === 'title') node.data = { ...node.data, id: unique(titleId) }
      if (node.type === 'paragraph' && node.role === undefined) {
        nameParagraph(node, unique(paragraphId(++paragraphs)), unique)
      }
      if (node.type === 'footnoteDefinition') {
        const id = unique(footnoteDefinitionId(node.label))
        node.data = { ...node.data, id }
        for (const child of node.children) {
          if (child.type === 'paragraph') namePoints(child, id, unique)
        }
      }
    }
    walk(tree, (node) => {
      if (node.type === 'footnoteReference') {
        node.data = { ...node.data, id: unique(footnoteReferenceId(node.label)) }
      }
      if (node.type === 'pageBreak') {
        node.data = { ...node.data, id: unique(pageBreakId(node.label)) }
      }
    })
  }
}

function nameParagraph(node: Paragraph, id: string, unique: (id: string) => string): void {
  node.data = { ...node.data, id }
  namePoints(node, id, unique)
}

function namePoints(holder: Paragraph | Point, id: string, unique: (id: string) => string): void {
  const lists: Array<List> = []
  for (const child of holder.children) {
    if (child.type === 'list') lists.push(child)
    if (child.type === 'point') namePoints(child, id, unique)
  }
  for (const [index, list] of lists.entries()) {
    for (const child of list.children) {
      if (child.type !== 'point') continue
      const point = unique(pointId(id, index + 1, child.label))
      child.data = { ...child.data, id: point }
      namePoints(child, point, unique)
    }
  }
}
