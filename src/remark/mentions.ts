import { toGlossKey } from '../tree/mentions.ts'
import type { StandOffAnnotation } from '../tree/stand-off.ts'
import type { Stretch } from './anchors/find-quote.ts'

/** A place in the text of which an annotation speaks. */
export interface Mention extends Stretch {
  annotation: StandOffAnnotation
  /** Anchor of the unit in which it begins. */
  unit: string
  /** Whether a reader is shown that there is a gloss. */
  marked: boolean
}

/**
 * Put mentions in the order in which they nest, and decide which of them are marked.
 *
 * Initials are marked once in every unit, since a reader may land there by a link; names and places once
 * in the document. What stands in something marked is not: a link cannot hold a link.
 *
 * @returns
 *   New mentions: by their start, then the longer, then as in the sidecar.
 */
export function toMarked(mentions: ReadonlyArray<Mention>): Array<Mention> {
  const seen = new Set<string>()
  let markedTo = 0
  return mentions
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map((mention) => {
      const { annotation, unit } = mention
      const gloss = toGlossKey(annotation)
      const turn = annotation.mark === 'unit' ? `${gloss} ${unit}` : gloss
      if (annotation.mark === 'never' || mention.start < markedTo || seen.has(turn)) return mention
      seen.add(turn)
      markedTo = mention.end
      return { ...mention, marked: true }
    })
}
