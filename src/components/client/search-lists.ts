/** Lists of the index of the search, for a page that does not need the rest of it. */

import { isTexts } from '../../edition/records/json-values.ts'
import { entriesPath, namesPath } from '../../search/edition-index.ts'
import { type Entries, toEntries } from '../../search/entries/entries.ts'
import { isIndexedEntry } from '../../search/index-values.ts'
import { type Names, toNames } from '../../search/plan/names.ts'

/** Load the names that are searched for each other; none where they do not load. */
export async function loadNames(): Promise<Names> {
  return toNames((await loadList(namesPath)).filter(isTexts))
}

/** Load the entries of the registers; none where they do not load. */
export async function loadEntries(): Promise<Entries> {
  return toEntries((await loadList(entriesPath)).filter(isIndexedEntry))
}

/** Load a list of the index; an empty one where it does not load. */
async function loadList(path: string): Promise<Array<unknown>> {
  try {
    const link = document.querySelector<HTMLAnchorElement>('a.search')
    // The page of the search is in a folder of the site.
    const response = await fetch(new URL(`../${path}`, link?.href))
    const list: unknown = response.ok ? await response.json() : []
    return isList(list) ? list : []
  } catch {
    return []
  }
}

function isList(value: unknown): value is Array<unknown> {
  return Array.isArray(value)
}
