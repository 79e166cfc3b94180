import type { ListedDocument } from '../edition/display/lists.ts'
import { toShortTitle } from '../edition/display/short-title.ts'
import { isPageInRange } from '../edition/places/page-map.ts'
import { foldWords } from '../tree/fold-words.ts'
import { listDateWords, listShelfWords } from './document-words.ts'
import type { InText } from './in-text.ts'
import { isSameLabel } from './place-offers.ts'
import { type PlaceInText, readPlaceInText } from './place-in-text.ts'

/** A document or section, and what citations in the text call it. */
export interface TitledText {
  volume: string
  text: ListedDocument
  /** Its title, whole and short, folded. */
  titles: ReadonlyArray<string>
  /** Names by which an archive knows the papers of its volume, folded. */
  archives: ReadonlyArray<string>
}

/** List what citations in the text call the documents or sections of a volume. */
export function toTitledTexts(
  volume: string,
  texts: ReadonlyArray<ListedDocument>,
  archives: ReadonlyArray<string>,
): Array<TitledText> {
  const names = archives.map(foldWords)
  return texts
    .filter(({ id }) => id !== '')
    .map((text) => ({
      ...{ volume, text, archives: names },
      titles: [text.title, toShortTitle(text.title)].map(foldWords),
    }))
}

/** A text that a citation may mean. */
export interface Fitting {
  place: PlaceInText
  /** Whether the citation has its whole title, or its short one, and its date as exactly as that is known. */
  isExact: boolean
  /** Whether its pages are just those of the citation. */
  hasPages: boolean
}

/** Find how a citation in the text may mean a document or section; nothing where it does not. */
export function fitInText(
  { text, titles, archives }: TitledText,
  cited: InText,
): Fitting | undefined {
  const { title, number } = cited
  const named = title === undefined ? divideHeading(cited, titles) : cited
  if (named === undefined) return undefined
  const isWhole = title === undefined || titles.includes(title)
  if (!isWhole && !`${titles[0] ?? ''} `.startsWith(`${title} `)) return undefined
  const place = readPlaceInText(named.rest, named.hasComma)
  const isNumber = [number, place.number].every((one) => one === undefined || one === text.number)
  return isNumber && isOnPages(text, place) && hasWords(text, place, archives)
    ? { place, isExact: isWhole && !isByYear(text, place), hasPages: hasPages(text, place) }
    : undefined
}

/** Divide what is in brackets into a heading, whole or short, and what follows it behind a comma. */
function divideHeading(
  { rest: text, words }: InText,
  titles: ReadonlyArray<string>,
): Pick<InText, 'rest' | 'hasComma'> | undefined {
  for (const title of titles) {
    const count = title.split(' ').length
    const first = words.slice(0, count).map(({ word }) => word)
    const behind = text.slice(words[count - 1]?.end ?? 0)
    if (first.join(' ') === title && afterHeading.test(behind))
      return { rest: behind.replace(afterHeading, ''), hasComma: true }
  }
  return undefined
}

/** What divides a heading from what follows it, or ends it: `, `, `), `. */
const afterHeading = /^[).”’?!\]]{0,4}(?:$|,\s{0,3})/

function isOnPages({ pages, breaks = [] }: ListedDocument, { places }: PlaceInText): boolean {
  return places.every(
    ({ page }) =>
      page === undefined ||
      pages === undefined ||
      isPageInRange(page, pages) ||
      breaks.some((label) => isSameLabel(label, page)),
  )
}

function hasPages({ pages }: ListedDocument, { places }: PlaceInText): boolean {
  return places.some(
    ({ pages: own }) => own !== undefined && own.first === pages?.first && own.last === pages.last,
  )
}

/** Whether a document has all other words of a citation: its date, box, folder, or collection. */
function hasWords(
  document: ListedDocument,
  { words }: PlaceInText,
  archives: ReadonlyArray<string>,
): boolean {
  if (words.length === 0) return true
  const known = [
    ...listDateWords(document.when),
    ...listShelfWords(document),
    ...archives,
    toYear(document),
  ]
  return words.every((each) => known.includes(each))
}

function toYear({ when = '' }: ListedDocument): string {
  return when.slice(0, '1871'.length)
}

/** Whether a citation has only the year of a document whose day or month is known. */
function isByYear(document: ListedDocument, { words }: PlaceInText): boolean {
  return (
    words.includes(toYear(document)) &&
    !listDateWords(document.when).some((each) => words.includes(each))
  )
}
