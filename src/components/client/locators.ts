/** Where the places of a page are, and how that is said: one thing to load when an address names one. */

import { fromPageBreakId } from '../../tree/ids.ts'
import { type Locator, pageLocator } from '../../tree/locator.ts'
import { fromLocatorCode } from '../../tree/locator-code.ts'
import { type LocatorForm, writeLocator } from '../../tree/locator-words.ts'

/** Read where a place is; nothing of an element that is none. */
export function readLocator({ id, dataset }: HTMLElement): Locator | undefined {
  const page = fromPageBreakId(id)
  return page === undefined ? fromLocatorCode(dataset['at'] ?? '', id) : pageLocator(page)
}

/** Say where a place is; empty of an element that is none. */
export function describePlace(place: HTMLElement, form: LocatorForm): string {
  const locator = readLocator(place)
  return locator ? writeLocator(locator, form) : ''
}
