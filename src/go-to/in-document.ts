import { toShortName } from '../edition/display/short-name.ts'
import type { ListedDocument } from '../edition/display/lists.ts'
import { toPageAddress } from '../edition/references/page-address.ts'
import { adviseOnPlace, type Places } from '../edition/places/permalink-advice.ts'
import { pageBreakId } from '../tree/ids.ts'
import { isSameStep, type Locator, pageLocator, type Step } from '../tree/locator.ts'
import { type PlaceWords, writeLocator, writePlace } from '../tree/locator-words.ts'
import type { Answer, Edition, Offer } from './offer.ts'
import type { Requested } from './requested.ts'

/**
 * Find a place in a document: a unit, a printed page, or the document itself.
 *
 * @param requested
 *   Requested place.
 * @param volume
 *   Id of the volume.
 * @param document
 *   Document.
 * @param edition
 *   Lists of the edition, of which places are loaded only for a unit, and the words of the answer.
 */
export async function findInDocument(
  { unit, fragment, page }: Pick<Requested, 'unit' | 'fragment' | 'page'>,
  volume: string,
  document: ListedDocument,
  edition: Edition,
): Promise<Answer> {
  const { goTo, places: placeWords } = edition.words
  const name = toShortName(document, placeWords)
  const whole = toOffer(volume, document, '', '', placeWords)
  if (fragment) {
    const [id = ''] = fragment.split(':~:')
    const found = (await edition.places(volume, document.id)).get(id)
    const place = found ? writeLocator(found, 'running', placeWords) : id && `#${id}`
    return { message: '', offers: [toOffer(volume, document, fragment, place, placeWords)] }
  }
  if (unit !== undefined) {
    const places = await edition.places(volume, document.id)
    const found = findUnits(unit, places)
    if (found.length > 0) {
      const offers = found.map(([id, place]) =>
        toPlaceOffer(volume, document, id, place, placeWords),
      )
      return { message: '', offers }
    }
    const advice = adviseOnPlace(unit, places, placeWords)
    const near = advice && places.get(advice.nearest)
    const nearest = near ? toPlaceOffer(volume, document, advice.nearest, near, placeWords) : whole
    const place = writePlace({ steps: unit }, 'running', placeWords)
    return {
      message: goTo.documentHasNot(name, place, advice?.has),
      offers: [{ ...nearest, is: 'near' }],
    }
  }
  if (page === undefined) return { message: '', offers: [whole] }
  const label = document.breaks?.find((each) => isSameLabel(each, page))
  if (label !== undefined) {
    const id = pageBreakId(label)
    const offer = toPlaceOffer(volume, document, id, pageLocator(label), placeWords)
    return { message: '', offers: [offer] }
  }
  if (document.pages && isSameLabel(document.pages.first, page))
    return { message: '', offers: [whole] }
  const missing = writePlace(pageLocator(page), 'running', placeWords)
  return {
    message: goTo.documentIsNotOnPage(name, missing),
    offers: [{ ...whole, is: 'near' }],
  }
}

/**
 * Find the units of a document whose steps end with the given ones.
 *
 * @param unit
 *   Last steps to the unit, from a paragraph, a note, or an outermost point.
 */
export function findUnits(
  unit: ReadonlyArray<Step>,
  places: Places,
): Array<[id: string, locator: Locator]> {
  return [...places].filter(([, { steps }]) => {
    const offset = steps.length - unit.length
    if (offset < 0) return false
    if (unit[0]?.kind === 'point' && steps[offset - 1]?.kind === 'point') return false
    return steps.slice(offset).every((step, index) => {
      const wanted = unit[index]
      return wanted !== undefined && isSameStep(step, wanted)
    })
  })
}

/** Offer a place of a document. */
export function toPlaceOffer(
  volume: string,
  document: ListedDocument,
  id: string,
  locator: Locator,
  words: PlaceWords,
): Offer {
  return toOffer(volume, document, id, writeLocator(locator, 'running', words), words)
}

function toOffer(
  volume: string,
  document: ListedDocument,
  fragment: string,
  place: string,
  words: PlaceWords,
): Offer {
  const name = toShortName(document, words)
  return {
    href: toPageAddress(`${volume}/${document.id}`, fragment),
    name: place === '' ? name : words.join([name, place]),
    ...(document.number !== undefined && { title: document.title }),
    is: 'requested',
  }
}

/** Whether two labels are of one page, ignoring case: `xv` and `XV`. */
export function isSameLabel(label: string, other: string): boolean {
  return label.toLowerCase() === other.toLowerCase()
}
