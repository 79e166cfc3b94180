import type { ListedDocument, ListedVolume } from '../edition/display/lists.ts'
import { isPageInRange } from '../edition/places/page-map.ts'
import type { TextRange } from '../edition/references/excerpt.ts'
import { foldWords } from '../tree/fold-words.ts'
import { toPlaces } from './citations/places.ts'
import type { Citation } from './citations/read-citations.ts'
import type { Edition, Here } from './offer.ts'
import type { Requested } from './requested.ts'
import { readTerms } from './terms.ts'

/** A citation in the text as the MLA prescribes, which names a document by its title alone. */
export interface InText extends TextRange {
  /** Words of the title, folded; it may be shortened at its end. */
  title: string
  /** Number before the title, if the citation has one: `162`. */
  number: string | undefined
  place: Omit<Requested, 'certain'>
}

/** `(“Memorandum,” point 3, p. 367)`, `("162. Memorandum" 367)`; not `(he said “no”)`. */
const pattern =
  /\(\s{0,3}[“"](?:(?<number>\d{1,6})\.\s)?(?<title>[^“”"()]{3,300}(?:\([^“”"()]{1,80}\)[^“”"()]{0,200})?)[”"],?\s{0,3}(?<place>[^“”"()]{0,80}(?:\([^()]{1,30}\)[^“”"()]{0,80})?)\)/gu

/** The number of a page alone: `367`, `366–67`; not `p. 367`. */
const pageAlone = /^(?<page>\d{1,5}|[ivxlc]{1,8})(?:[–-](?<last>\d{1,5}|[ivxlc]{1,8}))?$/i

/** Maximum number of volumes in which a title is looked for; each loads its lists. */
const maxVolumes = 8

/** Maximum number of documents that a title may mean. */
const maxDocuments = 8

/**
 * Read the citations in the text that name a document by its title alone, and find the documents.
 *
 * @param citations
 *   Other citations of the text, in order. What is inside of one in the text is part of it, unless it names its book.
 * @returns
 *   All citations, in order.
 */
export async function addInText(
  text: string,
  citations: ReadonlyArray<Citation>,
  here: Here,
  edition: Edition,
): Promise<Array<Citation>> {
  const own: Array<Citation> = []
  for (const found of readInText(text)) {
    if (citations.some((each) => each.hasBook && overlaps(each, found))) continue
    const { start, end } = found
    const requested = await identify(found, here, edition)
    if (requested.length > maxDocuments) {
      const says = edition.words.goTo.isTitleOfMany(requested.length)
      own.push({ start, end, requested: [], hasBook: true, says })
    } else if (requested.length > 0) own.push({ start, end, requested, hasBook: true })
  }
  const others = citations.filter((each) => !own.some((one) => overlaps(each, one)))
  return [...others, ...own].sort((a, b) => a.start - b.start)
}

function overlaps(one: TextRange, other: TextRange): boolean {
  return one.start < other.end && other.start < one.end
}

/** Read the citations in the text that have a place, or a title alone in brackets. */
export function readInText(text: string): Array<InText> {
  return Array.from(text.matchAll(pattern)).flatMap(({ 0: whole, index, groups = {} }) => {
    const place = readPlace((groups['place'] ?? '').trim())
    const title = foldWords(groups['title'] ?? '')
    if (place === undefined || title === '') return []
    return [{ start: index, end: index + whole.length, title, number: groups['number'], place }]
  })
}

function readPlace(text: string): InText['place'] | undefined {
  if (text === '') return {}
  const { page, last } = pageAlone.exec(text)?.groups ?? {}
  if (page !== undefined)
    return toPlaces([
      { terms: [{ type: 'page', label: page, ...(last !== undefined && { last }) }], gap: '' },
    ])[0]
  const { terms, end } = readTerms(text)
  return end < text.length ? undefined : toPlaces([{ terms, gap: '' }])[0]
}

/** Find the documents with the title. */
async function identify(cited: InText, here: Here, edition: Edition): Promise<Array<Requested>> {
  const volumes = await edition.volumes()
  const own = volumes.filter(({ id }) => id === here.volume)
  const searched: ReadonlyArray<ListedVolume> = volumes.length > maxVolumes ? own : volumes
  const found: Array<Requested> = []
  for (const { id: volume } of searched) {
    const documents = (await edition.documents(volume)).filter((each) => isCited(each, cited))
    found.push(
      ...documents.map(({ id }) => ({ ...cited.place, volume, document: id, certain: true })),
    )
  }
  return found
}

function isCited(
  { title, number, pages }: ListedDocument,
  { title: words, number: cited, place: { page } }: InText,
): boolean {
  if (cited !== undefined && cited !== number) return false
  if (page !== undefined && pages !== undefined && !isPageInRange(page, pages)) return false
  return `${foldWords(title)} `.startsWith(`${words} `)
}
