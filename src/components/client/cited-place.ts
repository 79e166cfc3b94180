/** What is cited, from the data of a page; loaded on demand. */

import type { Cited } from '../../export/citation/cited.ts'
import { fromCitedJson } from '../../export/citation/cited-json.ts'
import { toReleaseAddress } from '../../edition/references/release-address.ts'
import { titleId } from '../../tree/ids.ts'
import type { Locator } from '../../tree/locator.ts'
import { readLocator } from './locators.ts'
import { toAddress } from './places.ts'

/** A page, and its address. */
export interface CitedPage {
  document: Document
  address: string
}

/** This page. */
export function thisPage(): CitedPage {
  return { document, address: location.href }
}

/**
 * Read what is cited.
 *
 * @param fragment
 *   Fragment that names the place; empty for the document.
 * @param locator
 *   Place in the document.
 * @throws
 *   If the page has no section on citing.
 */
export function readCited(
  { document, address }: CitedPage,
  fragment = '',
  locator?: Locator,
): Cited {
  const section = document.querySelector<HTMLElement>('cite-section')
  const cited = fromCitedJson(section?.dataset['cited'] ?? 'null')
  if (cited === undefined) throw new Error('Unexpected page, expected one that is cited')
  const own = toReleaseAddress(toAddress(fragment, address), cited.release)
  return { ...cited, locator, address: own }
}

/** Read what is cited for a place of a page; the title is the document itself. */
export function readCitedPlace(page: CitedPage, place: HTMLElement): Cited {
  return place.id === titleId ? readCited(page) : readCited(page, place.id, readLocator(place))
}
