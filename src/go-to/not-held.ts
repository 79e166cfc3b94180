import type { ListedVolume } from '../edition/display/lists.ts'
import { offerElsewhere } from './elsewhere.ts'
import type { Answer, GoToWords, Offer } from './offer.ts'
import type { Requested } from './requested.ts'

/**
 * Answer that the edition does not include a place of a volume, and offer the nearest.
 *
 * @param name
 *   Name of the place: `Document 163`, `page 999`.
 * @param requested
 *   Requested place.
 * @param volume
 *   Volume.
 * @param complete
 *   Whether the edition includes the whole volume; otherwise the publisher's edition, if there is one, is offered too.
 * @param words
 *   Words of the answer.
 * @param near
 *   Nearest place (default: none).
 */
export function answerNotHeld(
  name: string,
  requested: Requested,
  volume: ListedVolume,
  complete: boolean,
  words: GoToWords,
  near: ReadonlyArray<Offer> = [],
): Answer {
  const offers = near.map((offer): Offer => ({ ...offer, is: 'near' }))
  return {
    message: complete
      ? words.goTo.isNotIn(name, volume.name)
      : words.goTo.isNotHeld(name, volume.name),
    offers:
      complete || volume.url === undefined
        ? offers
        : [...offers, offerElsewhere(requested, volume.url, words)],
  }
}

/**
 * Find the item with the nearest number.
 *
 * @returns
 *   Nearest item; the first where the request is not a number, nothing where there are no items.
 */
export function findNearest<Each>(
  all: ReadonlyArray<Each>,
  requested: string,
  toNumber: (each: Each) => string | undefined,
): Each | undefined {
  const wanted = Number.parseInt(requested, 10)
  const distance = (each: Each) => {
    const far = Math.abs(Number.parseInt(toNumber(each) ?? '', 10) - wanted)
    return Number.isNaN(far) ? Infinity : far
  }
  return all.reduce<Each | undefined>(
    (best, each) => (best === undefined || distance(each) < distance(best) ? each : best),
    undefined,
  )
}
