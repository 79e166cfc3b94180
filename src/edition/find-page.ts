import type { Pages } from '../tree/pages.ts'
import { type OnPage, toPageMap } from './page-map.ts'
import type { FindPage } from './places.ts'
import { toWholeVolumes } from './whole-volumes.ts'

/** A document or section with its printed pages, as a list has it. */
interface Paged {
  id: string
  data: {
    volume: string
    pages?: Pages
    breaks?: ReadonlyArray<string>
  }
}

/** A document, of which it is known from which file it is read. */
interface PagedDocument extends Paged {
  data: Paged['data'] & { path: string }
}

/**
 * Make a function that finds where the pages of an edition begin.
 *
 * A page begins in the document that runs on to it. In a whole volume a page to which none runs on begins
 * with the first document on it; in a part of one that cannot be known.
 *
 * @param documents
 *   Documents in their order.
 * @param sections
 *   Sections of the front and back matter of their volumes.
 */
export function pageFinder(
  documents: ReadonlyArray<PagedDocument>,
  sections: ReadonlyArray<Paged>,
): FindPage {
  const whole = toWholeVolumes(documents.map(({ data }) => data))
  const volumes = Map.groupBy([...documents, ...sections], ({ data }) => data.volume)
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
