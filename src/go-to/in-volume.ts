import type { ListedDocument, ListedSection, ListedVolume } from '../edition/display/lists.ts'
import { toPageAddress } from '../edition/references/page-address.ts'
import {
  findNearestPage,
  isPageInRange,
  mustHavePage,
  type OnPage,
  type PrintedPage,
  toPageMap,
} from '../edition/places/page-map.ts'
import { pageBreakId } from '../tree/ids.ts'
import { toShortName } from '../edition/display/short-name.ts'
import { pageLocator, type Step } from '../tree/locator.ts'
import type { Pages } from '../tree/pages.ts'
import { writePlace } from '../tree/locator-words.ts'
import { nameFromDocumentId } from './elsewhere.ts'
import { findUnits } from './find-units.ts'
import { findInDocument } from './in-document.ts'
import { answerNotHeld, findNearest } from './not-held.ts'
import {
  type Answer,
  type Edition,
  type GoToWords,
  type Here,
  joinAnswers,
  type Offer,
} from './offer.ts'
import { isSameLabel, toPlaceOffer } from './place-offers.ts'
import type { Requested } from './requested.ts'

/** Maximum number of documents offered for a page; the list of pages has them all. */
const maxOffers = 8

/** Find a place in a volume: a document or a place in it, a printed page, or the volume itself. */
export async function findInVolume(
  requested: Requested,
  here: Here,
  volume: ListedVolume,
  edition: Edition,
): Promise<Answer> {
  const { page } = requested
  const { words } = edition
  const [documents, sections] = await Promise.all([
    edition.documents(volume.id),
    edition.sections(volume.id),
  ])
  const texts = [...documents, ...sections]
  const isWhole = documents.length >= (volume.documents ?? Infinity)
  const inUnit = requested.unit !== undefined || requested.fragment !== undefined
  const own =
    here.volume === volume.id ? texts.find(({ id }) => id === here.document)?.id : undefined
  const id = requested.document ?? (inUnit && page === undefined ? own : undefined)
  if (id !== undefined) {
    const section = sections.find((each) => each.section.toLowerCase() === id.toLowerCase())
    if (section?.id === '') return { message: '', offers: [toChapter(section, volume)] }
    const text = findText(id, texts) ?? section
    const { otherwise } = requested
    if (otherwise && !(page === undefined ? text : isOnPage(text, page)))
      return findAll(otherwise, here, volume, edition)
    if (text) return findInDocument(requested, volume.id, text, edition)
    const nearest = findNearest(documents, id.slice(1), ({ number }) => number)
    const near = nearest && (await findInDocument({}, volume.id, nearest, edition)).offers
    const name = nameFromDocumentId(id, words)
    return answerNotHeld(name, requested, volume, isWhole, words, near)
  }
  const cited = requested.pages && texts.filter((each) => isOnPages(each, requested.pages))
  if (cited && cited.length > 0) return findInDocuments(requested, volume.id, cited, edition)
  // A point without a document.
  if (page === undefined && inUnit && requested.volume === undefined)
    return { message: '', offers: [] }
  if (page === undefined) {
    const { name, title } = volume
    const { unit } = requested
    const message = unit
      ? words.goTo.needsDocument(writePlace({ steps: unit }, 'running', words.places))
      : ''
    return {
      message,
      offers: [{ href: `${volume.id}/`, name, title, is: unit ? 'near' : 'requested' }],
    }
  }
  const name = writePlace(pageLocator(page), 'running', words.places)
  const all = toPageMap(texts.map((data) => ({ data })))
  const found =
    all.find(({ label }) => isSameLabel(label, page)) ??
    all.find(({ label }) => isSameLabel(withoutBrackets(label), withoutBrackets(page)))
  if (found === undefined) {
    const nearest = findNearestPage(all, page)
    const near = nearest && toOffers(nearest, own, volume.id, words).slice(0, 1)
    const complete = isWhole && !mustHavePage(all, page)
    return answerNotHeld(name, requested, volume, complete, words, near)
  }
  const offers = toOffers(found, own, volume.id, words)
  if (requested.unit === undefined) return { message: '', offers }
  const units = await findOnPage(requested.unit, found, volume.id, edition)
  if (units.length > 0) return { message: '', offers: units }
  const unit = writePlace({ steps: requested.unit }, 'running', words.places)
  return { message: words.goTo.isNotOnPage(unit, name), offers }
}

/** Find each of several places. */
async function findAll(
  places: ReadonlyArray<Omit<Requested, 'certain'>>,
  here: Here,
  volume: ListedVolume,
  edition: Edition,
): Promise<Answer> {
  const answers = await Promise.all(
    places.map((place) =>
      findInVolume({ ...place, volume: volume.id, certain: true }, here, volume, edition),
    ),
  )
  return joinAnswers(answers)
}

/** Whether a document is known to have a page. */
function isOnPage(text: ListedDocument | undefined, page: string | undefined): boolean {
  return text?.pages !== undefined && page !== undefined && isPageInRange(page, text.pages)
}

/** A label without the brackets of a page that prints no number: `366` of `[366]`. */
function withoutBrackets(label: string): string {
  return label.replace(/^\[(.+)\]$/, '$1')
}

/** Offer a chapter, on the page of its volume. */
function toChapter({ section, title }: ListedSection, { id, name }: ListedVolume): Offer {
  return { href: toPageAddress(id, section), name: title, title: name, is: 'requested' }
}

/** Whether a document has exactly these printed pages. */
function isOnPages({ pages }: ListedDocument, cited: Pages | undefined): boolean {
  return pages?.first === cited?.first && pages?.last === cited?.last
}

/** Find a place in documents that are cited by their pages, of which the first is that of the whole. */
async function findInDocuments(
  { page, pages, ...requested }: Requested,
  volume: string,
  documents: ReadonlyArray<ListedDocument>,
  edition: Edition,
): Promise<Answer> {
  const place = page === pages?.first || page === undefined ? requested : { ...requested, page }
  const answers = await Promise.all(
    documents.map((document) => findInDocument(place, volume, document, edition)),
  )
  return joinAnswers(answers)
}

/** Number in the id of a numbered document: `162` of `d162`, `01` of `d01`; not of `d162a`. */
const numbered = /^d(\d+)$/

/** Find a text by its id, in any case, else the document with the number in the id: as printed, or as the name of its file. */
function findText(id: string, texts: ReadonlyArray<ListedDocument>): ListedDocument | undefined {
  const exact = texts.find((each) => each.id === id)
  const number = numbered.exec(id)?.[1]
  const [named] = texts.filter((each) => each.id.toLowerCase() === id.toLowerCase())
  const found = exact ?? named
  if (found !== undefined || number === undefined) return found
  return texts.find((each) => each.number === number) ?? texts.find((each) => each.id === number)
}

/** A document in the form that the map of pages needs. */
interface Printed {
  data: ListedDocument
}

/**
 * Offer the documents on a page, first the one in which the page begins. If several pages have the label, the
 * current document comes first.
 */
function toOffers(
  { label, documents }: PrintedPage<Printed>,
  own: string | undefined,
  volume: string,
  { goTo, places }: GoToWords,
): Array<Offer> {
  const isOwn = ({ document, fragment }: OnPage<Printed>) =>
    fragment !== undefined && document.data.id === own
  const page = writePlace(pageLocator(label), 'running', places)
  const sorted = documents.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)))
  const offers = sorted.slice(0, maxOffers).map(({ document: { data }, fragment }): Offer => {
    const name = toShortName(data, places)
    return {
      href: toPageAddress(`${volume}/${data.id}`, fragment),
      name: fragment === undefined ? goTo.pageWhereBegins(page, name) : goTo.pageIn(page, name),
      title: data.title,
      is: 'requested',
    }
  })
  if (sorted.length <= maxOffers) return offers
  const href = toPageAddress(`${volume}/pages`, pageBreakId(label))
  return [...offers, { href, name: goTo.pageInList(page), is: 'requested' }]
}

/** Find the units on a page whose steps end with the given ones, in any document. */
async function findOnPage(
  unit: ReadonlyArray<Step>,
  { label, documents }: PrintedPage<Printed>,
  volume: string,
  edition: Edition,
): Promise<Array<Offer>> {
  const found = await Promise.all(
    documents.slice(0, maxOffers).map(async ({ document: { data } }) => {
      const units = findUnits(unit, await edition.places(volume, data.id))
      return units.flatMap(([id, locator]) =>
        locator.pages && isPageInRange(label, locator.pages)
          ? [toPlaceOffer({ volume, document: data, words: edition.words }, id, locator)]
          : [],
      )
    }),
  )
  return found.flat()
}
