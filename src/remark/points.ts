import type { List, Paragraph, PhrasingContent, Point, Root, Text } from '../tree/nodes.ts'
import { sliceText } from '../tree/slice-text.ts'
import { visit } from 'unist-util-visit'

/** `1) ` after a space. */
const marker = /(?<=^|\s)(\d+)\)(?=\s)/g
/** Where a sentence ends and another begins. */
const sentence = /[.?!] (?=\p{Lu})/u

/**
 * Find the points that run in the text of a paragraph.
 *
 * ```
 * > | make the following points: 1) we have followed …; 2) any idea …
 *                                ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export default function remarkPoints() {
  return function (tree: Root): void {
    visit(tree, 'paragraph', (paragraph) => {
      if (paragraph.children.some((child) => child.type === 'list')) return
      const pieces = paragraph.children.flatMap((child): Paragraph['children'] =>
        child.type === 'text' ? cut(child) : [child],
      )
      const points: Array<Point> = []
      const before: Paragraph['children'] = []
      for (const piece of pieces) {
        const last = points.at(-1)
        if (piece.type === 'point') points.push(piece)
        else if (last && piece.type !== 'list') last.children.push(piece)
        else before.push(piece)
      }
      const first = points[0]
      const last = points.at(-1)
      if (points.length < 2 || !first || !last) return
      const after = cutAfter(last)
      for (const point of points) {
        const end = point.children.at(-1)?.position.end
        if (end) point.position = { start: point.position.start, end }
      }
      const list: List = {
        type: 'list',
        children: points,
        position: { start: first.position.start, end: last.position.end },
      }
      paragraph.children = [...before, list, ...after]
    })
  }
}

function cut(text: Text): Paragraph['children'] {
  const matches = [...text.value.matchAll(marker)]
  const nodes: Paragraph['children'] = []
  if (matches.length === 0) return [text]
  if (matches[0] && matches[0].index > 0) nodes.push(sliceText(text, 0, matches[0].index))
  for (const [index, match] of matches.entries()) {
    const end = matches[index + 1]?.index ?? text.value.length
    const labelEnd = match.index + match[0].length
    nodes.push({
      type: 'point',
      label: match[0],
      ordinal: Number(match[1]),
      children: [
        { ...sliceText(text, match.index, labelEnd), type: 'label' },
        sliceText(text, labelEnd, end),
      ],
      position: sliceText(text, match.index, end).position,
    })
  }
  return nodes
}

function cutAfter(point: Point): Array<PhrasingContent> {
  const last = point.children.at(-1)
  if (last?.type !== 'text') return []
  const match = sentence.exec(last.value)
  if (!match) return []
  const at = match.index + match[0].length
  point.children.splice(-1, 1, sliceText(last, 0, at))
  return [sliceText(last, at)]
}
