import type { PhrasingContent } from '../../tree/nodes.ts'
import type { Read } from './inline.ts'
import type { State } from './state.ts'
import type { XmlElement } from './xml-tree.ts'

/** Minimum number of `lb` in paragraphs by which they are taken as the line ends of the source. */
const minCount = 3

/** Maximum number of characters between them. */
const longestLine = 160

/** Elements whose content is counted. */
const paragraphs: ReadonlySet<string> = new Set(['p', 'ab'])

/** Elements in paragraphs that have lines of their own, or are no part of the paragraph. */
const separate: ReadonlySet<string> = new Set(
  'address closer dateline head l lg note opener salute signed'.split(' '),
)

/**
 * Find out whether the `lb` in the paragraphs of a document are where the lines of the source end, which can be read as
 * spaces, or lines that are meant, as in a list of names: by how many there are for the length of the text, or by a
 * `break` that says what becomes of words.
 */
export function hasLineEnds(document: XmlElement): boolean {
  let breaks = 0
  let length = 0
  let isStated = false
  enter(document, false)
  return isStated || (breaks >= minCount && length / breaks < longestLine && length / breaks > 20)

  function enter(element: XmlElement, isInside: boolean): void {
    for (const child of element.children) {
      if (child.type === 'text') {
        if (isInside) length += child.source.trim().length
      } else if (child.name === 'lb') {
        if (child.attributes['break'] !== undefined) isStated = true
        if (isInside) breaks++
      } else if (!separate.has(child.name)) enter(child, isInside || paragraphs.has(child.name))
    }
  }
}

/** Types of a line end that divides a word, in files without `break`. */
const inWord = /^(?:inWord|hyphen|worddiv)$/i

/**
 * Read the end of a line: a line of its own, a space where only the lines of the source end, nothing where it divides a
 * word, whose hyphen is dropped.
 */
export function toLineEnd(
  { attributes, position }: XmlElement,
  { fold, wrapped }: State,
  _: Read,
  nodes: Array<PhrasingContent>,
): PhrasingContent | undefined {
  const { break: stated, type = '', rend = '' } = attributes
  if (stated === 'no' || inWord.test(type) || rend === 'hyphen' || rend === '-') {
    fold.join()
    return undefined
  }
  if (wrapped) {
    fold.addSpace(position, nodes)
    return undefined
  }
  // Before all text it only says where the first line begins.
  if (!fold.hasText()) return undefined
  fold.end()
  return { type: 'break', position }
}

/** Read a space that the source has between words. */
export function toSpace(
  { position }: XmlElement,
  { fold }: State,
  _: Read,
  nodes: Array<PhrasingContent>,
): undefined {
  fold.addSpace(position, nodes)
}
