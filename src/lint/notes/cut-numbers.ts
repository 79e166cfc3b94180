import { at } from '../../tree/at.ts'
import type { FootnoteReference, Node, Parents } from '../../tree/nodes.ts'
import { endsWithDate, readNumber, windowBefore } from '../../numbers/whole-numbers.ts'
import type { Located } from '../collect.ts'

/** A reference to a note whose number was cut off from a longer number: the `2` of `April 22`. */
export interface CutNumber extends Located<FootnoteReference> {
  /** Text of its block before the number. */
  before: string
  /** Digits before the number of the note: `2`. */
  rest: string
  /** All digits: `22`. */
  digits: string
  /** Text after the number. */
  after: string
}

/** Digits at the end of a text: `1836` of `Embtel 1836`. */
const digitsAtEnd = /\d{1,16}$/

/** Find the references whose numbers were cut off from longer numbers. */
export function findCutNumbers(
  references: ReadonlyArray<Located<FootnoteReference>>,
): Array<CutNumber> {
  const cuts: Array<CutNumber> = []
  const ancestorsOf = new Map<Parents, ReadonlyArray<Parents>>()
  for (const { ancestors } of references) {
    ancestorsOf.set(at(ancestors, ancestors.length - 1), ancestors)
  }
  for (const [parent, ancestors] of ancestorsOf) {
    const siblings: ReadonlyArray<Node> = parent.children
    for (const [index, node] of siblings.entries()) {
      const previous = siblings[index - 1]
      if (node.type !== 'footnoteReference' || previous?.type !== 'text') continue
      const rest = digitsAtEnd.exec(previous.value)?.[0]
      if (rest === undefined || !isPlainLabel(node)) continue
      const { digits, after } = readOn(siblings, index)
      const before = readBack(siblings, index - 1, windowBefore + rest.length).slice(
        0,
        -rest.length,
      )
      cuts.push({ node, ancestors, before, rest, digits: rest + digits, after })
    }
  }
  return cuts
}

/** Whether a reference is its label alone in the file, with nothing around it: not `[2]`, nor an element of TEI. */
function isPlainLabel({ label, position: { start, end } }: FootnoteReference): boolean {
  return start.line === end.line && end.column - start.column === label.length
}

/** Read the text up to a node, as far back as necessary. */
function readBack(siblings: ReadonlyArray<Node>, end: number, length: number): string {
  let text = ''
  for (let index = end; index >= 0 && text.length < length; index--) {
    const node = siblings[index]
    if (node?.type === 'text') text = node.value + text
    else if (node?.type !== 'footnoteReference') break
  }
  return text.slice(-length)
}

/** Read the numbers of notes from a node on, as one number, and the text after them. */
function readOn(siblings: ReadonlyArray<Node>, start: number): { digits: string; after: string } {
  let digits = ''
  for (const node of siblings.slice(start, start + 3)) {
    if (node.type === 'text') return { digits, after: node.value }
    if (node.type !== 'footnoteReference') break
    digits += node.label
  }
  return { digits, after: '' }
}

/**
 * Whether a number may be meant as a whole: it has a meaning as a whole, or nothing says that it is the number of a
 * paper. Where a number remains that cannot be longer, such as 1965 of `19652`, there is no doubt. The number of a
 * paper is in doubt if the order of the notes does not confirm the cut.
 */
export function mayBeWhole(cut: CutNumber, order: NoteOrder): boolean {
  const { before, rest, digits, after } = cut
  const { whole, isNumbered } = readNumber(before, digits, after)
  if (whole) return true
  if (endsWithDate(before + rest)) return false
  return !isNumbered || !isConfirmed(cut, order)
}

/** The order of the notes of a document. */
export interface NoteOrder {
  /** Labels of the notes, in order. */
  labels: ReadonlyArray<string>
  /** Index of the first note of each label. */
  indexes: ReadonlyMap<string, number>
  /** Labels that are referred to. */
  used: ReadonlySet<string>
}

/** Maximum length of a number that may as well count something (digits). */
const longestCount = 2

/** Whether the notes before and after a note have references. The first belongs to the title; or its number has two digits. */
function isConfirmed(
  { node, ancestors, before, digits }: CutNumber,
  { labels, indexes, used }: NoteOrder,
): boolean {
  /* v8 ignore next -- numbers are cut only for notes that exist */
  const index = indexes.get(node.label) ?? 0
  const isLong = node.label.length > 1
  const previous = labels[index - 1]
  const next = labels[index + 1]
  if (previous === undefined && !isLong && ancestors.every(({ type }) => type !== 'title'))
    return false
  if (next === undefined && digits.length <= longestCount && /(?:^|\s)$/.test(before)) return false
  return [previous, next].every((label) => label === undefined || used.has(label))
}
