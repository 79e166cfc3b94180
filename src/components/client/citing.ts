/** Opens the panel that cites; loaded on demand. */

import { toFileAddress } from './file-address.ts'
import { openPanel } from './cite-panel.ts'
import { type CitedPage, readCited, readCitedPlace, thisPage } from './cited-place.ts'
import { toOwnHtml } from './own-html.ts'
import { places } from './places.ts'
import { readPlace, readWords } from './quotation.ts'

/** Cite this document. */
export function citeDocument(): void {
  openPanel({ cited: readCited(thisPage()) })
}

/** Cite a place of this document. */
export function citePlace(place: HTMLElement): void {
  openPanel(readPlace(place))
}

/** Cite selected words of this document. */
export function citeWords(range: Range, unit: HTMLElement): void {
  openPanel(readWords(range, unit))
}

/**
 * Cite a place of another page. If that page cannot be read, go there.
 *
 * @param href
 *   Address of the place.
 * @param id
 *   Id of the place.
 */
export async function citePage(href: string, id: string): Promise<void> {
  const page = await fetchPage(href)
  const place = page?.document.getElementById(id)
  if (page === undefined) location.assign(toFileAddress(href))
  else openPanel({ cited: place?.matches(places) ? readCitedPlace(page, place) : readCited(page) })
}

/** The styles in a page, to which the policy of another page does not apply. */
const styles = /<style>[^]*?<\/style>/g

/** Fetch a page of this edition; nothing if it does not load. */
async function fetchPage(href: string): Promise<CitedPage | undefined> {
  const address = new URL(href, location.href).href
  try {
    const response = await fetch(address)
    if (!response.ok) return undefined
    const html = toOwnHtml((await response.text()).replace(styles, ''))
    return { document: new DOMParser().parseFromString(html, 'text/html'), address }
  } catch {
    return undefined
  }
}
