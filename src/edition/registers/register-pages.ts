import { pageBreakId } from '../../tree/ids.ts'
import { type Alias, type Entry, isAlias } from '../../tree/register.ts'

/**
 * Tell where the printed pages begin in the list of a volume.
 *
 * @param entries
 *   Entries in the order in which they are shown; a name that leads to another is of no page.
 * @returns
 *   Anchors of the pages, by the keys of the first entries on them: `pg_XXX`.
 */
export function toPageAnchors(entries: ReadonlyArray<Entry | Alias>): Map<string, string> {
  const begun = new Set<string>()
  const anchors = new Map<string, string>()
  for (const entry of entries) {
    const page = isAlias(entry) ? undefined : entry.evidence[0]?.page
    if (page === undefined || begun.has(page)) continue
    begun.add(page)
    anchors.set(entry.key, pageBreakId(page))
  }
  return anchors
}
