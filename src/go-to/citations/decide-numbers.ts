import type { Term } from '../terms.ts'
import { type Gap, staysInBook } from './gaps.ts'
import type { Book } from './books.ts'
import type { Part } from './places.ts'

/** A number that is rather a year: `1965`; not `366`. */
const year = /^(?:1[6-9]|20)\d\d$/

/** Text before numbers that are pages of the book before: `), `, `, `; not `May 24, `. */
const beforePages = /(?:[)\]:]|[^\d\s],|\d{2},)\s*$/

/** A list goes on: `; `, `; and `; not `; see `. */
const semicolon = /^\s*;\s*(?:and\s+)?$/

/** What stands before numbers without a word. */
interface BeforeNumbers {
  open?: { book?: Book | undefined; parts: ReadonlyArray<Part> } | undefined
  between: string
  gap: Gap
}

/** Decide whether numbers without a word go on with the citation before them: `2, 366`, `docs. 161, n. 2; 163`, `n. 1, 367`. */
export function joinsNumbers(
  { terms }: { terms: ReadonlyArray<Term> },
  { open, gap, between }: BeforeNumbers,
): boolean {
  if (!open || gap === 'break') return false
  const { parts, book } = open
  const part = parts.at(-1)
  if (gap === 'next') return continuesList(parts) && semicolon.test(between) && !isYear(terms)
  if (gap === 'close' && part) {
    const type = part.terms.at(-1)?.type
    return type === 'page' || type === 'document' || continuesList(parts) || !isYear(terms)
  }
  if (part || !book) return false
  if (isYear(terms) && !/\)[,:]?\s*$/.test(between)) return false
  return gap === 'close' || (beforePages.test(between) && staysInBook(between))
}

function isYear([first]: ReadonlyArray<Term>): boolean {
  return year.test(first?.label ?? '')
}

/** Whether a list goes on behind the place in one of its members: `docs. 161, n. 2, and 163`, `365n1, 367`. */
function continuesList(parts: ReadonlyArray<Part>): boolean {
  return parts.some(
    ({ terms: [first] }) =>
      first?.type === 'page' || (first?.type === 'document' && first.many === true),
  )
}
