import type { ListedDocument, ListedVolume } from '../edition/display/lists.ts'
import { isPageInRange } from '../edition/places/page-map.ts'
import { toShortTitle } from '../edition/display/short-title.ts'
import { foldWords } from '../tree/fold-words.ts'
import { listDateWords, listShelfWords } from './document-words.ts'
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
    const known = described.get(volume)
    if (known) return known
    const [documents, sections] = await Promise.all([
      edition.documents(volume),
      edition.sections(volume),
    ])
    const all = [
      ...documents.map((each) => toDescribed(each)),
      ...sections.filter(({ id }) => id !== '').map((each) => toDescribed(each, true)),
    ]
    described.set(volume, all)
    return all
  }
}

/** A document, and the words by which citations know it. */
interface Described {
  document: ListedDocument
  /** Whether it is a section, such as the preface, which only its title in quotation marks names. */
  isSection: boolean
  /** `letter to ada marin` */
  title: string
  /** The title as a short citation has it: `memorandum of telephone conversation`. */
  short: string
  /** `may 4 1871`, `4 may 1871` */
  dates: ReadonlyArray<string>
  /** `box 3`, `folder 12` */
  shelves: ReadonlyArray<string>
}

function toDescribed(document: ListedDocument, isSection = false): Described {
  const { title, when } = document
  return {
    ...{ document, isSection },
    title: foldWords(title),
    short: foldWords(toShortTitle(title)),
    dates: listDateWords(when),
    shelves: listShelfWords(document),
  }
}

/** Find the documents that a citation means; none where too many may be meant. */
function findDocuments(
  text: string,
  words: string,
  { page, pages }: Requested,
  documents: ReadonlyArray<Described>,
): Array<ListedDocument> {
  const has = (each: string) => words.includes(` ${each} `)
  const quoted = Array.from(text.matchAll(quotation), ([, inner = '']) => foldWords(inner))
  const titled = findTitled(quoted, words, documents)
  const onShelves = documents.filter(({ shelves }) => shelves.length > 0 && shelves.every(has))
  // `May 4, 1871` is that day rather than `1871`, which is in it too.
  const toExactness = ({ dates }: Described) =>
    Math.max(0, ...dates.map((each) => (has(each) ? each.split(' ').length : 0)))
  const candidates = titled.length > 0 ? titled : onShelves
  const exactness = Math.max(0, ...candidates.map(toExactness))
  const tests: ReadonlyArray<(each: Described) => boolean> = [
    (each) => exactness > 0 && toExactness(each) === exactness,
    (each) => onShelves.includes(each),
    ({ document }) =>
      pages !== undefined &&
      document.pages?.first === pages.first &&
      document.pages.last === pages.last,
    ({ document: { pages } }) =>
      page !== undefined && pages !== undefined && isPageInRange(page, pages),
    // A whole title or short title, rather than the beginning of a longer one.
    (each) => hasTitle(each, quoted),
  ]
  let found = candidates
  for (const test of tests) {
    const fitting = found.filter(test)
    if (fitting.length > 0) found = fitting
  }
  return found.length > maxDocuments ? [] : found.map(({ document }) => document)
}

/** A quotation, such as the title of a document. */
const quotation = /[“"]([^“”"]{3,500})[”"]/g

/**
 * Find the documents whose title a citation has: the longest in it, or a whole or short title that is quoted, else those that
 * begin with a quotation in it.
 */
function findTitled(
  quoted: ReadonlyArray<string>,
  words: string,
  documents: ReadonlyArray<Described>,
): Array<Described> {
  const unquoted = documents.filter(({ isSection }) => !isSection)
  const whole = unquoted.filter(({ title }) =>
    title.includes(' ') ? words.includes(` ${title} `) : words.startsWith(` ${title} `),
  )
  const longest = Math.max(0, ...whole.map(({ title }) => title.length))
  const named = quoted.filter((each) => each.length >= longest)
  const exact = documents.filter((each) => hasTitle(each, named))
  if (exact.length > 0) return exact
  if (whole.length > 0) return whole.filter(({ title }) => title.length === longest)
  return unquoted.filter(({ title }) =>
    quoted.some((each) => each !== '' && `${title} `.startsWith(`${each} `)),
  )
}

/** Whether a document has a whole or short title. */
function hasTitle({ title, short }: Described, titles: ReadonlyArray<string>): boolean {
  return titles.some((each) => each === title || each === short)
}
