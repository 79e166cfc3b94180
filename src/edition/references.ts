import { visit } from 'unist-util-visit'
import type { CrossReference, Root } from '../tree/nodes.ts'
import { toReading } from '../tree/reading.ts'
import { toUnits } from '../tree/units.ts'
import { toSentences } from './excerpt.ts'

/** A reference from one place of a document to another document. */
export interface Reference {
  /** Document that is referred to: `frus1964-68v02/d161`. */
  target: string
  /** Anchor in it: `fn2`; absent where the whole document is meant. */
  fragment?: string
  /** Anchor of the unit that refers. */
  unit: string
  /** What that unit is called: `Note 4`. */
  name: string
  /** The sentence that refers. */
  sentence: string
}

/** List what a document says of other documents, in document order; what it says of itself is left out. */
export function toReferences(tree: Root): Array<Reference> {
  const document = tree.data?.document
  if (document === undefined) return []
  const self = `${document.volume}/${document.id}`
  return toUnits(tree).flatMap(({ id, name, children }) => {
    const reading = toReading(...children)
    const sentences = toSentences(reading.text)
    const found: Array<CrossReference> = []
    for (const child of children) {
      visit(child, 'crossReference', (node: CrossReference) => {
        found.push(node)
      })
    }
    return found.flatMap((node): Array<Reference> => {
      if (node.target === undefined) return []
      const target = node.target.includes('/') ? node.target : `${document.volume}/${node.target}`
      if (target === self) return []
      const at = reading.ranges.get(node)?.start ?? 0
      const { start, end } = sentences.find((one) => at < one.end) ?? { start: 0, end: 0 }
      return [
        {
          target,
          ...(node.fragment !== undefined && { fragment: node.fragment }),
          unit: id,
          name,
          sentence: reading.text.slice(start, end).trim(),
        },
      ]
    })
  })
}

/** A document with what it refers to, as a list has it. */
interface Referring {
  /** `frus1964-68v02/d161`. */
  id: string
  data: { references?: ReadonlyArray<Reference> }
}

/** A place that refers to a document. */
export type Backlink<Document> = Reference & { from: Document }

/**
 * Turn references round: who refers to each document.
 *
 * @param documents
 *   Documents in their order.
 * @returns
 *   Places that refer, in the order of the documents, by the ids of those referred to. A sentence that
 *   refers to a document twice stands once.
 */
export function toBacklinks<Document extends Referring>(
  documents: ReadonlyArray<Document>,
): Map<string, Array<Backlink<Document>>> {
  const links = new Map<string, Array<Backlink<Document>>>()
  for (const from of documents) {
    for (const reference of from.data.references ?? []) {
      const own = links.get(reference.target) ?? []
      links.set(reference.target, own)
      const said = own.some(
        (one) =>
          one.from === from && one.unit === reference.unit && one.sentence === reference.sentence,
      )
      if (!said) own.push({ ...reference, from })
    }
  }
  return links
}
