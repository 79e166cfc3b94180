import { pageBreakId } from '../../tree/ids.ts'
import type { Pages } from '../../tree/pages.ts'
import { fromRoman } from '../../tree/roman.ts'

/** A document or section with its printed pages. */
interface Printed {
  data: {
    /** Absent where no page is known. */
    pages?: Pages
    /** Labels of the pages that begin inside it, in its order: `367`. */
    breaks?: ReadonlyArray<string>
  }
}

/** A printed page, and the documents on it. */
export interface PrintedPage<Document> {
  /** Printed number: `367`, `XV`. */
  label: string
  /** In the order of the documents; the document in which the page begins comes before those that begin on the page. */
  documents: Array<OnPage<Document>>
}

/** A document or section that is on a page. */
export interface OnPage<Document> {
  document: Document
  /** Anchor of the page break in the document: `pg_367`; absent where the document begins on the page. */
  fragment?: string
  /** Whether it is the last known page of the document. */
  ends: boolean
}

/**
 * List the documents on each printed page of a volume.
 *
 * A document whose first page is not known is only on the pages that begin inside it. A document without pages is
 * on none. Pages with the same label are one page.
 *
 * @param documents
 *   Documents of one volume, in their order.
 * @returns
 *   Pages in printed order: Roman numbers, then Arabic numbers, then labels that are not numbers.
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

/** Whether a page is in a range, by number: 367 is in 366–368. */
export function isPageInRange(label: string, { first, last }: Pages): boolean {
  if (label === first || label === last) return true
  const order = toOrder(label)
  return compare(toOrder(first), order) < 0 && compare(order, toOrder(last)) < 0
}

/**
 * Find the page nearest to a page that does not exist.
 *
 * @param pages
 *   Pages of a volume.
 * @returns
 *   Nearest page of the same series, Roman or Arabic; the first page where the series is empty, nothing where there
 *   are no pages.
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
 * Whether a page must exist in print, because a later one of the same series does. It may be blank, or hold the
 * table of contents, which is not transcribed.
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

/** `Infinity` minus itself is `NaN`. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b
}

/** `367`, `[30]`, `366a`; not `XV`. */
const arabic = /^\[?(\d+)/

/** Series and number of a page, for sorting. */
function toOrder(label: string): [series: number, number: number] {
  const roman = fromRoman(label)
  if (roman !== undefined) return [0, roman]
  const number = arabic.exec(label)?.[1]
  return number === undefined ? [2, 0] : [1, Number(number)]
}

function compare([series, number]: [number, number], [other, otherNumber]: [number, number]) {
  return series - other || number - otherNumber
}
