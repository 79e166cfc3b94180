import { fromDateline } from './dateline.ts'
import { joinRange } from './join-range.ts'
import { isAdjacent, type Line, toValue } from './lines.ts'
import { isPlace } from './places.ts'
import { isSalutation } from './salutations.ts'

/** Number of lines of a file, with the white space between them, in which its dateline may be. */
const headSize = 40

/** Maximum number of lines with the place above the line with the date: a street and a town. */
const maxPlaces = 2

/** Maximum length of such a line (UTF-16 code units). */
const longestPlace = 60

/** `1 High Street`, `12a Quai d’Orsay`: the number of a house; other numbers are those of files. */
const house = /^\d{1,4}[a-z]?,? (?=\p{L})/u

/**
 * Join the lines of a dateline: the place and, directly below it, the date. The first line of a file is its title.
 *
 * ```
 * > | Victoria, Vancouver’s Island
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * > | 25th March 1861
 *     ^^^^^^^^^^^^^^^ one text: Victoria, Vancouver’s Island 25th March 1861
 * ```
 */
export function joinDateline(lines: ReadonlyArray<Line>): ReadonlyArray<Line> {
  const first = lines.findIndex(({ type }) => type === 'text')
  for (let index = first + 1; index < Math.min(lines.length, headSize); index++) {
    const line = lines[index]
    // Most lines have an empty line above, which is found faster than a date.
    if (line?.type !== 'text' || !isAdjacent(lines[index - 1])) continue
    if (!isDateAlone(line.value)) continue
    const start = findPlaces(lines, index, first)
    const joined = joinRange(lines.slice(start, index + 1))
    if (joined.length === 1 && fromDateline(toValue(joined[0])))
      return [...lines.slice(0, start), ...joined, ...lines.slice(index + 1)]
    return lines
  }
  return lines
}

/** `3 May 1921`, `May the 12th 1862`, `den 4. Mai`; not `Royal Hotel, Union Street, Hull, 3 May 1921`. */
const dateAlone = /^\W{0,3}(?:\p{L}+[.,]{0,2} ){0,3}\d/u

/** Whether a line is a dateline without a place before the date. */
function isDateAlone(line: string): boolean {
  return dateAlone.test(line) && fromDateline(line) !== undefined
}

/** Find the first of the lines with a place directly above a date; the date where there are none, or too many lines. */
function findPlaces(lines: ReadonlyArray<Line>, index: number, first: number): number {
  let start = index
  while (
    start - 2 > first &&
    isAdjacent(lines[start - 1]) &&
    isPlaceLine(toValue(lines[start - 2]))
  )
    start -= 2
  const isWhole = !isAdjacent(lines[start - 1]) || start - 2 === first
  return isWhole && index - start <= maxPlaces * 2 ? start : index
}

function isPlaceLine(line: string): boolean {
  const place = line.replace(house, '')
  return (
    place !== '' &&
    line.length <= longestPlace &&
    !/\d/.test(place) &&
    isPlace(place) &&
    !isSalutation(line) &&
    fromDateline(line) === undefined
  )
}
