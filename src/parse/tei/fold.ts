import type { PhrasingContent, Text } from '../../tree/nodes.ts'
import { sliceText } from '../../tree/slice-text.ts'
import { toValue } from './content.ts'
import type { XmlText } from './xml-tree.ts'

/** White space, or a mark before which no space is set: ` and`, `, volume VIII`; not `and`. */
const closing = /^[\s,.;:)\]!?’”'-]/

/** White space, or a mark after which no space is set: `see `, `(`; not `see`. */
const opening = /[\s([“‘]$/

/** The text of one block, in which a run of white space is one space, and none stands at its ends. */
export interface Fold {
  /** Add a text; nothing is added where it is white space that is not to be seen. */
  addText(text: XmlText, siblings: Array<PhrasingContent>): void
  /** A note or the end of an element, which leans on the word before it. */
  lean(): void
  /** End the block, or a line of it. */
  end(): void
}

/**
 * Begin a block.
 *
 * Files are laid out by machines, which put a line ending before a tag. Such a space is dropped where print
 * has none: before what leans on a word, if white space or a mark follows.
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
      const kept = crowded && text.value.startsWith(' ') ? sliceText(text, 1) : text
      if (kept.value === '') return
      siblings.push(kept)
      last = { text: kept, siblings }
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
    const kept = sliceText(text, 0, text.value.length - 1)
    siblings.splice(siblings.indexOf(text), 1, ...(kept.value === '' ? [] : [kept]))
    last = { text: kept, siblings }
  }
}

function toText(xml: XmlText): Text {
  const { source, position } = xml
  const value = toValue(xml)
  if (value === source) return { type: 'text', value, position }
  return { type: 'text', value, source, position }
}
