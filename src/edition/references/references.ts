import type { Locator } from '../../tree/locator.ts'
import type { Root } from '../../tree/nodes.ts'
import { toReading } from '../../tree/reading.ts'
import { toUnits, type Unit } from '../../tree/units.ts'
import { findNodes } from '../../tree/walk.ts'
import { type Stretch, toSentences } from './excerpt.ts'
import { toReferenceTarget } from './reference-target.ts'

/** A reference from one place of a document to another document, or to another place of its own. */
export interface Reference {
  /** Document that is referred to, `frus1964-68v02/d161`; its volume, where only a page is named. */
  target: string
  /** Anchor in it: `fn2`; absent where the whole document is meant. */
  fragment?: string
  /** Anchor of the unit that refers. */
  unit: string
  /** Where that unit is. */
  locator: Locator
  /** The sentence that refers. */
  sentence: string
  /** Where the reference begins in the file, 1-based; it is kept for `checkReferences`. */
  line: number
  /** 1-based, in UTF-16 code units. */
  column: number
}

/**
 * List what a document refers to, in document order; what names only itself is left out.
 *
 * @param units
 *   Its units (default: they are looked for).
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

/** How much of a sentence is quoted before and behind a reference; the longest of the series are shorter. */
const reach = 600

/** Quote a sentence, or of a very long one what stands around the reference. */
function quote(text: string, sentence: Stretch, at: Stretch): string {
  const start = Math.max(sentence.start, at.start - reach)
  const end = Math.min(sentence.end, at.end + reach)
  const before = start > sentence.start ? '… ' : ''
  const after = end < sentence.end ? ' …' : ''
  return before + text.slice(start, end).trim() + after
}
