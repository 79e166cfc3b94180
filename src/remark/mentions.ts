import { toGlossKey } from '../tree/mentions.ts'
import type { StandOffAnnotation } from '../tree/stand-off.ts'
import type { Stretch } from './anchors/find-quote.ts'

/** A range of the text with an annotation. */
export interface Mention extends Stretch {
  annotation: StandOffAnnotation
  /** Anchor of the unit in which it begins. */
  unit: string
  /** Whether the page shows a link to the gloss. */
  marked: boolean
}

/**
 * Sort mentions in nesting order, and determine which of them are marked.
 *
 * Initials are marked once in every unit, because a link may lead a reader to any of them; names and places once
 * in the document. Mentions inside a marked one are not marked, because links cannot be nested.
 *
 * @returns
 *   New mentions: by start, then longer ones first, then in the order of the sidecar.
 */
export function markMentions(mentions: ReadonlyArray<Mention>): Array<Mention> {
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
