import { toOfferItem } from './offers.ts'

/** A digit, which all names of places have but those of a volume. */
const digit = /\d/

/** Number of places that are shown. */
const count = 3

/**
 * List the places that a text may name.
 *
 * @returns
 *   Items of a list; none where the lists of places do not load, which a search does not need.
 */
export async function listOffers(text: string, base: string): Promise<Array<HTMLElement>> {
  if (!digit.test(text)) return []
  try {
    const { findOffers } = await import('./go-to.ts')
    const offers = await findOffers(text, base)
    return offers.slice(0, count).map(({ offer, name }) => toOfferItem(offer, name, base))
  } catch (error) {
    console.warn(error)
    return []
  }
}
