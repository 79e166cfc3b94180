import { at } from '../tree/at.ts'
import type {
  Annotation,
  Node,
  PersonName,
  PhrasingContent,
  PlaceName,
  Root,
  Term,
} from '../tree/nodes.ts'
import type { Reading, Span } from '../tree/reading.ts'
import { sliceText } from '../tree/slice-text.ts'
import type { Mention } from './mentions.ts'

/** Node for a mention. */
type Wrapper = PersonName | PlaceName | Term | Annotation

/** A child node and its range in the reading; empty for a page break. */
interface Part<T> {
  node: T
  start: number
  end: number
}

/** Whether a mention may contain a node. If not, the mention ends before the node, and another begins after it. */
const mayHold: Record<PhrasingContent['type'], boolean> = {
  alteration: true,
  annotation: true,
  break: true,
  choice: true,
  crossReference: true,
  emphasis: true,
  footnoteReference: true,
  foreign: true,
  gap: true,
  label: false,
  pageBreak: true,
  personName: true,
  placeName: true,
  speaker: true,
  supplied: true,
  term: true,
  text: true,
}

const holdable = new Set(Object.entries(mayHold).flatMap(([type, may]) => (may ? [type] : [])))

/**
 * Wrap the ranges of mentions in nodes.
 *
 * @param tree
 *   Tree to change; its source text stays the same.
 * @param reading
 *   Reading of the tree.
 * @param mentions
 *   Mentions in nesting order, outer ones first.
 */
export function wrapMentions(tree: Root, reading: Reading, mentions: ReadonlyArray<Mention>): void {
  const spans = Map.groupBy(reading.spans, (span) => span.leaf)
  tree.children.forEach((child) => {
    enter(child, [])
  })

  /** @param outer Mentions that are wrapped around the node already. */
  function enter(node: Node, outer: ReadonlyArray<Mention>): void {
    switch (node.type) {
      case 'title':
      case 'dateline':
      case 'signature':
      case 'alteration':
      case 'choice':
      case 'emphasis':
      case 'foreign':
      case 'crossReference':
      case 'personName':
      case 'placeName':
      case 'term':
      case 'annotation':
      case 'gap':
      case 'speaker':
      case 'supplied':
        node.children = wrap(node.children, outer)
        break
      case 'paragraph':
        node.children = wrap(node.children, outer)
        break
      case 'point':
      case 'listItem':
      case 'tableCell':
        node.children = wrap(node.children, outer)
        break
      default:
        if ('children' in node) for (const child of node.children) enter(child, outer)
    }
  }

  function wrap<T extends Node>(
    children: ReadonlyArray<T>,
    outer: ReadonlyArray<Mention>,
  ): Array<T | PhrasingContent> {
    const made: Array<T | PhrasingContent> = []
    const open: Array<{ mention: Mention; node: Wrapper }> = []
    for (const part of children.flatMap(cut)) {
      const active = mentions.filter((mention) => holds(mention, part) && !outer.includes(mention))
      const stay = open.findIndex(({ mention }, index) => mention !== active[index])
      if (stay !== -1) open.length = stay
      const { node } = part
      if (!isPhrasing(node)) {
        open.length = 0
        enter(node, outer)
        made.push(node)
        continue
      }
      for (const mention of active.slice(open.length)) {
        const wrapper = toWrapper(mention, node)
        const holder = open.at(-1)?.node
        if (holder) holder.children.push(wrapper)
        else made.push(wrapper)
        open.push({ mention, node: wrapper })
      }
      enter(node, [...outer, ...active])
      for (const holder of open)
        holder.node.position = { ...holder.node.position, end: node.position.end }
      const holder = open.at(-1)?.node
      if (holder) holder.children.push(node)
      else made.push(node)
    }
    return made
  }

  /** Divide a text at the starts and ends of mentions. */
  function cut<T extends Node>(node: T): Array<Part<T | PhrasingContent>> {
    const range = reading.ranges.get(node) ?? { start: 0, end: 0 }
    if (node.type !== 'text') return [{ node, ...range }]
    const own = spans.get(node) ?? []
    const cuts = mentions
      .filter(({ start, end }) => start < range.end && end > range.start)
      .flatMap(({ start, end }) => [
        start > range.start ? toOffset(own, start) : 0,
        end < range.end ? toOffset(own, end - 1) + 1 : node.value.length,
      ])
    const places = [...new Set([0, ...cuts, node.value.length])].sort((a, b) => a - b)
    if (places.length === 2) return [{ node, ...range }]
    return places.slice(1).map((to, index) => {
      const from = at(places, index)
      const text = sliceText(node, from, to)
      return { node: text, start: toReadingOffset(own, from), end: toReadingOffset(own, to) }
    })
  }
}

function isPhrasing(node: Node): node is PhrasingContent {
  return holdable.has(node.type)
}

/** Whether a mention contains a whole part; for a part without text, whether it contains the text on both sides. */
function holds(mention: Mention, { start, end }: Part<Node>): boolean {
  if (start === end) return mention.start < start && end < mention.end
  return mention.start <= start && end <= mention.end
}

function toWrapper({ annotation, marked }: Mention, { position }: PhrasingContent): Wrapper {
  const { id, body } = annotation
  const data = { annotation: id, ...(marked && { marked }) }
  if (body.type === 'note') return { type: 'annotation', children: [], data, position }
  const { ref } = body
  const type = ({ person: 'personName', place: 'placeName', term: 'term' } as const)[body.type]
  return { type, ref, children: [], data, position }
}

/** Convert the offset of a character in the reading to its offset in the leaf. */
function toOffset(spans: ReadonlyArray<Span>, at: number): number {
  const span = spans.find(({ end }) => at < end)
  return span ? span.offset + Math.max(0, at - span.start) : 0
}

/** Convert an offset in a leaf to an offset in the reading. Folded white space maps to the place where it was folded. */
function toReadingOffset(spans: ReadonlyArray<Span>, offset: number): number {
  const span = spans.findLast((candidate) => candidate.offset <= offset)
  if (span === undefined) return spans[0]?.start ?? 0
  return Math.min(span.end, span.start + offset - span.offset)
}
