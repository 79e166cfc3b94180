import type { FootnoteReference, Node, Root } from '../../tree/nodes.ts'
import { isNoText, separate } from '../../tree/to-text.ts'

/**
 * How references to notes are written:
 *
 * ```
 * glued    said.2     2. See    as in the transcriptions of the series
 * bracket  said.[2]   2. See    where a glued number may be read as another number
 * markup   said.[^*]  [^*]: See where the text has numbers in brackets itself, or a label is no number
 * ```
 */
export type ReferenceStyle = 'glued' | 'bracket' | 'markup'

/** The place of a reference: a character that no text has. */
const mark = '\uffff'

/** A number of a note: `12`; not `*`. */
const noteNumber = /^[1-9]\d{0,2}$/

/** A number in brackets: `[25]`, `[*]`. */
const bracketed = /\[(?:\d{1,3}|[*†‡§]{1,4}|n\d)\]/

/** A character after which a glued number is that of a note: a letter, the end of a sentence, a quotation mark. */
const wordEnd = '[\\p{L}.,;:!?)\\]”’"\']'

/** A glued number that could be that of a note: `said.2`, `lamp2`; not `F-105` or `1.5`. */
const glued = new RegExp(`(?<!\\d|[\\p{L}\\d]\\.)${wordEnd}\\d{1,3}(?![\\d\\p{L}])`, 'u')

/** A place of a reference where its number cannot be read as another: `said.￿ He`; not `1965￿` or `said￿5`. */
const certain = new RegExp(`(?<![\\d\\p{Lu}]\\.?)(?<=${wordEnd})${mark}(?![\\p{L}\\d.,–-])`, 'gu')

/** Choose how a document refers to its notes: as its series does, if every number can be read back without doubt. */
export function chooseReferenceStyle(tree: Root): ReferenceStyle {
  const labels = tree.children.flatMap((node) =>
    node.type === 'footnoteDefinition' ? [node.label] : [],
  )
  const references: Array<FootnoteReference> = []
  const text = write(tree, references)
  const isComplete =
    references.length === labels.length &&
    references.every(({ label }, index) => label === labels[index])
  const isNumbered = isComplete && labels.every((label, index) => label === String(index + 1))
  if (isNumbered && !glued.test(text) && countMatches(text, certain) === labels.length) {
    return 'glued'
  }
  const isUnique = new Set(labels).size === labels.length
  return isComplete && isUnique && labels.every(isNumber) && !bracketed.test(text)
    ? 'bracket'
    : 'markup'
}

function isNumber(label: string): boolean {
  return noteNumber.test(label)
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** Write the text of a node, with marks in the places of references. */
function write(node: Node, references: Array<FootnoteReference>): string {
  if (node.type === 'footnoteReference') {
    references.push(node)
    return mark
  }
  if (isNoText(node)) return ''
  if (!('children' in node)) return 'value' in node ? node.value : ' '
  let text = ''
  for (const child of node.children) text += write(child, references)
  return separate.has(node.type) ? `${text}\n` : text
}
