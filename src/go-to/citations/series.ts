/** Reading of the name of the series _Foreign Relations of the United States_, and of the numbers of its volumes. */

import { fromRoman } from '../../tree/roman.ts'
import { volumeId } from '../../tree/volumes.ts'

/** A name of the series, or the number of a volume, in a text. */
export interface SeriesMark {
  /** Years of the subseries, as printed: `1964–68`. */
  years?: string
  /** Number of the volume, as printed: `II`, `E–5`. */
  number?: string
  /** Number of its part, as printed. */
  part?: string
  /** Numbers of further volumes: III of `vols. II and III`. */
  more?: ReadonlyArray<string>
  /** Offset at which it ends (UTF-16 code units, 0-based). */
  end: number
}

const country = 'of\\s{1,3}the\\s{1,3}(?:United\\s{1,3}States|U\\.?\\s?S\\.?)'

/** Years of two digits, directly behind the name: `64–68`, `’61–’63`; not `, pp. 64–68`. */
const shortYears = "[\\s,]{1,3}(?<short>['’‘]?[3-9]\\d[–—-]['’‘]?\\d\\d)(?![\\d:])"

/** The name in capital letters. */
const capitals = 'FOREIGN\\s{1,3}RELATIONS\\s{1,3}OF\\s{1,3}THE\\s{1,3}UNITED\\s{1,3}STATES'

/** `1964–1968`, `1950`, `1964-68`, `1964–8`; not `19645`. */
const years = '(?<years>(?:18|19|20)\\d\\d(?:\\s?[–—-]{1,2}\\s?\\d{1,4})?)(?!\\d)'

/** What may stand between the name and the years: `, `, `: Diplomatic Papers, `, `, Vietnam, `; not a sentence. */
const title = '[\\s,:.]{1,4}(?:[^\\d;()]{1,60}?[\\s,:]{1,3})?\\(?'

/** The name with its years: `FRUS 1964–68`, `Foreign Relations of the United States: Diplomatic Papers, 1940`. */
const named = new RegExp(
  `(?:(?:Foreign\\s{1,3}Relations\\s{1,3}${country}|${capitals}|FRUS|[Ff]rus(?!\\d)|F\\.?\\s?R\\.?\\s?U\\.?\\s?S\\b\\.?)(?!\\p{L})(?:${title}${years}|${shortYears})?|Foreign\\s{1,3}Relations(?:\\sseries)?[,:.]?\\s{1,3}${years})`,
  'uy',
)

const part = '(?:[,.\\s(]{0,3}\\bp(?:ar)?ts?\\.?\\s{0,2}(?<part>\\d|i{1,3})(?![\\p{L}\\p{N}])\\)?)?'

/** Roman number of a volume: `II`, `xxix`; not `I` of `I think`, which only its place tells. */
const roman = '(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})'

/** Number of a volume: `II`, `2`, `E–5`. */
const number = `(?<number>e[–-]\\d{1,2}|${roman}|\\d{1,2})(?![\\p{L}\\p{N}])`

/** `vol. II`, `Volume 2`, `v. 2`, `volume = {II}`, `VL  - II`, `Vol. 12, pt. 2`; not `volumes on trade`. */
const volume = new RegExp(
  `(?:VL\\s{2}-|volumes?(?:"?\\s{0,12}[=:]["\\s]{0,3})?|vols?\\.?|v\\.|v(?=\\d))\\s{0,4}${number}${part}`,
  'iuy',
)

/** A word for several volumes: `vols. `; not `vol. `. */
const manyVolumes = /^vol(?:ume)?s\b/i

/** Maximum number of volumes between the ends of a range. */
const maxVolumes = 40

/** The next volume of a list or range: `, III`, ` and IV`, `–IV`; not `: 366` or `, 366`. */
const furtherVolume = new RegExp(
  `(?:,\\s{1,3}(?:and\\s|&\\s)?|\\s(?:and|&)\\s|\\s?(?<range>[–—-]|to\\s)\\s?)${number}(?!:)`,
  'iuy',
)

/** A word or sign before the number of a document or page. */
const place = '[,\\s]{1,3}(?:docs?\\b|documents?|nos?\\.|pp?\\.|#)'

/** A number directly behind the years: `, II, 366`, `, ii. 366`, ` XII, pt. 1`, `, 2, doc. 5`; not `, v. 2`, `, 2 vols.` */
const bare = new RegExp(
  `[\\s,/]{1,3}(?!v\\.\\s?\\d)(?<number>${roman}|\\d{1,2}(?=${place}))(?![\\p{L}\\p{N}])${part}(?=[,:.]|\\s*(?:$|\\()|${place})`,
  'iuy',
)

/** Roman number of a page at the end of a citation or list: `xii`, `xii–xv`; not `I think`. */
const romanPage = '[ivxlc]{1,8}(?:[–-][ivxlc]{1,8})?(?=\\s{0,3}(?:$|[,.;)\\]}"”’n]))'

/** The number before pages: `2:366`, `XIII, pt. 1: 366`, `2:xii`; not `5:20 p.m.`, which only its place tells. */
const colon = new RegExp(`${number}${part}(?=:\\s?(?:\\d|${romanPage}))`, 'iuy')

/** Years of another subseries, without the name of the series: `1958–60, 2:12`, `1961–1963, vol. I`; not `1965, he` or `1965, 2:30 p.m.` */
const yearsAlone = new RegExp(
  `${years}(?=,?\\s{1,3}(?!\\d{1,2}:\\d\\d\\s?[ap]\\.?m)(?:vols?\\b|volume|${number}${part}(?::\\s?[\\divxlc]|,\\s(?:docs?\\b|pp?\\.))))`,
  'iuy',
)

/** Roman numbers of pages behind the number of a volume: `: xii`, `:xii–xv`; not `: I think`. */
const romanPages = new RegExp(
  `:\\s?(?=${romanPage})(?<label>[ivxlc]+)(?:[–-](?<last>[ivxlc]+))?`,
  'iuy',
)

/** Read the name of the series, with its years and the number of the volume if they follow. */
export function readSeries(text: string, start: number): SeriesMark | undefined {
  const match = matchAt(named, text, start)
  if (match === undefined) return undefined
  const end = start + match[0].length
  const found = match.groups?.['years'] ?? toFullYears(match.groups?.['short'])
  if (found === undefined) return { end }
  return { ...matchNumber(bare, text, end), years: found }
}

/** Write years of two digits as in the titles of the series: `1964–68` of `’64–’68`. */
function toFullYears(short: string | undefined): string | undefined {
  return short && `19${short.replace(/['’‘]/g, '')}`
}

/** Read the number of a volume: `vol. II`, or `2` of `2:366`. */
export function readVolume(text: string, start: number): SeriesMark | undefined {
  const found = matchNumber(volume, text, start)
  if (found.number === undefined) return undefined
  return manyVolumes.test(text.slice(start, start + 9)) ? addNumbers(text, found) : found
}

/** Read the further volumes of a list: III and IV of `vols. II, III and IV`, or of `vols. II–IV`. */
function addNumbers(text: string, found: SeriesMark): SeriesMark {
  const more: Array<string> = []
  let { end } = found
  for (;;) {
    const match = matchAt(furtherVolume, text, end)
    if (match === undefined) return more.length === 0 ? found : { ...found, more, end }
    const { number: next = '', range } = match.groups ?? {}
    const first = toNumber(more.at(-1) ?? found.number ?? '')
    const between = range === undefined ? 0 : toNumber(next) - first - 1
    for (let step = 1; step <= Math.min(between, maxVolumes); step++)
      more.push(String(first + step))
    more.push(next)
    end += match[0].length
  }
}

function toNumber(label: string): number {
  return fromRoman(label.toUpperCase()) ?? Number(label)
}

/** Read the number of a volume before a colon and pages. */
export function readColon(text: string, start: number): SeriesMark | undefined {
  const found = matchNumber(colon, text, start)
  return found.number === undefined ? undefined : found
}

/** Read the years of a subseries before the number of a volume, without the name of the series. */
export function readYears(text: string, start: number): SeriesMark | undefined {
  const match = matchAt(yearsAlone, text, start)
  const found = match?.groups?.['years']
  return match && found !== undefined ? { end: start + match[0].length, years: found } : undefined
}

/** Read Roman numbers of pages behind the number of a volume. */
export function readRomanPages(
  text: string,
  start: number,
): { label: string; last?: string; end: number } | undefined {
  const match = matchAt(romanPages, text, start)
  if (match === undefined) return undefined
  const { label = '', last } = match.groups ?? {}
  return { label, ...(last !== undefined && { last }), end: start + match[0].length }
}

/** Write the id of the volume with a number in a subseries; nothing where they cannot be read. */
export function toVolumeId(years: string, number: string, part?: string): string | undefined {
  return volumeId(toSpan(years), number.toUpperCase(), part?.toUpperCase())
}

function matchNumber(pattern: RegExp, text: string, start: number): SeriesMark {
  const match = matchAt(pattern, text, start)
  if (match === undefined) return { end: start }
  const { number: found = '', part: ofVolume } = match.groups ?? {}
  return {
    end: start + match[0].length,
    number: found,
    ...(ofVolume !== undefined && { part: ofVolume }),
  }
}

/** First year, and the digits of the last: `1964` and `8` of `1964–8`. */
const span = /^(\d{4})\D*(\d*)$/

/** Expand the years of a subseries: `1964-68` of `1964–8`, `1964--1968` and `1964 – 68`. */
function toSpan(text: string): string {
  const [, first = '', last = ''] = span.exec(text) ?? []
  if (last === '') return first
  return `${first}-${(first.slice(0, 4 - last.length) + last).slice(2)}`
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}
