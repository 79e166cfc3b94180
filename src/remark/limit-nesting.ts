import type { StandOffAnnotation } from '../tree/stand-off.ts'
import type { Mention } from './mentions.ts'

/** Maximum number of annotations of the same words. Each is a node inside the one before it, and trees are walked recursively. */
export const maxNesting = 20

/** Mentions of which at most `maxNesting` contain the same character. */
export interface LimitedMentions {
  mentions: Array<Mention>
  /** Annotations with a mention that was removed, in nesting order. */
  removed: Set<StandOffAnnotation>
}

/**
 * Remove the mentions that are inside too many others.
 *
 * @param mentions
 *   Mentions in nesting order (see `markMentions`).
 */
export function limitNesting(mentions: ReadonlyArray<Mention>): LimitedMentions {
  const removed = new Set<StandOffAnnotation>()
  let open: Array<Mention> = []
  const limited = mentions.filter((mention) => {
    open = open.filter(({ end }) => end > mention.start)
    if (open.length < maxNesting) return open.push(mention)
    removed.add(mention.annotation)
    return false
  })
  return { mentions: limited, removed }
}
