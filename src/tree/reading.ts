import { separate } from './to-text.ts'
import type { Label, Node, Text, WhiteSpace } from './nodes.ts'

/** A stretch of a leaf, and where it stands in the text of a reading. */
export interface Span {
  leaf: Text | Label | WhiteSpace
  /** Where it begins in the leaf's value (UTF-16 code units, 0-based). */
  offset: number
  /** Where it begins in the reading's text (UTF-16 code units, 0-based). */
  start: number
  /** Where it ends there, exclusive. */
  end: number
}

/** What a reader reads of a tree, and where each character of it comes from. */
export interface Reading {
  /** One line; `toText` of the same nodes. */
  text: string
  /** Stretches in order, not overlapping. A space between blocks comes from no leaf. */
  spans: Array<Span>
  /** Where the text of each node begins and ends; equal where it has none, as a page break. */
  ranges: Map<Node, { start: number; end: number }>
}

/** `  ` or `viet`: in ` a  b`, four. */
const runs = /\s+|\S+/g

/** White space that is not read as it stands: of `a  b` or a line ending, but not of `a b`. */
const folded = /\s\s|[^\S ]/

/**
 * Read a tree as a line of text that knows its leaves.
 *
 * ```
 * > | a political [Page 367] channel can
 *     ^^^^^^^^^^^^           ^ folded
 *                             ^^^^^^^^^^^
 * < | a political channel can
 * ```
 *
 * @param nodes
 *   Nodes in document order, by themselves or in lists: a list may be longer than a call has arguments.
 */
export function toReading(...nodes: Array<Node | ReadonlyArray<Node>>): Reading {
  let text = ''
  // To look at the end of a text that grows would copy it each time.
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
    if ('children' in node) node.children.forEach(enter)
    else if ('value' in node) take(node)
    ranges.set(node, { start, end: text.length })
    if (separate.has(node.type)) space()
  }

  function take(leaf: Text | Label | WhiteSpace): void {
    const { value } = leaf
    // Most texts are read as they are, in one piece.
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

/** A stretch of a leaf. */
export interface LeafPiece {
  leaf: Span['leaf']
  /** Where it begins in the leaf's value (UTF-16 code units, 0-based). */
  from: number
  /** Where it ends, exclusive. */
  to: number
}

/**
 * Find the leaves from which a stretch of a reading comes.
 *
 * @param start
 *   Where it begins in the reading's text.
 * @param end
 *   Where it ends, exclusive.
 * @returns
 *   One piece a leaf, in order.
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
