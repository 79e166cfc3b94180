import type { ListedDocument, ListedVolume } from '../edition/lists.ts'
import { toPageAddress } from '../edition/page-address.ts'
import { type OnPage, type PrintedPage, toPageMap } from '../edition/page-map.ts'
import { pageBreakId } from '../tree/ids.ts'
import type { Asked } from './asked.ts'
import { toDocumentName } from './elsewhere.ts'
import { findInDocument, isSame, toName } from './in-document.ts'
import { sayNotHeld, toNearest } from './not-held.ts'
import type { Answer, Edition, Here, Offer } from './offer.ts'

/** Documents on a page that are offered; the list of pages has them all. */
const most = 8

/** Find a place in a volume: a document or what is in it, a printed page, or the volume. */
export async function findInVolume(
  asked: Asked,
  here: Here,
  volume: ListedVolume,
  edition: Edition,
): Promise<Answer> {
  const { page } = asked
  const documents = await edition.documents(volume.id)
  const inUnit = asked.unit !== undefined || asked.fragment !== undefined
  const own =
    here.volume === volume.id ? documents.find(({ id }) => id === here.document)?.id : undefined
  const id = asked.document ?? (inUnit && page === undefined ? own : undefined)
  if (id !== undefined) {
    const document = documents.find((each) => each.id === id)
    if (document) return findInDocument(asked, volume.id, document, edition)
    const nearest = toNearest(documents, id.slice(1), ({ number }) => number)
    const near = nearest && (await findInDocument({}, volume.id, nearest, edition)).offers
    return sayNotHeld(toDocumentName(id), asked, volume, documents.length, near)
  }
  // A point of nothing.
  if (page === undefined && inUnit && asked.volume === undefined) return { said: '', offers: [] }
  if (page === undefined) {
    const { name, title } = volume
    return { said: '', offers: [{ href: `${volume.id}/`, name, title, is: 'asked' }] }
  }
  const all = toPageMap(documents.map((data) => ({ data })))
  const found = all.find(({ label }) => isSame(label, page))
  if (found === undefined) {
    const nearest = toNearest(all, page, ({ label }) => label)
    const near = nearest && toOffers(nearest, own, volume.id).slice(0, 1)
    return sayNotHeld(`page ${page}`, asked, volume, documents.length, near)
  }
  const offers = toOffers(found, own, volume.id)
  if (asked.unit === undefined) return { said: '', offers }
  const units = await findOnPage(asked.unit, found, volume.id, edition)
  return units.length > 0
    ? { said: '', offers: units }
    : { said: `Nothing on page ${page} has a ${asked.unit}.`, offers }
}

/** A document with its pages, as the map of pages takes it. */
interface Printed {
  data: ListedDocument
}

/** What stands on a page, where the page begins first; the document at hand, where several have a page of that number. */
function toOffers(
  { label, documents }: PrintedPage<Printed>,
  own: string | undefined,
  volume: string,
): Array<Offer> {
  const isOwn = ({ document, fragment }: OnPage<Printed>) =>
    fragment !== undefined && document.data.id === own
  const sorted = documents.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)))
  const offers = sorted.slice(0, most).map(({ document: { data }, fragment }): Offer => {
    const place = fragment === undefined ? `where ${toName(data)} begins` : `in ${toName(data)}`
    return {
      href: toPageAddress(`${volume}/${data.id}`, fragment),
      name: `page ${label}, ${place}`,
      title: data.title,
      is: 'asked',
    }
  })
  if (sorted.length <= most) return offers
  const href = toPageAddress(`${volume}/pages`, pageBreakId(label))
  return [...offers, { href, name: `page ${label}, in the list of printed pages`, is: 'asked' }]
}

/** Units of that name on a page, in whichever documents. */
async function findOnPage(
  unit: string,
  { label, documents }: PrintedPage<Printed>,
  volume: string,
  edition: Edition,
): Promise<Array<Offer>> {
  const inside = await Promise.all(
    documents
      .slice(0, most)
      .map(({ document }) => findInDocument({ unit }, volume, document.data, edition)),
  )
  return inside
    .flatMap(({ offers }) => offers)
    .filter(({ is, name }) => is === 'asked' && name.split(pages).slice(1).includes(label))
}

/** What stands before the pages of a locator and between them: `, p. ` and `–` in `Point 1, pp. 366–367`. */
const pages = /, pp?\. |–/
