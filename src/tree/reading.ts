import { isNoText, separate } from './to-text.ts'
import type { Label, Node, Text, WhiteSpace } from './nodes.ts'

/** A range of a leaf, and its position in the text of a reading. */
export interface Span {
  leaf: Text | Label | WhiteSpace
  /** Start in the leaf's value (UTF-16 code units, 0-based). */
  offset: number
  /** Start in the reading's text (UTF-16 code units, 0-based). */
  start: number
  /** End in the reading's text, exclusive. */
  end: number
}

/** The visible text of nodes, with the source of each character. */
export interface Reading {
  /** One line, equal to `toText` of the same nodes. */
  text: string
  /** Ranges of leaves in order, not overlapping. A space between blocks comes from no leaf. */
  spans: Array<Span>
  /** Range of the text of each node; empty where it has none, such as a page break. */
  ranges: Map<Node, { start: number; end: number }>
}

/** A run of white space or of other characters: ` a  b` has four. */
const runs = /\s+|\S+/g

/** White space that is folded: in `a  b` or a line ending, but not in `a b`. */
const folded = /\s\s|[^\S ]/

/**
 * Read nodes as one line of text that maps back to their leaves.
 *
 * ```
 * > | a political [Page 367] channel can
 *     ^^^^^^^^^^^^           ^ folded
 *                             ^^^^^^^^^^^
 * < | a political channel can
 * ```
 *
 * @param nodes
 *   Nodes in document order, single or in arrays: an array may have more elements than a call can have arguments.
 */
export function toReading(...nodes: Array<Node | ReadonlyArray<Node>>): Reading {
  let text = ''
  // Tracked separately: reading the end of a growing string would flatten it each time.
  let spaced = true
  const spans: Array<Span> = []
  const ranges: Reading['ranges'] = new Map()
  for (const node of nodes) {
    if ('type' in node) enter(node)
    else node.forEach(enter)
  }
  if (text.endsWith(' ')) trimEnd()
  return { text, spans, ranges }

  function enter(node: Node): void {
    if (separate.has(node.type)) space()
    const start = text.length
    if (isNoText(node)) {
      ranges.set(node, { start, end: start })
      return
    }
    if ('children' in node) node.children.forEach(enter)
    else if ('value' in node) take(node)
    ranges.set(node, { start, end: text.length })
    if (separate.has(node.type)) space()
  }

  function take(leaf: Text | Label | WhiteSpace): void {
    const { value } = leaf
    // Most texts need no folding.
    if (value !== '' && !folded.test(value) && !(spaced && value.startsWith(' '))) {
      push(value, leaf, 0)
      return
    }
    for (const { 0: run, index } of value.matchAll(runs)) {
      if (run.trim() !== '') push(run, leaf, index)
      else if (!spaced) push(' ', leaf, index)
    }
  }

  function push(run: string, leaf: Span['leaf'], offset: number): void {
    const last = spans.at(-1)
    const start = text.length
    text += run
    spaced = run.endsWith(' ')
    if (last?.leaf === leaf && last.offset + last.end - last.start === offset)
      last.end = text.length
    else spans.push({ leaf, offset, start, end: text.length })
  }

  function space(): void {
    if (spaced) return
    text += ' '
    spaced = true
  }

  function trimEnd(): void {
    text = text.slice(0, -1)
    const last = spans.at(-1)
    if (last && last.end > text.length) last.end = text.length
    if (last && last.end === last.start) spans.pop()
    for (const range of ranges.values()) {
      range.start = Math.min(range.start, text.length)
      range.end = Math.min(range.end, text.length)
    }
  }
}

/** A range of a leaf. */
export interface LeafPiece {
  leaf: Span['leaf']
  /** Start in the leaf's value (UTF-16 code units, 0-based). */
  from: number
  /** End, exclusive. */
  to: number
}

/**
 * Find the leaves of a range of a reading.
 *
 * @param start
 *   Start in the reading's text.
 * @param end
 *   End, exclusive.
 * @returns
 *   One piece for each leaf, in order.
 */
export function toPieces(reading: Reading, start: number, end: number): Array<LeafPiece> {
  const pieces: Array<LeafPiece> = []
  for (const span of reading.spans) {
    if (span.end <= start) continue
    if (span.start >= end) break
    const from = span.offset + Math.max(0, start - span.start)
    const to = span.offset + Math.min(span.end, end) - span.start
    const last = pieces.at(-1)
    if (last?.leaf === span.leaf) last.to = to
    else pieces.push({ leaf: span.leaf, from, to })
  }
  return pieces
}
