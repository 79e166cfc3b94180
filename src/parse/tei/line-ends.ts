import type { PhrasingContent } from '../../tree/nodes.ts'
import type { Read } from './inline.ts'
import type { State } from './state.ts'
import type { XmlElement } from './xml-tree.ts'

/** Minimum number of `lb` in paragraphs by which they are taken as the line ends of the source. */
const minCount = 3

/** Maximum number of characters between them. */
const longestLine = 160

/** Minimum number: shorter lines are meant, as those of an address. */
const shortestLine = 20

/** Elements that have lines of their own, or are no part of the text around them. */
const separate: ReadonlySet<string> = new Set(
  'address closer dateline figure head l lg list note opener salute signed table titlePage'.split(
    ' ',
  ),
)

/**
 * Find out whether the `lb` in the paragraphs of a document are where the lines of the source end, which can be read as
 * spaces, or lines that are meant, as in a list of names: by how many there are for the length of the text, or by a
 * `break` that says what becomes of words.
 */
export function hasLineEnds(document: XmlElement): boolean {
  const breaks = countBreaks(document)
  if (!Number.isFinite(breaks)) return true
  if (breaks < minCount) return false
  const length = measure(document) / breaks
  return length > shortestLine && length < longestLine
}

/** Count the `lb` in the running text of an element; infinitely many if one has a `break`. */
function countBreaks({ children }: XmlElement): number {
  let count = 0
  for (const child of children) {
    if (child.type === 'text' || separate.has(child.name)) continue
    if (child.name !== 'lb') count += countBreaks(child)
    else count += child.attributes['break'] === undefined ? 1 : Infinity
  }
  return count
}

/** Count the characters in the running text of an element. */
function measure({ children }: XmlElement): number {
  let length = 0
  for (const child of children) {
    if (child.type === 'text') length += child.source.trim().length
    else if (!separate.has(child.name)) length += measure(child)
  }
  return length
}

/** Types of a line end that divides a word, in files without `break`. */
const inWord = /^(?:inWord|hyphen|worddiv)$/i

/** `indent(4)`: spaces before the next line; not `indent`. */
const indent = /^indent\((\d{1,3})\)$/

/**
 * Read the end of a line: a line of its own, a space where only the lines of the source end, nothing where it divides a
 * word, whose hyphen is dropped.
 */
export function toLineEnd(
  { attributes, position }: XmlElement,
  { fold, wrapped, exact }: State,
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
  if (!exact && !fold.hasText()) return undefined
  fold.end()
  const [, steps] = indent.exec(rend) ?? []
  return { type: 'break', ...(steps && { source: `\n${' '.repeat(Number(steps))}` }), position }
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
