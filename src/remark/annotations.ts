import type { VFile } from 'vfile'
import { report } from '../messages/report.ts'
import type { RuleId } from '../messages/rules/index.ts'
import type { Root } from '../tree/nodes.ts'
import { toReading } from '../tree/reading.ts'
import type { StandOffAnnotation } from '../tree/stand-off.ts'
import { createUnitFinder } from '../tree/unit-finder.ts'
import { resolveAnchor } from './anchors/resolve-anchor.ts'
import { type Mention, toMarked } from './mentions.ts'
import { wrapMentions } from './wrap-mentions.ts'

/** Where the messages on annotations go: they are about the sidecar, not about the transcription. */
export interface AnnotationsOptions {
  sidecar?: VFile | undefined
}

/**
 * Put the annotations of the sidecar on the text, as names, terms and annotations.
 *
 * ```
 * > | call on the SYG and
 *                 ^^^ personName { ref: 'thant-u', data: { annotation: 'an3' } }
 * ```
 *
 * An annotation that runs over points is put on each; page markers and note numbers in it stay. Where two
 * overlap, the one that begins first holds the other, then the longer, then the one first in the sidecar;
 * one that reaches out of another is cut in two at its end.
 */
export default function remarkAnnotations({ sidecar }: AnnotationsOptions = {}) {
  return function (tree: Root): void {
    const annotations = tree.data?.document?.annotations ?? []
    if (annotations.length === 0) return
    const reading = toReading(tree)
    const unitAt = createUnitFinder(tree, reading)
    const ground = { text: reading.text, unitAt }
    const mentions = annotations.flatMap((annotation): Array<Mention> => {
      const resolution = resolveAnchor(annotation.anchor, ground)
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
    wrapMentions(tree, reading, toMarked(mentions))
  }

  function reportOn({ position }: StandOffAnnotation, ruleId: RuleId, reason: string): void {
    if (sidecar) report(sidecar, ruleId, reason, position)
  }
}
