import { pageBreakId } from '../../tree/ids.ts'
import { type Alias, type Entry, isAlias } from '../../tree/register.ts'

/**
 * Find where the printed pages begin in the list of a volume.
 *
 * @param entries
 *   Entries in display order; an alias has no page.
 * @returns
 *   Anchors of the pages, by the key of the first entry on each: `pg_XXX`.
 */
export function toPageAnchors(entries: ReadonlyArray<Entry | Alias>): Map<string, string> {
  const started = new Set<string>()
  const anchors = new Map<string, string>()
  for (const entry of entries) {
    const page = isAlias(entry) ? undefined : entry.evidence[0]?.page
    if (page === undefined || started.has(page)) continue
    started.add(page)
    anchors.set(entry.key, pageBreakId(page))
  }
  return anchors
}
