import type { ListedVolume } from '../../edition/display/lists.ts'
import type { TextRange } from '../../edition/references/excerpt.ts'
import { readAddress } from '../addresses.ts'
import type { FindNames, Name } from './names.ts'
import type { Requested } from '../requested.ts'
import {
  readColon,
  readRomanPages,
  readSeries,
  readVolume,
  readYears,
  type SeriesMark,
} from './series.ts'
import { readTerm, type Term } from '../terms.ts'

/** A mark of a citation in a text. */
export type Mark = TextRange &
  (
    | { type: 'address'; requested?: Requested }
    /** The name of the series, with its years. */
    | ({ type: 'series' } & Pick<SeriesMark, 'years' | 'number' | 'part'>)
    /** The number of a volume; `colon` before pages. */
    | ({ type: 'volume'; colon: boolean } & Pick<SeriesMark, 'number' | 'part' | 'more'>)
    /** The years of another subseries, without the name of the series. */
    | { type: 'years'; years: string }
    | { type: 'name'; named: ReadonlyArray<Name> }
    | { type: 'ibid' }
    | { type: 'terms'; terms: Array<Term> }
    /** Numbers without a word: pages behind a volume, further documents of a list. */
    | { type: 'numbers'; terms: Array<Term> }
  )

/** Beginning of a mark, at the start of a word; what it is is read from there. */
const opening =
  /(?<![\p{L}\p{N}_])(?:(?<series>foreign\s|frus(?!\d)|f\.?\s?r\.?\s?u\.?\s?s(?![\p{L}\d]))|(?<ibid>(?:ibid(?:em)?\.?|idem|id\.(?=,?\s(?:at|p)|,\s)|loc\.\s?cit\.)(?!\p{L}))|(?<address>https?:\/\/|frus\d|[\w.-]{1,80}\/|d\d|pg_|\/[\w]|#[a-z]|p\d{1,4}[a-z]?\.\w)|(?<volume>vol|vl\s{2}-|v\.?\s?\d)|(?<term>doc|no|#\s?\d|chapter|p|sp\s{2}-|¶|art|foot|n|fn|list|item|table|row|title|heading|after\s)|(?<colon>(?:e[–-])?\d{1,2}|[ivx]{1,6})(?=(?:[,.\s(]{0,3}p(?:ar)?ts?\.?\s{0,2}(?:\d|i{1,3})\)?)?:\s?[\divxlc])|(?<years>(?:18|19|20)\d\d(?=[\s,–—-]))|(?<number>\d))/giu

/** The number of a note behind `Ibid.`, before the next citation: `. Ibid.`, `. FRUS`; not `.` at the end. */
const nextNote = /^\d{1,3}\.\s{1,3}[\p{Lu}“"]/u

/** Numbers behind a comma, a bracket, or the colon of a volume, at the end of a citation: `366–67`, `366n1`; not `24, 1965`. */
const numbers =
  /(?<label>\d{1,5})(?:\s?[–—-]{1,2}\s?(?<last>\d{1,5}))?(?:n\.?(?!n?\.?\s?\d)|\s?ff?\b\.?)?(?=(?:nn?\.?\s?\d|\s*(?:$|[,.;:()\]}"”’\n]|and\s|&|note|n\.)))/iuy

const beforeNumbers = /(?:[,;):\]]|\b(?:and|at)|&|ibid\.?|\bii?i?\.|\b[ivx]{1,5}\.)\s*$/i

/** What is read as a space: emphasis of Markdown, braces and ties of TeX; not the sign of `note *`. */
const markup = /(?<!\b(?:note|nn?\.?)\s\*{0,2})\*|[{}~\\]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu

/** Read markup as spaces; offsets do not change. */
export function foldMarkup(text: string): string {
  return text.replace(markup, ' ')
}

/**
 * Find the marks of citations in a text, in linear time.
 *
 * @param text
 *   Text as pasted.
 * @param volumes
 *   Volumes of the edition.
 * @param findNames
 *   Finds the names of volumes.
 * @returns
 *   Marks in order, not overlapping.
 */
export function findMarks(
  text: string,
  volumes: ReadonlyArray<ListedVolume>,
  findNames: FindNames,
): Array<Mark> {
  const folded = foldMarkup(text)
  const names = findNames(text)
  const marks: Array<Mark> = []
  const pattern = new RegExp(opening)
  let name = 0
  for (let match = pattern.exec(folded); match !== null; match = pattern.exec(folded)) {
    const { index, groups = {} } = match
    const mark = readMark(text, folded, index, groups, volumes)
    while ((names[name]?.end ?? Infinity) <= index) addName()
    if (mark !== undefined && mark.start < (names[name]?.start ?? Infinity)) {
      marks.push(mark)
      if (mark.type === 'terms' || mark.type === 'numbers') addNote(mark.end)
      if (mark.type === 'volume' || mark.type === 'series') addRomanPages(mark.end)
      while ((names[name]?.start ?? Infinity) < mark.end) name++
    }
    pattern.lastIndex = Math.max(mark?.end ?? 0, marks.at(-1)?.end ?? 0, index + 1)
  }
  while (name < names.length) addName()
  return marks

  /** Add the Roman pages behind a volume: `2:xii`. */
  function addRomanPages(start: number): void {
    const found = readRomanPages(folded, start)
    if (found === undefined) return
    const { end, ...pages } = found
    marks.push({ type: 'numbers', start, end, terms: [{ type: 'page', ...pages }] })
  }

  /** Add the note directly behind a number: `366n1`. */
  function addNote(start: number): void {
    const found = readTerm(folded, start)
    if (found?.terms[0]?.type === 'note') marks.push({ type: 'terms', ...found })
  }

  function addName(): void {
    const found = names[name++]
    if (found && found.start >= (marks.at(-1)?.end ?? 0)) marks.push({ type: 'name', ...found })
  }
}

/** A range of ids: `d162–d164`; not `d162-1`. */
const rangeOfIds = /^d\d{1,6}\s?[–—-]\s?d\d/i

function readMark(
  text: string,
  folded: string,
  start: number,
  groups: Record<string, string | undefined>,
  volumes: ReadonlyArray<ListedVolume>,
): Mark | undefined {
  const { series, ibid, address, volume, term, colon, years } = groups
  if (ibid !== undefined) return { type: 'ibid', start, end: start + ibid.length }
  if (series !== undefined) return toMark('series', start, readSeries(folded, start))
  if (volume !== undefined) {
    const found = readVolume(folded, start)
    return found && { type: 'volume', colon: false, start, ...found }
  }
  if (colon !== undefined) {
    const found = readColon(folded, start)
    if (found) return { type: 'volume', colon: true, start, ...found }
  }
  if (years !== undefined) {
    const found = readYears(folded, start)
    if (found?.years !== undefined)
      return { type: 'years', start, end: found.end, years: found.years }
  }
  if (address !== undefined && !rangeOfIds.test(folded.slice(start, start + 16))) {
    const found = readAddress(text, start, volumes)
    if (found) return { type: 'address', start, ...found }
  }
  if (address !== undefined || term !== undefined) {
    const found = readTerm(folded, start)
    return found && { type: 'terms', ...found }
  }
  return readNumbers(folded, start)
}

function toMark(type: 'series', start: number, found: SeriesMark | undefined): Mark | undefined {
  return found && { type, start, ...found }
}

/** Read numbers without a word, if a comma or the like is before them. */
function readNumbers(text: string, start: number): Mark | undefined {
  if (start > 0 && !beforeNumbers.test(text.slice(Math.max(0, start - 12), start))) return undefined
  // `2. Ibid. 3. Ibid., 366`
  if (
    /\.\s*$/.test(text.slice(Math.max(0, start - 4), start)) &&
    nextNote.test(text.slice(start, start + 9))
  )
    return undefined
  numbers.lastIndex = start
  const match = numbers.exec(text)
  if (match === null) return undefined
  const { label = '', last } = match.groups ?? {}
  const term: Term = { type: 'page', label, ...(last !== undefined && { last }) }
  return { type: 'numbers', start, end: start + match[0].length, terms: [term] }
}
