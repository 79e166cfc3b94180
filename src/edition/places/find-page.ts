import type { Pages } from '../../tree/pages.ts'
import { type OnPage, toPageMap } from './page-map.ts'
import type { FindPage } from './places.ts'

/** A document or section with its printed pages, as a list has it. */
interface Paged {
  id: string
  data: {
    volume: string
    pages?: Pages
    breaks?: ReadonlyArray<string>
  }
}

/**
 * Make a function that finds where the pages of an edition begin.
 *
 * A page begins in the document that runs on to it. In a whole volume a page to which none runs on begins
 * with the first document on it; in a part of one that cannot be known.
 *
 * @param paged
 *   Documents in their order, then sections of the front and back matter of their volumes.
 * @param whole
 *   Ids of the volumes that the edition holds whole.
 */
export function pageFinder(paged: ReadonlyArray<Paged>, whole: ReadonlySet<string>): FindPage {
  const volumes = Map.groupBy(paged, ({ data }) => data.volume)
  const maps = new Map<string, ReturnType<typeof toLabelled>>()
  return function (volume, page) {
    const pages = maps.get(volume) ?? toLabelled(volumes.get(volume) ?? [])
    maps.set(volume, pages)
    const documents = pages.get(page) ?? []
    const running = documents.find(({ fragment }) => fragment !== undefined)
    const found = running ?? (whole.has(volume) ? documents[0] : undefined)
    if (found === undefined) return undefined
    const { document, fragment } = found
    return { document: document.id, ...(fragment !== undefined && { fragment }) }
  }
}

/** What stands on each page, by its label. */
function toLabelled(documents: ReadonlyArray<Paged>): Map<string, Array<OnPage<Paged>>> {
  return new Map(toPageMap(documents).map(({ label, documents }) => [label, documents]))
}
