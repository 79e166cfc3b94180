import { fromRoman } from '../../tree/roman.ts'

/** Number of a printed page. Roman numbers precede all arabic ones. */
export interface PageNumber {
  series: 'roman' | 'arabic'
  number: number
}

/** Digits alone. */
const digits = /^\d+$/

/** Read the number of a page from its label: `xii`, `366`; nothing for a label that is no number, such as `A`. */
export function toPageNumber(label: string): PageNumber | undefined {
  if (digits.test(label)) return { series: 'arabic', number: Number(label) }
  const roman = fromRoman(label)
  return roman === undefined ? undefined : { series: 'roman', number: roman }
}

/** Compare two pages: negative where the first precedes the other, 0 where they are the same. */
export function comparePages(page: PageNumber, other: PageNumber): number {
  if (page.series !== other.series) return page.series === 'roman' ? -1 : 1
  return page.number - other.number
}
