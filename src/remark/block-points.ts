import { at } from '../tree/at.ts'
import type { Paragraph, Point, Root } from '../tree/nodes.ts'
import { findNumberings, type Numbering } from '../tree/numberings.ts'
import { textCutter } from '../tree/slice-text.ts'
import { toLabel } from './flat-text.ts'
import { type BlockPoint, findBlockPoints } from './points/block-runs.ts'

/**
 * `3. `, `“(a) `, `(1. `, `1310. 1. ` (a telegram's number, then a point), `1st. `; not `1310. ` or `U.S. casualties`.
 * A bracket belongs to the label where the label closes it.
 */
const opening =
  /^(\s*["“‘]?(?:\d{3,5}[.]\s)?(?:\((?=[^\s)]{1,5}[.]))?)((\(?)(\d{1,3}|\d{1,2}(?:st|n?d|rd|th)|[A-Za-z]|[ivx]{2,5}|[IVX]{2,5})([).]))(?=\s|$)/

/** `I. F. Stone`: a name, not a point; not `I. U.S. policy`. */
const initials = /^\p{Lu}[.] \p{Lu}[.] /u

/** A marker at the start of a paragraph. */
interface Opening {
  paragraph: Paragraph
  /** Index of the text node that contains it; only page breaks are before it. */
  child: number
  start: number
  label: string
  numberings: Array<Numbering>
}

/**
 * Plugin to find paragraphs that are points, and wrap their content in a point.
 *
 * ```
 * > | 3. In any case, I will talk with him.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export default function remarkBlockPoints() {
  return function (tree: Root): void {
    const openings: Array<Opening> = []
    for (const node of tree.children) {
      const found = node.type === 'paragraph' ? findOpening(node) : undefined
      if (found) openings.push(found)
    }
    const points = findBlockPoints(openings.map(({ numberings }) => numberings))
    for (const [index, found] of openings.entries()) {
      const point = points[index]
      if (point && found.paragraph.role === undefined) wrap(found, point)
    }
  }
}

function findOpening(paragraph: Paragraph): Opening | undefined {
  const child = paragraph.children.findIndex(({ type }) => type !== 'pageBreak')
  const text = paragraph.children[child]
  if (text?.type !== 'text') return undefined
  const match = opening.exec(text.value)
  if (!match || initials.test(text.value)) return undefined
  const [, before = '', label = '', open = '', count = '', close = ''] = match
  return {
    paragraph,
    child,
    start: before.length,
    label,
    numberings: findNumberings(count, open, close),
  }
}

function wrap({ paragraph, child, start, label }: Opening, { ordinal, level }: BlockPoint): void {
  const text = at(paragraph.children, child)
  /* v8 ignore next -- an opening is found in a text */
  if (text.type !== 'text') return
  const cut = textCutter(text)
  const head = paragraph.children.slice(0, child)
  if (start > 0) head.push(cut(start))
  const end = start + label.length
  const opener = toLabel(cut(end))
  const point: Point = {
    type: 'point',
    label,
    ordinal,
    level,
    children: [opener],
    position: { start: opener.position.start, end: paragraph.position.end },
  }
  if (end < text.value.length) point.children.push(cut(text.value.length))
  for (const node of paragraph.children.slice(child + 1)) {
    if (node.type !== 'point') point.children.push(node)
  }
  paragraph.children = [...head, point]
}
