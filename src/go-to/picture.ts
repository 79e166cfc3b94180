import { pageLocator } from '../tree/locator.ts'
import { writePlace } from '../tree/locator-words.ts'
import { toScanName } from '../tree/scan-name.ts'
import { type Answer, type Edition, joinAnswers } from './offer.ts'
import type { Requested } from './requested.ts'

/** What the address of a picture of a page requests. */
interface RequestedPicture {
  /** The page, if the source of the volume names the picture; else the volume. */
  requested: Requested
  /** Says what the address is. */
  message: string
  isPageKnown: boolean
}

/** Find the page whose picture an address names; nothing where it names none. */
export async function findPicture(
  { picture, ...requested }: Requested,
  volume: string,
  { scans, words: { goTo, places } }: Edition,
): Promise<RequestedPicture | undefined> {
  if (picture === undefined || (requested.page ?? requested.document) !== undefined)
    return undefined
  const page = (await scans(volume)).get(toScanName(picture))
  if (page === undefined)
    return { requested, message: goTo.isPictureNotHeld(picture), isPageKnown: false }
  const name = writePlace(pageLocator(page), 'running', places)
  const message = goTo.isPictureOf(picture, name)
  return { requested: { ...requested, page }, message, isPageKnown: true }
}

/** Say of an answer what the address of the picture is; the volume is not the place that it names. */
export function addPicture(answer: Answer, { message, isPageKnown }: RequestedPicture): Answer {
  const offers = isPageKnown
    ? answer.offers
    : answer.offers.map((offer) => ({ ...offer, is: 'near' as const }))
  return joinAnswers([
    { message, offers },
    { message: answer.message, offers: [] },
  ])
}
