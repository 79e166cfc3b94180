import type { Pages } from '../../tree/pages.ts'
import { type OnPage, toPageMap } from './page-map.ts'
import type { FindPage } from './places.ts'

/** A document or section with its printed pages. */
interface Paged {
  id: string
  data: {
    volume: string
    pages?: Pages
    breaks?: ReadonlyArray<string>
  }
}

/**
 * Make a function that finds where a printed page of the edition begins.
 *
 * A page begins in the document that contains its page break. Where none does, the page begins with the first
 * document on it; that is certain only where the edition holds the whole volume.
 *
 * @param paged
 *   Documents in their order, then sections of the front and back matter of their volumes.
 * @param whole
 *   Ids of the volumes that the edition holds whole.
 */
export function pageFinder(paged: ReadonlyArray<Paged>, whole: ReadonlySet<string>): FindPage {
  const volumes = Map.groupBy(paged, ({ data }) => data.volume)
  const maps = new Map<string, ReturnType<typeof groupByLabel>>()
  return function (volume, page) {
    const pages = maps.get(volume) ?? groupByLabel(volumes.get(volume) ?? [])
    maps.set(volume, pages)
    const documents = pages.get(page) ?? []
    const running = documents.find(({ fragment }) => fragment !== undefined)
    const found = running ?? (whole.has(volume) ? documents[0] : undefined)
    if (found === undefined) return undefined
    const { document, fragment } = found
    return { document: document.id, ...(fragment !== undefined && { fragment }) }
  }
}

/** Documents on each page, by the label of the page. */
function groupByLabel(documents: ReadonlyArray<Paged>): Map<string, Array<OnPage<Paged>>> {
  return new Map(toPageMap(documents).map(({ label, documents }) => [label, documents]))
}
