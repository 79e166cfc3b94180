import type { PermalinkTarget } from '../tree/permalink.ts'

/**
 * Follow targets that lead to others of them, each to its end.
 *
 * @param targets
 *   Targets by what leads to them.
 * @param toKey
 *   What a target is in the map, if it leads on.
 * @returns
 *   The last target of each, by the same keys; undefined for one that leads in a circle.
 */
export function followTargets(
  targets: ReadonlyMap<string, PermalinkTarget>,
  toKey: (target: Exclude<PermalinkTarget, 'withdrawn'>) => string | undefined,
): Map<string, PermalinkTarget | undefined> {
  const last = new Map<string, PermalinkTarget | undefined>()
  for (const [key, target] of targets) {
    const way = new Set<string>()
    let [at, end]: [string | undefined, PermalinkTarget | undefined] = [key, target]
    while (at !== undefined && targets.has(at) && !last.has(at) && !way.has(at)) {
      way.add(at)
      end = targets.get(at)
      at = end === undefined || end === 'withdrawn' ? undefined : toKey(end)
    }
    if (at !== undefined && way.has(at)) end = undefined
    else if (at !== undefined && last.has(at)) end = last.get(at)
    for (const each of way) last.set(each, end)
  }
  return last
}
