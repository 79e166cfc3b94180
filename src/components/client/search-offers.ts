import { toOfferItem } from './offers.ts'

/** A digit, which all names of places have but those of a volume. */
const digit = /\d/

/** Number of places that are shown while a reader types. */
const count = 3

/** Whether a text may be the name of a place, of what has no name by itself. */
export function mayNamePlace(text: string): boolean {
  return digit.test(text)
}

/**
 * Go to the place that a query names, or offer the places that it may name (`goTo`). Where the lists of places do not load,
 * the search still works.
 */
export async function offerPlaces(
  parent: ParentNode,
  question: string,
  base: string,
): Promise<void> {
  try {
    const { goTo } = await import('./go-to.ts')
    await goTo(parent, question, base)
  } catch (error) {
    console.warn(error)
  }
}

/**
 * List the places that a text may name.
 *
 * @returns
 *   Items of a list; none where the lists of places do not load, which a search does not need.
 */
export async function listOffers(text: string, base: string): Promise<Array<HTMLElement>> {
  if (!mayNamePlace(text)) return []
  try {
    const { findOffers } = await import('./go-to.ts')
    const offers = await findOffers(text, base)
    return offers.slice(0, count).map(({ offer, name }) => toOfferItem(offer, name, base))
  } catch (error) {
    console.warn(error)
    return []
  }
}
