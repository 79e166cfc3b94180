import { hasAll, hasRun } from '../pattern.ts'
import type { Range } from '../query/range.ts'
import type { Days } from '../query/values.ts'
import { fromRoman } from '../../tree/roman.ts'
import { toStem } from '../vocabulary/vocabulary.ts'
import { toWords } from '../words.ts'
import type { About, Mention } from '../plan/plan.ts'
import type { MatchedFacts } from '../text/matched-text.ts'

/** Whether a text as a whole is what a query asks. */
export function isAbout(about: About, facts: MatchedFacts): boolean {
  if (about.fact === 'date') return facts.date !== undefined && isOn(facts.date, about.days)
  if (about.fact === 'number') return isNumbered(facts.doc.at(-1), about.range)
  const { fact, words } = about
  return facts[fact].some((value) => {
    const own = divide(value)
    if (hasRun(own, words)) return true
    // Readers ask for telegrams, and for volume 2 that is printed as II.
    if (fact === 'kind') return hasRun(own.map(toStem), words.map(toStem))
    return fact === 'vol' && words.length === 1 && own.some((word) => isSameNumber(word, words[0]))
  })
}

/** Whether the facts of a text have a name with some words. */
export function hasName(
  facts: Pick<MatchedFacts, 'person' | 'place'>,
  { fact, words }: NonNullable<Mention['named']>,
): boolean {
  return facts[fact]?.some((name) => hasAll(divide(name), words)) ?? false
}

function divide(value: string): Array<string> {
  return toWords(value).map(({ text }) => text)
}

/** Number of a volume in digits, with or without zeros before it: `2`, `02`. */
const volumeNumber = /^0*([1-9]\d{0,3})$/

/** Whether a word is a roman or arabic number, and another, as typed, the same. */
function isSameNumber(word: string, typed = ''): boolean {
  const [one, other] = [word, typed].map((number) => {
    const digits = volumeNumber.exec(number)?.[1]
    return digits === undefined ? fromRoman(number) : Number(digits)
  })
  return one !== undefined && one === other
}

/** Number of a document, printed or in its id: `162`, `162.`, `d162`; not `1871-05-04-berti`. */
const documentNumber = /^d?(\d+)\.?$/i

/** Whether a document has a number in a range. */
function isNumbered(printed = '', { from, after, to, before }: Range): boolean {
  const [, digits] = documentNumber.exec(printed) ?? []
  if (digits === undefined) return false
  const number = Number(digits)
  return (
    (from === undefined || number >= Number(from)) &&
    (after === undefined || number > Number(after)) &&
    (to === undefined || number <= Number(to)) &&
    (before === undefined || number < Number(before))
  )
}

/**
 * Whether a date, as much as is known, can be one of some days: `1965-02` is in `1965-02-03..1965-02-10`, because the
 * letter of that month may be of one of these days.
 */
export function isOn(date: string, { from, before }: Days): boolean {
  const firstDay = date + '-01-01'.slice(date.length - 4)
  return (
    // Text that follows all days of the date.
    (from === undefined || `${date}\uffff` > from) && (before === undefined || firstDay < before)
  )
}
