/** Opens the panel that cites; loaded on demand. */

import { openPanel } from './cite-panel.ts'
import { readCited, readCitedPlace, thisPage } from './cited-place.ts'
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
  try {
    const response = await fetch(href)
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    const place = page.getElementById(id)
    const source = { document: page, address: href }
    openPanel({ cited: place?.matches(places) ? readCitedPlace(source, place) : readCited(source) })
  } catch {
    location.assign(href)
  }
}
