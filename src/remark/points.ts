import { at } from '../tree/at.ts'
import type { List, Paragraph, PhrasingContent, Point, Root } from '../tree/nodes.ts'
import { walkParents } from '../tree/walk.ts'
import { cutter, toFlat, toLabels } from './flat-text.ts'
import { findMarkers } from './points/markers.ts'
import { findLists } from './points/runs.ts'
import type { ListSpan, PointSpan } from './points/spans.ts'

/**
 * Plugin to find the points inside the text of a paragraph.
 *
 * ```
 * > | make the following points: 1) we have followed …; 2) any idea …
 *                                ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export default function remarkPoints() {
  return function (tree: Root): void {
    walkParents(tree, (node) => {
      if (node.type !== 'paragraph') return true
      if (isPlain(node.children)) node.children = split(node.children)
      return false
    })
  }
}

function isPlain(children: Paragraph['children']): children is Array<PhrasingContent> {
  return children.every((child) => child.type !== 'list' && child.type !== 'point')
}

function split(children: Array<PhrasingContent>): Paragraph['children'] {
  const text = toFlat(children)
  const markers = findMarkers(text)
  if (markers.length < 2) return children
  const lists = findLists(text, markers, text.length)
  return lists.length === 0 ? children : build(lists, text.length, cutter(children))
}

/** Build running content and lists, up to an offset. */
function build(
  lists: ReadonlyArray<ListSpan>,
  end: number,
  cut: ReturnType<typeof cutter>,
): Array<PhrasingContent | List> {
  const nodes: Array<PhrasingContent | List> = []
  for (const { points } of lists) {
    const before = cut(at(points, 0).marker.start)
    const children = points.map((point) => buildPoint(point, cut))
    for (const node of before) nodes.push(node)
    nodes.push({ type: 'list', children, position: span(children) })
  }
  for (const node of cut(end)) nodes.push(node)
  return nodes
}

function buildPoint(
  { marker, ordinal, end, lists }: PointSpan,
  cut: ReturnType<typeof cutter>,
): Point {
  const label = toLabels(cut(marker.end))
  const children = [...label, ...build(lists, end, cut)]
  return { type: 'point', label: marker.label, ordinal, children, position: span(children) }
}

/** Compute the position from the start of the first node to the end of the last. */
function span(nodes: ReadonlyArray<PhrasingContent | List | Point>): Point['position'] {
  const start = nodes[0]?.position.start
  const end = nodes.at(-1)?.position.end
  /* v8 ignore next -- a point has a label, and a list has points */
  if (!start || !end) throw new Error('A point has a label at least')
  return { start, end }
}
