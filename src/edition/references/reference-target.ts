import { fromPageBreakId } from '../../tree/ids.ts'
import type { CrossReference } from '../../tree/nodes.ts'

/**
 * A full target: `frus1964-68v01`, `frus1964-68v01/d427`, `https://…`, `mailto:…`; not `d161`, `ch2` or `to-ada`, which are
 * relative to the volume.
 */
const whole = /^frus\d|[/:]/

/**
 * Expand the target of a reference to its full form.
 *
 * @param reference
 *   Reference as in the text.
 * @param from
 *   Document that contains the reference.
 * @returns
 *   `frus1964-68v02/d161`; only the volume, `frus1964-68v02`, for a page; a URL. Nothing where the target is not
 *   known.
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
