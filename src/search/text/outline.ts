/**
 * Outline of a text: how many words each of its units has, and where these stand. With the positions of words in the
 * index it is enough to tell what answers a query.
 *
 * ```
 * t5 #366 p40 +12#367 +30 n17@JONES
 *
 * t5         the title has 5 words
 * #366       page 366 begins; # alone begins what stands on no known page
 * p40        a paragraph with 40 words, on page 366
 * +12#367    a point of it with 12, which ends on page 367
 * n17@JONES  a note with 17, spoken by Jones
 * ```
 */

import { fromLocatorCode } from '../../tree/locator-code.ts'
import { toPlaceKind } from '../../tree/locator.ts'
import type { Pages } from '../../tree/pages.ts'
import { toHolderId } from '../../tree/steps.ts'
import type { Scope } from '../query/tree.ts'
import { toWords } from '../words.ts'
import type { MatchedUnit } from './matched-text.ts'
import type { StoredUnit } from './stored-text.ts'

/** First letters of units, by their part of the text. */
const letters = { title: 't', text: 'p', notes: 'n' } as const satisfies Record<Scope, string>

/** Letter of a unit in the same paragraph as the unit before. */
const inside = '+'

/** List the folded words of a unit, in order, those of other readings last. */
export function listUnitWords({
  text,
  others = '',
}: Pick<StoredUnit, 'text' | 'others'>): Array<string> {
  return [text, others].flatMap(toWords).map((word) => word.text)
}

/** Write the outline of a text. */
export function toOutline(units: ReadonlyArray<StoredUnit>): string {
  let page: string | undefined
  let holder: string | undefined
  const codes = units.flatMap((unit) => {
    const pages = fromLocatorCode(unit.locator, unit.id)?.pages
    const own = toHolderId(unit.id)
    // What belongs to no unit, such as a dateline, stands on the page of what is above it.
    const first = pages?.first ?? (unit.id === '' ? page : undefined)
    const begins = first === page ? [] : [`#${encodeURIComponent(first ?? '')}`]
    const ends = pages && pages.last !== pages.first ? `#${encodeURIComponent(pages.last)}` : ''
    const letter = own === holder && own !== '' ? inside : letters[toPart(unit)]
    holder = own
    page = pages?.last ?? first
    const speaker = unit.speaker === undefined ? '' : `@${encodeURIComponent(unit.speaker)}`
    return [...begins, `${letter}${listUnitWords(unit).length}${ends}${speaker}`]
  })
  return codes.join(' ')
}

/** Find the part of a text to which a unit belongs. */
function toPart({ id, locator }: Pick<StoredUnit, 'id' | 'locator'>): Scope {
  const found = fromLocatorCode(locator, id)
  const kind = found && toPlaceKind(found)
  if (kind === 'title') return 'title'
  return found?.steps[0]?.kind === 'note' ? 'notes' : 'text'
}

/** `p40`, `+12#367`, `n17@JONES`. */
const unitCode = /^([tpn+])(\d+)(?:#([^@]*))?(?:@(.*))?$/

/**
 * Read an outline.
 *
 * @returns
 *   Units, each with the position of its first word.
 */
export function fromOutline(outline: string): Array<MatchedUnit> {
  const units: Array<MatchedUnit> = []
  let [page, first] = ['', 0]
  for (const code of outline.split(' ')) {
    if (code.startsWith('#')) page = decodeURIComponent(code.slice(1))
    const [, letter, count, last, speaker] = unitCode.exec(code) ?? []
    if (letter === undefined) continue
    const before = units.at(-1)
    const isInside = letter === inside && before !== undefined
    const pages: Pages = { first: page, last: last === undefined ? page : decodeURIComponent(last) }
    units.push({
      first,
      paragraph: isInside ? before.paragraph : units.length,
      part: isInside ? before.part : letter === 't' ? 'title' : letter === 'n' ? 'notes' : 'text',
      ...(page !== '' && { pages }),
      ...(speaker !== undefined && {
        speaker: toWords(decodeURIComponent(speaker)).map(({ text }) => text),
      }),
    })
    first += Number(count)
    page = pages.last
  }
  return units
}
