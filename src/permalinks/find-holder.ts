/**
 * Find the nearest unit of some that holds a place: `p1` for `p1.l2.3` where there is no `p1.l2`.
 *
 * @returns
 *   Its anchor; empty for what the document itself holds.
 */
export function findHolder(anchor: string, all: ReadonlySet<string>): string {
  let holder = anchor
  do holder = holder.slice(0, Math.max(0, holder.lastIndexOf('.')))
  while (holder !== '' && !all.has(holder))
  return holder
}
