import { pageBreakId } from '../../tree/ids.ts'
import type { Pages } from '../../tree/pages.ts'
import { fromRoman } from '../../tree/roman.ts'

/** A document or section with its printed pages, as a list has it. */
interface Printed {
  data: {
    /** Absent where no page of it is known. */
    pages?: Pages
    /** Labels of the pages that begin inside it, in its order: `367`. */
    breaks?: ReadonlyArray<string>
  }
}

/** A printed page, and what is on it. */
export interface PrintedPage<Document> {
  /** Printed number: `367`, `XV`. */
  label: string
  /** In the order of the documents; the one inside which the page begins comes before those that begin on it. */
  documents: Array<OnPage<Document>>
}

/** A document or section that is on a page. */
export interface OnPage<Document> {
  document: Document
  /** Anchor where the page begins inside the document: `pg_367`; absent where the document begins on the page. */
  fragment?: string
  /** Whether it is the last page of the document that is known. */
  ends: boolean
}

/**
 * List what is on each printed page of a volume.
 *
 * A document that does not say on which page it begins is on the pages that begin inside it, and one
 * without pages on none. Documents that print the same number share a page.
 *
 * @param documents
 *   Documents of one volume, in their order.
 * @returns
 *   Pages in the order of print: roman numbers, then arabic ones, then labels that are no number.
 */
export function toPageMap<Document extends Printed>(
  documents: ReadonlyArray<Document>,
): Array<PrintedPage<Document>> {
  const pages = new Map<string, PrintedPage<Document>>()
  for (const document of documents) {
    const { pages: { first } = {}, breaks = [] } = document.data
    const inside = new Set(breaks)
    const start = first === undefined || inside.has(first) ? [] : [first]
    const labels = [...start, ...inside]
    for (const label of labels) {
      const page = pages.get(label) ?? { label, documents: [] }
      pages.set(label, page)
      page.documents.push({
        document,
        ...(inside.has(label) && { fragment: pageBreakId(label) }),
        ends: label === labels.at(-1),
      })
    }
  }
  return [...pages.values()].sort((a, b) => compare(toOrder(a.label), toOrder(b.label)))
}

/** Whether a page is among others, by its number: 367 is, of 366–368. */
export function isAmong(label: string, { first, last }: Pages): boolean {
  if (label === first || label === last) return true
  const order = toOrder(label)
  return compare(toOrder(first), order) < 0 && compare(order, toOrder(last)) < 0
}

/**
 * Find the page that is nearest to one that is not there.
 *
 * @param pages
 *   Pages of a volume.
 * @returns
 *   Page of the same series, roman or arabic; the first of all where there is none, nothing of no pages.
 */
export function findNearestPage<Page extends { label: string }>(
  pages: ReadonlyArray<Page>,
  label: string,
): Page | undefined {
  const [series, number] = toOrder(label)
  const distance = (page: Page): number => {
    const [other, otherNumber] = toOrder(page.label)
    return other === series ? Math.abs(otherNumber - number) : Infinity
  }
  return pages.toSorted((a, b) => compareNumbers(distance(a), distance(b)))[0]
}

/**
 * Whether a volume must have a page: a later one of the same series is known. It may be blank, or hold the table of
 * contents, which is no text.
 */
export function mustHavePage(pages: ReadonlyArray<{ label: string }>, label: string): boolean {
  const order = toOrder(label)
  return (
    order[1] > 0 &&
    pages.some(
      (page) => toOrder(page.label)[0] === order[0] && compare(order, toOrder(page.label)) < 0,
    )
  )
}

/** Infinity is no distance from itself. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b
}

/** `367`, `[30]`, `366a`; not `XV`. */
const arabic = /^\[?(\d+)/

/** Which series a page belongs to, and its number there. */
function toOrder(label: string): [series: number, number: number] {
  const roman = fromRoman(label)
  if (roman !== undefined) return [0, roman]
  const number = arabic.exec(label)?.[1]
  return number === undefined ? [2, 0] : [1, Number(number)]
}

function compare([series, number]: [number, number], [other, otherNumber]: [number, number]) {
  return series - other || number - otherNumber
}
