import type { Locator } from '../../tree/locator.ts'
import type { Root } from '../../tree/nodes.ts'
import { toReading } from '../../tree/reading.ts'
import { toUnits, type Unit } from '../../tree/units.ts'
import { findNodes } from '../../tree/walk.ts'
import { type TextRange, toSentences } from './excerpt.ts'
import { toReferenceTarget } from './reference-target.ts'

/** A reference from one place of a document to another document, or to another place of the same document. */
export interface Reference {
  /** Document referred to, `frus1964-68v02/d161`; its volume, for a page. */
  target: string
  /** Anchor in the target: `fn2`; absent for the whole document. */
  fragment?: string
  /** Anchor of the unit that contains the reference. */
  unit: string
  /** Locator of that unit. */
  locator: Locator
  /** Sentence that contains the reference. */
  sentence: string
  /** Line of the reference in the source file, 1-based; used by `checkReferences`. */
  line: number
  /** Column of the reference, 1-based, in UTF-16 code units. */
  column: number
}

/**
 * List the references of a document in document order, except those to the document itself as a whole.
 *
 * @param units
 *   Its units (default: computed).
 */
export function toReferences(
  tree: Root,
  units: ReadonlyArray<Unit> = toUnits(tree),
): Array<Reference> {
  const document = tree.data?.document
  if (document === undefined) return []
  const self = `${document.volume}/${document.id}`
  return units.flatMap(({ id, locator, children }) => {
    const found = findNodes(children, (node) => node.type === 'crossReference')
    if (found.length === 0) return []
    const { text, ranges } = toReading(children)
    const sentences = toSentences(text).values()
    let { value: sentence } = sentences.next()
    return found.flatMap((node): Array<Reference> => {
      const { fragment, position } = node
      const target = toReferenceTarget(node, document)
      if (target === undefined || (target === self && fragment === undefined)) return []
      const at = ranges.get(node) ?? { start: 0, end: 0 }
      while (sentence && sentence.end <= at.start) sentence = sentences.next().value
      return [
        {
          target,
          ...(fragment !== undefined && { fragment }),
          unit: id,
          locator,
          sentence: quote(text, sentence ?? at, at),
          line: position.start.line,
          column: position.start.column,
        },
      ]
    })
  })
}

/** Maximum length of a quotation before and after a reference (UTF-16 code units). Nearly all sentences are shorter. */
const reach = 600

/** Quote a sentence, cutting a very long one around the reference. */
function quote(text: string, sentence: TextRange, at: TextRange): string {
  const start = Math.max(sentence.start, at.start - reach)
  const end = Math.min(sentence.end, at.end + reach)
  const before = start > sentence.start ? '… ' : ''
  const after = end < sentence.end ? ' …' : ''
  return before + text.slice(start, end).trim() + after
}
