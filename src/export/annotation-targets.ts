import { type MentionNode, toMentions } from '../tree/mentions.ts'
import type { Node, Root } from '../tree/nodes.ts'
import { type Reading, toReading } from '../tree/reading.ts'
import type { StandOffAnnotation } from '../tree/stand-off.ts'
import { createUnitFinder } from '../tree/unit-finder.ts'

/** An annotation with its places in the text. */
export interface AnnotationTargets {
  annotation: StandOffAnnotation
  /** One to three selectors for each place. */
  selectors: Array<ReturnType<ReturnType<typeof makeSelector>>>
}

/** Characters of context on each side of a quote (code points). */
const contextLength = 32

const html = 'http://www.w3.org/TR/html5/'

/**
 * Make the selectors of a document's annotations, as W3C Web Annotations define them.
 *
 * Each place has up to three selectors: its words with their context, its unit, and its position in the text of its
 * paragraph, title or note, in code points. The words come first, because they are the most robust. Items and rows have
 * only the first two, and words in a dateline, which has no anchor, only the first. The text is the one that readers
 * see: without page markers and note numbers.
 *
 * @returns
 *   Annotations that have a place in the text, in document order.
 * @see https://www.w3.org/TR/annotation-model/#selectors
 */
export function toAnnotationTargets(tree: Root): Array<AnnotationTargets> {
  const toSelectors = makeSelector(tree)
  const annotated = toMentions(tree).flatMap(({ node, annotation }) =>
    annotation ? [{ node, annotation }] : [],
  )
  const groups = Map.groupBy(annotated, ({ annotation }) => annotation)
  return [...groups].map(([annotation, mentions]) => ({
    annotation,
    selectors: mentions.map(({ node }) => toSelectors(node)),
  }))
}

/** Create a function that makes the selectors of a mention. */
function makeSelector(tree: Root) {
  const whole = toReading(tree)
  const unitAt = createUnitFinder(tree, whole)
  const blocks = tree.children.map((child) => ({ child, reading: toReading(child) }))

  return function (node: MentionNode) {
    const block = blocks.find(({ reading }) => reading.ranges.has(node))
    const range = block?.reading.ranges.get(node)
    /* v8 ignore next -- every mention is in a block, and a reading has a range for each of its nodes */
    if (!block || !range) throw new Error(`Unexpected mention outside ${tree.type}`)
    const { text } = block.reading
    const before = [...text.slice(0, range.start)]
    const exact = text.slice(range.start, range.end)
    const start = before.length
    const unit = unitAt(startOf(whole, node))
    const blockId = toBlockId(block.child)
    return [
      {
        type: 'TextQuoteSelector' as const,
        exact,
        prefix: before.slice(-contextLength).join(''),
        suffix: [...text.slice(range.end)].slice(0, contextLength).join(''),
      },
      ...(unit === '' ? [] : [toFragment(unit)]),
      ...(blockId === undefined
        ? []
        : [
            {
              ...toFragment(blockId),
              refinedBy: {
                type: 'TextPositionSelector' as const,
                start,
                end: start + [...exact].length,
              },
            },
          ]),
    ]
  }
}

function toFragment(value: string) {
  return { type: 'FragmentSelector' as const, conformsTo: html, value }
}

function startOf(reading: Reading, node: Node): number {
  /* v8 ignore next -- a reading has a range for each of its nodes */
  return reading.ranges.get(node)?.start ?? 0
}

function toBlockId(node: Node): string | undefined {
  return 'data' in node && node.data && 'id' in node.data ? node.data.id : undefined
}
