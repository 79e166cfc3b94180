import type { ListedDocument, ListedVolume } from '../edition/display/lists.ts'
import { isPageInRange } from '../edition/places/page-map.ts'
import { writeShelf } from '../edition/records/holding.ts'
import { archive } from '../words/en/archive.ts'
import { foldWords } from '../tree/fold-words.ts'
import type { Edition } from './offer.ts'
import type { Requested } from './requested.ts'

/** Adds the documents that a citation names by title, date, box or folder to the places that it names otherwise. */
export type Identify = (
  text: string,
  requested: ReadonlyArray<Requested>,
) => Promise<ReadonlyArray<Requested>>

/** Maximum number of documents that a citation may mean. */
const maxDocuments = 8

/**
 * Make a function that identifies the documents of citations which give no number.
 *
 * @param volumes
 *   Volumes of the edition.
 */
export function documentIdentifier(
  volumes: ReadonlyArray<ListedVolume>,
  edition: Edition,
): Identify {
  const ids = new Set(volumes.map(({ id }) => id))
  const described = new Map<string, ReadonlyArray<Described>>()
  return async function (text, requested) {
    const words = ` ${foldWords(text)} `
    const known = new Set<string | undefined>()
    const identified: Array<Requested> = []
    for (const each of requested) {
      const documents = isOpen(each) ? findDocuments(text, words, each, await describe(each)) : []
      if (documents.length > 0) known.add(each.volume)
      identified.push(
        ...(documents.length > 0 ? documents.map(({ id }) => ({ ...each, document: id })) : [each]),
      )
    }
    // Of several volumes with one name, the citation means that which has the document.
    return known.size > 0 ? identified.filter(({ volume }) => known.has(volume)) : identified
  }

  function isOpen({ volume = '', document, search }: Requested): boolean {
    return ids.has(volume) && document === undefined && search === undefined
  }

  async function describe({ volume = '' }: Requested): Promise<ReadonlyArray<Described>> {
    const known = described.get(volume) ?? (await edition.documents(volume)).map(toDescribed)
    described.set(volume, known)
    return known
  }
}

/** A document, and the words by which citations know it. */
interface Described {
  document: ListedDocument
  /** `letter to ada marin` */
  title: string
  /** `may 4 1871`, `4 may 1871` */
  dates: ReadonlyArray<string>
  /** `box 3`, `folder 12` */
  shelves: ReadonlyArray<string>
}

function toDescribed(document: ListedDocument): Described {
  const { title, when = '', shelf: { box, folder, referenceCode } = {} } = document
  const shelves = [
    box === undefined ? '' : writeShelf({ box }, archive),
    folder === undefined ? '' : writeShelf({ folder }, archive),
    referenceCode ?? '',
  ]
  return {
    document,
    title: foldWords(title),
    dates: toDates(when),
    shelves: shelves.map(foldWords).filter((each) => each !== ''),
  }
}

/** Find the documents that a citation means; none where too many may be meant. */
function findDocuments(
  text: string,
  words: string,
  { page }: Requested,
  documents: ReadonlyArray<Described>,
): Array<ListedDocument> {
  const has = (each: string) => words.includes(` ${each} `)
  const titled = findTitled(text, words, documents)
  const onShelves = documents.filter(({ shelves }) => shelves.length > 0 && shelves.every(has))
  const tests: ReadonlyArray<(each: Described) => boolean> = [
    ({ dates }) => dates.some(has),
    (each) => onShelves.includes(each),
    ({ document: { pages } }) =>
      page !== undefined && pages !== undefined && isPageInRange(page, pages),
  ]
  let found = titled.length > 0 ? titled : onShelves
  for (const test of tests) {
    const fitting = found.filter(test)
    if (fitting.length > 0) found = fitting
  }
  return found.length > maxDocuments ? [] : found.map(({ document }) => document)
}

/** A quotation, such as the title of a document. */
const quotation = /[“"]([^“”"]{3,500})[”"]/g

/** Find the documents whose title a citation has: the longest in it, else those that begin with a quotation in it. */
function findTitled(
  text: string,
  words: string,
  documents: ReadonlyArray<Described>,
): Array<Described> {
  const whole = documents.filter(({ title }) =>
    title.includes(' ') ? words.includes(` ${title} `) : words.startsWith(` ${title} `),
  )
  const longest = Math.max(...whole.map(({ title }) => title.length))
  if (whole.length > 0) return whole.filter(({ title }) => title.length === longest)
  const quoted = Array.from(text.matchAll(quotation), ([, inner = '']) => foldWords(inner))
  return documents.filter(({ title }) =>
    quoted.some((each) => each !== '' && `${title} `.startsWith(`${each} `)),
  )
}

const months = (['long', 'short'] as const).map((month) => {
  const format = new Intl.DateTimeFormat('en-US', { month, timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, index) => foldWords(format.format(Date.UTC(2000, index))))
})

/** Write a day as citations do, folded: `may 4 1871`, `4 may 1871`; empty where the day is not known. */
function toDates(when: string): Array<string> {
  const [year = '', month, day] = when.split('-')
  if (day === undefined) return []
  return months.flatMap((names) => {
    const name = names[Number(month) - 1] ?? ''
    return [`${name} ${Number(day)} ${year}`, `${Number(day)} ${name} ${year}`]
  })
}
