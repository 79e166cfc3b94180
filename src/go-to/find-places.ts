import { answerRequest } from './answer.ts'
import { fromAddress } from './from-address.ts'
import type { Answer, Edition, Here } from './offer.ts'
import { isSomewhere } from './requested.ts'

/** Places that a text may name. */
export interface Directions extends Answer {
  /** Whether only the first offer can be meant. */
  certain: boolean
}

/**
 * Find the places that a text names.
 *
 * @param text
 *   Text as typed: `p. 367`, a citation, an address, words to search for.
 * @param here
 *   Current page of the reader, which supplies what the text omits.
 * @param edition
 *   Lists of the edition, loaded only where the text names a place, and the words of the answer.
 * @returns
 *   Offers, the requested places first; no offers and no message where the text names no place.
 * @throws
 *   If a list does not load.
 */
export async function findPlaces(text: string, here: Here, edition: Edition): Promise<Directions> {
  const requested = fromAddress(text, here.volume).filter((each) => isSomewhere(each, here))
  if (requested.length === 0) return { certain: false, message: '', offers: [] }
  const volumes = await edition.volumes()
  const answers = await Promise.all(
    requested.map((each) => answerRequest(each, here, volumes, edition)),
  )
  const offers = answers.flatMap((each) => each.offers)
  const [first] = requested
  if (first?.certain) {
    return {
      certain: offers[0]?.is === 'requested',
      message: answers.map(({ message }) => message).join(' '),
      offers,
    }
  }
  return { certain: false, message: '', offers: offers.filter(({ is }) => is === 'requested') }
}
