import type { ListedDocument } from '../edition/display/lists.ts'
import { toPageAddress } from '../edition/references/page-address.ts'
import { adviseOnPlace, type Places } from '../edition/places/permalink-advice.ts'
import { pageBreakId } from '../tree/ids.ts'
import { isSameStep, type Locator, pageLocator, type Step } from '../tree/locator.ts'
import { writeLocator, writePlace } from '../tree/locator-words.ts'
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
 *   Lists of the edition; places are loaded only for a unit.
 */
export async function findInDocument(
  { unit, fragment, page }: Pick<Requested, 'unit' | 'fragment' | 'page'>,
  volume: string,
  document: ListedDocument,
  edition: Edition,
): Promise<Answer> {
  const name = nameListedDocument(document)
  const whole = toOffer(volume, document, '', '')
  if (fragment) {
    const [id = ''] = fragment.split(':~:')
    const found = (await edition.places(volume, document.id)).get(id)
    const place = found ? writeLocator(found, 'running') : id && `#${id}`
    return { message: '', offers: [toOffer(volume, document, fragment, place)] }
  }
  if (unit !== undefined) {
    const places = await edition.places(volume, document.id)
    const found = findUnits(unit, places)
    if (found.length > 0) {
      const offers = found.map(([id, place]) => toPlaceOffer(volume, document, id, place))
      return { message: '', offers }
    }
    const advice = adviseOnPlace(unit, places)
    const near = advice && places.get(advice.nearest)
    const nearest = near ? toPlaceOffer(volume, document, advice.nearest, near) : whole
    const has = advice ? `; it has ${advice.has}` : ''
    return {
      message: `${name} has no ${writePlace({ steps: unit }, 'running')}${has}.`,
      offers: [{ ...nearest, is: 'near' }],
    }
  }
  if (page === undefined) return { message: '', offers: [whole] }
  const label = document.breaks?.find((each) => isSameLabel(each, page))
  if (label !== undefined) {
    const offer = toPlaceOffer(volume, document, pageBreakId(label), pageLocator(label))
    return { message: '', offers: [offer] }
  }
  if (document.pages && isSameLabel(document.pages.first, page))
    return { message: '', offers: [whole] }
  const missing = writePlace(pageLocator(page), 'running')
  return { message: `${name} is not on ${missing}.`, offers: [{ ...whole, is: 'near' }] }
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
): Offer {
  return toOffer(volume, document, id, writeLocator(locator, 'running'))
}

function toOffer(volume: string, document: ListedDocument, fragment: string, place: string): Offer {
  const name = nameListedDocument(document)
  return {
    href: toPageAddress(`${volume}/${document.id}`, fragment),
    name: place === '' ? name : `${name}, ${place}`,
    ...(document.number !== undefined && { title: document.title }),
    is: 'requested',
  }
}

/** Name a document: `Document 162`, or its title where it has no number. */
export function nameListedDocument({ number, title }: ListedDocument): string {
  return number === undefined ? title : `Document ${number}`
}

/** Whether two labels are of one page, ignoring case: `xv` and `XV`. */
export function isSameLabel(label: string, other: string): boolean {
  return label.toLowerCase() === other.toLowerCase()
}
