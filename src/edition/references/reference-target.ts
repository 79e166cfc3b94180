import { fromPageBreakId } from '../../tree/ids.ts'
import type { CrossReference } from '../../tree/nodes.ts'

/** `frus1964-68v01`, `frus1964-68v01/d427`, `https://…`, `mailto:…`; not `d161`, `ch2`, which are of one's own volume. */
const whole = /^frus|[/:]/

/**
 * Name in full what a reference names in short.
 *
 * @param reference
 *   Reference as the text has it.
 * @param from
 *   Document that holds it.
 * @returns
 *   `frus1964-68v02/d161`; the volume alone, `frus1964-68v02`, where only a page of it is named; a URL.
 *   Nothing where it is not known what is named.
 */
export function toReferenceTarget(
  { target, fragment }: Pick<CrossReference, 'target' | 'fragment'>,
  from: { volume: string; id: string },
): string | undefined {
  if (target !== undefined) {
    return target === from.volume || whole.test(target) ? target : `${from.volume}/${target}`
  }
  if (fragment === undefined) return undefined
  return fromPageBreakId(fragment) === undefined ? `${from.volume}/${from.id}` : from.volume
}
