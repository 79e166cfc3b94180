import type { PhrasingContent, Text } from '../../tree/nodes.ts'
import { sliceText } from '../../tree/slice-text.ts'
import { toValue } from './content.ts'
import type { XmlText } from './xml-tree.ts'

/** White space, or a mark that has no space before it in print: ` and`, `, volume VIII`; not `and`. */
const closing = /^[\s,.;:)\]!?’”'-]/

/** White space, or a mark that has no space after it in print: `see `, `(`; not `see`. */
const opening = /[\s([“‘]$/

/** Folds the white space in the text of one block: each run becomes one space, and runs at its ends are dropped. */
export interface Fold {
  /** Adds a text; dropped white space adds nothing. */
  addText(text: XmlText, siblings: Array<PhrasingContent>): void
  /** Marks a note or the end of an element, which belongs to the word before it. */
  lean(): void
  /** Ends the block, or a line of it. */
  end(): void
}

/**
 * Create the fold of a block.
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
export function createFold(): Fold {
  let last: { text: Text; siblings: Array<PhrasingContent> } | undefined
  let leaning = false

  return {
    addText(xml, siblings) {
      const text = toText(xml)
      if (leaning && closing.test(text.value)) dropSpace()
      leaning = false
      const crowded = last === undefined || opening.test(last.text.value)
      const trimmed = crowded && text.value.startsWith(' ') ? sliceText(text, 1) : text
      if (trimmed.value === '') return
      siblings.push(trimmed)
      last = { text: trimmed, siblings }
    },
    lean() {
      leaning = true
    },
    end() {
      dropSpace()
      last = undefined
    },
  }

  function dropSpace(): void {
    if (!last?.text.value.endsWith(' ')) return
    const { text, siblings } = last
    const trimmed = sliceText(text, 0, text.value.length - 1)
    siblings.splice(siblings.indexOf(text), 1, ...(trimmed.value === '' ? [] : [trimmed]))
    last = { text: trimmed, siblings }
  }
}

function toText(xml: XmlText): Text {
  const { source, position } = xml
  const value = toValue(xml)
  if (value === source) return { type: 'text', value, position }
  return { type: 'text', value, source, position }
}
