import type { ListedDocument, ListedVolume } from '../../edition/lists.ts'
import { type OnPage, type PrintedPage, toPageMap } from '../../edition/page-map.ts'
import { pageBreakId } from '../../tree/ids.ts'
import type { Asked } from './asked.ts'
import { toDocumentName, toElsewhere } from './elsewhere.ts'
import { findInDocument, isSame, toName } from './in-document.ts'
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
    return document
      ? findInDocument(asked, volume.id, document, edition)
      : answerWithout(id, asked, volume, documents)
  }
  // A point of nothing.
  if (page === undefined && inUnit && asked.volume === undefined) return { said: '', offers: [] }
  if (page === undefined) {
    const { name, title } = volume
    return { said: '', offers: [{ href: `${volume.id}/`, name, title, is: 'asked' }] }
  }
  const pages = toPageMap(documents.map((data) => ({ data })))
  const found = pages.find(({ label }) => isSame(label, page))
  if (found === undefined) return answerWithoutPage(page, asked, volume, documents, pages)
  const offers = toOffers(found, own, volume.id)
  if (asked.unit === undefined) return { said: '', offers }
  const inside = await Promise.all(
    found.documents.map(({ document }) =>
      findInDocument({ unit: asked.unit ?? '' }, volume.id, document.data, edition),
    ),
  )
  const units = inside.flatMap((each) => each.offers).filter(({ is }) => is === 'asked')
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
      href: `${volume}/${data.id}/${fragment === undefined ? '' : `#${fragment}`}`,
      name: `page ${label}, ${place}`,
      title: data.title,
      is: 'asked',
    }
  })
  if (sorted.length <= most) return offers
  const href = `${volume}/pages/#${pageBreakId(label)}`
  return [...offers, { href, name: `page ${label}, in the list of printed pages`, is: 'asked' }]
}

/** Say that a document is not there, and offer the one that stands nearest to it. */
function answerWithout(
  id: string,
  asked: Asked,
  volume: ListedVolume,
  documents: ReadonlyArray<ListedDocument>,
): Answer {
  const nearest = toNearest(documents, id.slice(1), (document) => document.number)
  const near: Array<Offer> = nearest
    ? [
        {
          href: `${volume.id}/${nearest.id}/`,
          name: toName(nearest),
          title: nearest.title,
          is: 'near',
        },
      ]
    : []
  return answerMissing(toDocumentName(id) ?? '', asked, volume, documents, near)
}

/** Say that a page is not there, and offer the nearest. */
function answerWithoutPage(
  page: string,
  asked: Asked,
  volume: ListedVolume,
  documents: ReadonlyArray<ListedDocument>,
  pages: ReadonlyArray<PrintedPage<Printed>>,
): Answer {
  const nearest = toNearest(pages, page, ({ label }) => label)
  const offers = nearest ? toOffers(nearest, undefined, volume.id).slice(0, 1) : []
  const near = offers.map((offer): Offer => ({ ...offer, is: 'near' }))
  return answerMissing(`page ${page}`, asked, volume, documents, near)
}

function answerMissing(
  name: string,
  asked: Asked,
  volume: ListedVolume,
  documents: ReadonlyArray<ListedDocument>,
  near: Array<Offer>,
): Answer {
  const complete = documents.length >= volume.documents
  const said = `${complete ? 'There is' : 'This edition holds'} no ${name} of ${volume.name}.`
  return { said, offers: complete ? near : [...near, toElsewhere(asked, volume.url)] }
}

/** The one of several whose number is nearest; the first, where what is asked for is no number. */
function toNearest<Each>(
  all: ReadonlyArray<Each>,
  asked: string,
  toNumber: (each: Each) => string | undefined,
): Each | undefined {
  const wanted = Number.parseInt(asked, 10)
  const distance = (each: Each) => {
    const far = Math.abs(Number.parseInt(toNumber(each) ?? '', 10) - wanted)
    return Number.isNaN(far) ? Infinity : far
  }
  return all.reduce<Each | undefined>(
    (best, each) => (best === undefined || distance(each) < distance(best) ? each : best),
    undefined,
  )
}
