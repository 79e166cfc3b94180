import { at } from '../tree/at.ts'
import type { Paragraph, Point, Root } from '../tree/nodes.ts'
import { textCutter } from '../tree/slice-text.ts'
import { toLabel } from './flat-text.ts'
import { isArticleLabel } from './points/articles.ts'
import { type BlockPoint, findBlockPoints } from './points/block-runs.ts'
import { findOpening, type Opening } from './points/openings.ts'
import { findQuoting, quoteNumberings } from './points/quotations.ts'

/** A paragraph that begins with a label. */
interface Labeled {
  paragraph: Paragraph
  /** Index of the text node that contains the label; only page breaks are before it. */
  child: number
  opening: Opening
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
    const labeled = findLabeled(tree)
    const points = findBlockPoints(labeled.map(({ opening }) => opening))
    for (const [index, found] of labeled.entries()) {
      const point = points[index]
      if (point && mayBePoint(found)) wrap(found, point)
    }
  }
}

/** Find the paragraphs that begin with a label. Labels in a quotation belong to a series of their own. */
function findLabeled(tree: Root): Array<Labeled> {
  const paragraphs = tree.children.filter((node) => node.type === 'paragraph')
  const labeled = paragraphs.flatMap((paragraph) => findLabel(paragraph) ?? [])
  if (!labeled.some(({ opening }) => opening.isQuoted)) return labeled
  const quoting = findQuoting(paragraphs)
  return labeled.map((found) => {
    return { ...found, opening: quoteNumberings(found.opening, quoting.has(found.paragraph)) }
  })
}

/** Whether a paragraph is of the body, or the heading of an article. */
function mayBePoint({ paragraph, opening }: Labeled): boolean {
  return (
    paragraph.role === undefined || (paragraph.role === 'heading' && isArticleLabel(opening.label))
  )
}

function findLabel(paragraph: Paragraph): Labeled | undefined {
  const child = paragraph.children.findIndex(({ type }) => type !== 'pageBreak')
  const text = paragraph.children[child]
  const opening = text?.type === 'text' ? findOpening(text.value) : undefined
  return opening && { paragraph, child, opening }
}

function wrap({ paragraph, child, opening }: Labeled, { ordinal, level }: BlockPoint): void {
  const { start, label } = opening
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
