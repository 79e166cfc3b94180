import { pageBreakId } from '../tree/ids.ts'
import type { Pages } from '../tree/pages.ts'
import type { FindPage } from './places.ts'
import { toWholeVolumes } from './whole-volumes.ts'

/** A document with its printed pages, as a list has it. */
interface Paged {
  id: string
  data: {
    volume: string
    path: string
    pages?: Pages
  }
}

/**
 * Make a function that finds where the pages of an edition begin.
 *
 * A page begins in the document that runs on to it. In a whole volume a page to which none runs on begins
 * with the first document on it; in a part of one that cannot be known.
 *
 * @param documents
 *   Documents in their order.
 */
export function pageFinder(documents: ReadonlyArray<Paged>): FindPage {
  const whole = toWholeVolumes(documents.map(({ data }) => data))
  const volumes = Map.groupBy(documents, ({ data }) => data.volume)
  return function (volume, page) {
    const own = volumes.get(volume) ?? []
    const running = own.find(({ data: { pages } }) => pages && runsOnTo(pages, Number(page)))
    if (running) return { document: running.id, fragment: pageBreakId(page) }
    if (!whole.has(volume)) return undefined
    const opening = own.find(({ data: { pages } }) => pages?.first === page)
    return opening && { document: opening.id }
  }
}

function runsOnTo({ first, last }: Pages, page: number): boolean {
  return Number(first) < page && page <= Number(last)
}
