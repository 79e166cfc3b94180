import type { Position } from 'unist'
import type { PhrasingContent, Text } from '../../tree/nodes.ts'
import { sliceText } from '../../tree/slice-text.ts'
import { toValue } from './content.ts'
import { generate } from './generated.ts'
import type { XmlText } from './xml-tree.ts'

/** White space, or a mark that has no space before it in print: ` and`, `, volume VIII`; not `and`. */
const closing = /^[\s,.;:)\]!?’”'-]/

/** White space, or a mark that has no space after it in print: `see `, `(`; not `see`. */
const opening = /[\s([“‘]$/

/** A word that a line end divides: `Har-`, `Har¬`; not `1914-`. */
const divided = /\p{L}[-¬⸗\u00ad]$/u

/** Folds the white space in the text of one block: each run becomes one space, and runs at its ends are dropped. */
export interface Fold {
  /** Adds a text; dropped white space adds nothing. */
  addText(text: XmlText, siblings: Array<PhrasingContent>): void
  /** Adds a space that the file does not have, unless there is one. */
  addSpace(position: Position, siblings: Array<PhrasingContent>): void
  /** Says that a node with a text that is not in the file follows among the siblings. */
  addGenerated(text: Text, siblings: Array<PhrasingContent>): void
  /** Joins the text before to the text after: drops the space between them, and the hyphen of a divided word. */
  join(): void
  /** Marks a note or the end of an element, which belongs to the word before it. */
  lean(): void
  /** Begins a line, if anything is before it. */
  beginLine(position: Position, siblings: Array<PhrasingContent>): void
  /** Whether the block has any text so far. */
  hasText(): boolean
  /** Ends a line: what follows begins another. */
  endLine(position: Position): void
  /** Ends the block, or a line of it. */
  end(): void
}

/**
 * Create the fold of a block.
 *
 * @param exact
 *   Whether the file says that its white space is that of the text: then only runs of it are folded, and none is dropped.
 *
 * Formatters put line endings before tags where print has no space. Such white space is dropped before a note or the
 * end of an element, if white space or a mark follows.
 *
 * ```
 * > | <hi>The Papers of <persName>Adlai E. Stevenson</persName>⏎
 * > |         </hi>, volume VIII
 *     ^^^^^^^^ dropped
 * ```
 */
export function createFold(exact = false): Fold {
  let last: { text: Text; siblings: Array<PhrasingContent> } | undefined
  let leaning = false
  let begun = false
  /** Whether the next text continues the word of the last. */
  let joining = false
  /** End of a line, if the next text begins another. */
  let lineEnd: Position | undefined

  return {
    addText(xml, siblings) {
      const text = toText(xml)
      if (leaning && closing.test(text.value)) dropSpace()
      leaning = false
      add(text, siblings)
    },
    addSpace(position, siblings) {
      if (last && !joining) add(generate(' ', position), siblings)
    },
    addGenerated(text, siblings) {
      if (lineEnd) breakLine(lineEnd, siblings)
      last = { text, siblings: [text] }
      begun = true
      joining = false
      leaning = false
    },
    join() {
      dropSpace()
      if (last && divided.test(last.text.value)) cutLast()
      joining = true
    },
    lean() {
      leaning = true
    },
    beginLine(position, siblings) {
      if (last) breakLine(position, siblings)
    },
    hasText: () => begun,
    endLine({ end }) {
      if (last) lineEnd = { start: end, end }
    },
    end() {
      dropSpace()
      last = undefined
      lineEnd = undefined
      joining = false
    },
  }

  function add(text: Text, siblings: Array<PhrasingContent>): void {
    if (lineEnd && text.value.trim() !== '') breakLine(lineEnd, siblings)
    const crowded = last === undefined || joining || opening.test(last.text.value)
    const trimmed = crowded && !exact && text.value.startsWith(' ') ? sliceText(text, 1) : text
    if (trimmed.value === '') return
    joining = false
    begun = true
    siblings.push(trimmed)
    last = { text: trimmed, siblings }
  }

  function breakLine(position: Position, siblings: Array<PhrasingContent>): void {
    dropSpace()
    last = undefined
    lineEnd = undefined
    siblings.push({ type: 'break', position })
  }

  function dropSpace(): void {
    if (!exact && last?.text.value.endsWith(' ')) cutLast()
  }

  /** Drop the last character. */
  function cutLast(): void {
    if (!last) return
    const { text, siblings } = last
    const trimmed = sliceText(text, 0, text.value.length - 1)
    siblings.splice(siblings.lastIndexOf(text), 1, ...(trimmed.value === '' ? [] : [trimmed]))
    last = { text: trimmed, siblings }
  }
}

function toText(xml: XmlText): Text {
  const { source, position } = xml
  const value = toValue(xml)
  if (value === source) return { type: 'text', value, position }
  return { type: 'text', value, source, position }
}
