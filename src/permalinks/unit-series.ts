import type { Permalink, Unnamed } from '../tree/permalink.ts'
import { toSteps } from '../tree/steps.ts'

/** Series of the units that one unit holds. */
export type Series = 'body' | 'notes' | 'inner' | 'after' | 'fixed'

/**
 * Find the series of a unit. Fixed are those that the text itself names, whatever their words: the title, and printed pages.
 */
export function toSeries({ anchor, fingerprint }: Permalink | Unnamed): Series {
  const steps = toSteps(anchor) ?? []
  const kind = steps.at(-1)?.kind
  if (fingerprint === undefined || kind === 'title') return 'fixed'
  if (kind === 'after') return 'after'
  if (steps.length > 1) return 'inner'
  return kind === 'note' ? 'notes' : 'body'
}
