import type { VFile } from 'vfile'
import { report } from '../messages/report.ts'
import type { RuleId } from '../messages/rules/index.ts'
import type { Root } from '../tree/nodes.ts'
import { toReading } from '../tree/reading.ts'
import type { StandOffAnnotation } from '../tree/stand-off.ts'
import { createUnitFinder } from '../tree/unit-finder.ts'
import { nearestFinder } from './anchors/nearest.ts'
import { resolveAnchor } from './anchors/resolve-anchor.ts'
import { limitNesting, maxNesting } from './limit-nesting.ts'
import { type Mention, markMentions } from './mentions.ts'
import { wrapMentions } from './wrap-mentions.ts'

/** Options of `remarkAnnotations`. */
export interface AnnotationsOptions {
  /** File to which messages are added (default: messages are dropped). */
  sidecar?: VFile | undefined
}

/**
 * Plugin to add the annotations of the sidecar to the text, as names, terms and annotations.
 *
 * ```
 * > | call on the SYG and
 *                 ^^^ personName { ref: 'thant-u', data: { annotation: 'an3' } }
 * ```
 *
 * An annotation across several points becomes one node in each; it may contain page markers and note numbers. If two
 * overlap, the outer one is the one that begins first, then the longer, then the first in the sidecar. The inner one is
 * divided where the outer one ends.
 */
export default function remarkAnnotations({ sidecar }: AnnotationsOptions = {}) {
  return function (tree: Root): void {
    const annotations = tree.data?.document?.annotations ?? []
    if (annotations.length === 0) return
    const reading = toReading(tree)
    const unitAt = createUnitFinder(tree, reading)
    const source = { text: reading.text, unitAt, findNearest: nearestFinder(reading.text) }
    const mentions = annotations.flatMap((annotation): Array<Mention> => {
      const resolution = resolveAnchor(annotation.anchor, source)
      if (resolution.type === 'failed') {
        reportOn(annotation, 'annotation-quote', resolution.reason)
        return []
      }
      if (resolution.changed !== undefined) {
        reportOn(annotation, 'annotation-changed', resolution.changed)
      }
      return resolution.places.map((place) => ({
        ...place,
        annotation,
        unit: unitAt(place.start),
        marked: false,
      }))
    })
    const limited = limitNesting(markMentions(mentions))
    reportNesting(limited.removed)
    wrapMentions(tree, reading, limited.mentions)
  }

  function reportNesting(removed: ReadonlySet<StandOffAnnotation>): void {
    const [first] = removed
    if (first === undefined) return
    const found = removed.size === 1 ? 'annotation' : `${removed.size} annotations`
    const reason = `Unexpected ${found} inside ${maxNesting} others, expected at most ${maxNesting} annotations of the same words`
    reportOn(first, 'annotation-depth', reason)
  }

  function reportOn({ position }: StandOffAnnotation, ruleId: RuleId, reason: string): void {
    if (sidecar) report(sidecar, ruleId, reason, position)
  }
}
