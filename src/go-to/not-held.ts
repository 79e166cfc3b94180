import type { ListedVolume } from '../edition/display/lists.ts'
import { offerElsewhere } from './elsewhere.ts'
import type { Answer, Offer } from './offer.ts'
import type { Requested } from './requested.ts'

/**
 * Say that a place of a volume is not held, and offer what is nearest.
 *
 * @param name
 *   What the place is called: `Document 163`, `page 999`.
 * @param requested
 *   Place.
 * @param volume
 *   Volume.
 * @param complete
 *   Whether the edition holds all that the volume has; else the publisher's edition is offered too.
 * @param near
 *   The nearest place (default: there is none).
 */
export function answerNotHeld(
  name: string,
  requested: Requested,
  volume: ListedVolume,
  complete: boolean,
  near: ReadonlyArray<Offer> = [],
): Answer {
  const offers = near.map((offer): Offer => ({ ...offer, is: 'near' }))
  return {
    message: `${complete ? 'There is' : 'This edition holds'} no ${name} of ${volume.name}.`,
    offers: complete ? offers : [...offers, offerElsewhere(requested, volume.url)],
  }
}

/**
 * Find the one of several whose number is nearest.
 *
 * @returns
 *   The first, where what is requested is no number; nothing where there is none.
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
