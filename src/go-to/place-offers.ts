import type { ListedDocument } from '../edition/display/lists.ts'
import { toShortName } from '../edition/display/short-name.ts'
import { toPageAddress } from '../edition/references/page-address.ts'
import type { Locator } from '../tree/locator.ts'
import { writeLocator } from '../tree/locator-words.ts'
import type { GoToWords, Offer } from './offer.ts'

/** A document in which a place is looked for, and the words of the answer. */
export interface Target {
  /** Id of the volume. */
  volume: string
  document: ListedDocument
  words: GoToWords
}

/** Offer a place of a document. */
export function toPlaceOffer(target: Target, id: string, locator: Locator): Offer {
  return toOffer(target, id, writeLocator(locator, 'running', target.words.places))
}

/**
 * Offer a document, or a place in it.
 *
 * @param fragment
 *   Fragment of its address (default: none).
 * @param place
 *   Name of the place (default: none).
 */
export function toOffer(
  { volume, document, words: { places } }: Target,
  fragment = '',
  place = '',
): Offer {
  const name = toShortName(document, places)
  return {
    href: toPageAddress(`${volume}/${document.id}`, fragment),
    name: place === '' ? name : places.join([name, place]),
    ...(document.number !== undefined && { title: document.title }),
    is: 'requested',
  }
}

/** Whether two labels are of one page, ignoring case: `xv` and `XV`. */
export function isSameLabel(label: string, other: string): boolean {
  return label.toLowerCase() === other.toLowerCase()
}
