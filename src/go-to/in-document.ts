import { toShortName } from '../edition/display/short-name.ts'
import type { ListedDocument } from '../edition/display/lists.ts'
import { adviseOnPlace } from '../edition/places/permalink-advice.ts'
import { fromPageBreakId, pageBreakId } from '../tree/ids.ts'
import { pageLocator } from '../tree/locator.ts'
import { writePlace } from '../tree/locator-words.ts'
import { divideFragment, findFragment } from './find-fragment.ts'
import { findUnits } from './find-units.ts'
import type { Answer, Edition, Offer } from './offer.ts'
import { checkPage } from './on-page.ts'
import { isSameLabel, type Target, toOffer, toPlaceOffer } from './place-offers.ts'
import type { Requested } from './requested.ts'

/** A place in a document. */
type Place = Pick<Requested, 'unit' | 'fragment' | 'page' | 'pages'>

/**
 * Find a place in a document: a unit, a printed page, or the document itself.
 *
 * @param requested
 *   Requested place. A page beside a unit decides between several, and is checked.
 * @param volume
 *   Id of the volume.
 * @param document
 *   Document.
 * @param edition
 *   Lists of the edition, of which places are loaded only for a unit, and the words of the answer.
 */
export async function findInDocument(
  requested: Place,
  volume: string,
  document: ListedDocument,
  edition: Edition,
): Promise<Answer> {
  const { unit, fragment, page } = requested
  const target = { volume, document, words: edition.words }
  const [id, directive] = divideFragment(fragment)
  if (unit === undefined && id === '') {
    const answer = page === undefined ? toWhole(target) : findPage(page, target)
    return { ...answer, offers: answer.offers.map((offer) => addDirective(offer, directive)) }
  }
  const places = await edition.places(volume, document.id)
  const label = fromPageBreakId(id)
  if (unit === undefined && label !== undefined && !places.has(id)) return findPage(label, target)
  if (unit === undefined) {
    const answer = findFragment(fragment ?? '', places, target)
    const own = places.get(id)
    return own ? { ...answer, message: checkPage(requested, [[id, own]], target).message } : answer
  }
  const named = findUnits(unit, places)
  if (named.length === 0) return adviseOn(unit, places, target)
  const { found, message } = checkPage(requested, named, target)
  // An address beside a name that is that of one of several decides.
  const own = found.filter(([each]) => each === id)
  const chosen = own.length > 0 ? own : found
  const isHere = id === '' || own.length > 0
  const offers = chosen.map(([each, locator]) =>
    addDirective(toPlaceOffer(target, each, locator), isHere ? directive : ''),
  )
  if (isHere) return { message, offers }
  const other = findFragment(fragment ?? '', places, target)
  return {
    message: [message, other.message].filter(Boolean).join(' '),
    offers: [...offers, ...other.offers],
  }
}

function toWhole(target: Target): Answer {
  return { message: '', offers: [toOffer(target)] }
}

/** Add a text directive to the address of an offer. */
function addDirective(offer: Offer, directive: string): Offer {
  const { href } = offer
  const hash = directive === '' || href.includes('#') ? '' : '#'
  return { ...offer, href: href + hash + directive }
}

/** Say which places the document has instead of a unit, and offer the nearest. */
function adviseOn(
  unit: NonNullable<Requested['unit']>,
  places: Awaited<ReturnType<Edition['places']>>,
  target: Target,
): Answer {
  const { goTo, places: placeWords } = target.words
  const advice = adviseOnPlace(unit, places, placeWords)
  const near = advice && places.get(advice.nearest)
  const nearest = near ? toPlaceOffer(target, advice.nearest, near) : toOffer(target)
  const place = writePlace({ steps: unit }, 'running', placeWords)
  const name = toShortName(target.document, placeWords)
  return {
    message: goTo.documentHasNot(name, place, advice?.has),
    offers: [{ ...nearest, is: 'near' }],
  }
}

/** Find a printed page in a document. */
function findPage(page: string, target: Target): Answer {
  const { document, words } = target
  const label = document.breaks?.find((each) => isSameLabel(each, page))
  if (label !== undefined)
    return { message: '', offers: [toPlaceOffer(target, pageBreakId(label), pageLocator(label))] }
  const whole = toOffer(target)
  if (document.pages && isSameLabel(document.pages.first, page))
    return { message: '', offers: [whole] }
  const missing = writePlace(pageLocator(page), 'running', words.places)
  const name = toShortName(document, words.places)
  return {
    message: words.goTo.documentIsNotOnPage(name, missing),
    offers: [{ ...whole, is: 'near' }],
  }
}
