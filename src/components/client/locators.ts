/** Locators of the places of a page, and their names; loaded on demand. */

import { fromPageBreakId } from '../../tree/ids.ts'
import { type Locator, pageLocator } from '../../tree/locator.ts'
import { fromLocatorCode } from '../../tree/locator-code.ts'
import { writeLocator } from '../../tree/locator-words.ts'
import type { LocatorForm } from '../../words/locator-form.ts'
import { places } from '#words/places.ts'

/** Read the locator of a place; nothing for an element that is not a place. */
export function readLocator({ id, dataset }: HTMLElement): Locator | undefined {
  const page = fromPageBreakId(id)
  return page === undefined ? fromLocatorCode(dataset['at'] ?? '', id) : pageLocator(page)
}

/** Describe a place; empty for an element that is not a place. */
export function describePlace(place: HTMLElement, form: LocatorForm): string {
  const locator = readLocator(place)
  return locator ? writeLocator(locator, form, places) : ''
}
