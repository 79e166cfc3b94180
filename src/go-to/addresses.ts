import type { ListedVolume } from '../edition/display/lists.ts'
import { parseRelease } from '../edition/references/release-address.ts'
import { footnoteDefinitionId, pageBreakId } from '../tree/ids.ts'
import { joinedAnchor, toAddress } from './passage-names.ts'
import type { Requested } from './requested.ts'
import { parseListed, parseSearch } from './listed-addresses.ts'
import { parseName, parsePath } from './named-addresses.ts'

/** An address in a text. */
export interface Address {
  /** Offset at which it ends (UTF-16 code units, 0-based). */
  end: number
  /** Place that it names; absent for an address of another site. */
  requested?: Requested
}

const sign = '[^\\s<>"“”„|{}]'

/** An address of a site, up to another one behind a comma: `https://example.org/d162#p1`. */
const url = new RegExp(`https?:\\/\\/(?:(?![,;]https?:)${sign}){1,4000}`, 'iuy')

/** A path with the id of a volume of the series: `/historicaldocuments/frus1964-68v02/d162`, `frus1964-68v02`; not `FRUS`. */
const path = new RegExp(
  `(?:\\/?(?:[\\w.-]{1,80}\\/){0,8})frus\\d{4}[\\w-]*(?:[/?#]${sign}{0,4000})?`,
  'iuy',
)

/** The name of a document or page, with or without a place in it: `/d162fn1`, `d162#p1.3`, `d162.p1.3`, `pg_367`; not `d162 point 3`. */
const name = new RegExp(
  `\\/?(?:d\\d{1,6}[a-z]?(?:${footnoteDefinitionId('\\d+')})?|${pageBreakId('[\\divxlc]+')})(?![\\p{L}\\p{N}_])(?:${joinedAnchor}|\\/?(?:#${sign}{1,400})?)`,
  'iuy',
)

/** A place alone: `#p1.3`, `#d162fn1`, `p1.3`; not `#162`, the number of a document, or `p1`. */
const fragment = new RegExp(
  `#(?=[a-z])${sign}{1,400}|p\\d{1,4}[a-z]?(?:\\.\\w[\\w-]{0,9}){1,6}`,
  'iuy',
)

/**
 * Read the address at an offset.
 *
 * @param text
 *   Text.
 * @param start
 *   Offset (UTF-16 code units, 0-based).
 * @param volumes
 *   Volumes of the edition; only their addresses and ids tell what an address that is not of the series names.
 */
export function readAddress(
  text: string,
  start: number,
  volumes: ReadonlyArray<ListedVolume>,
): Address | undefined {
  for (const [pattern, parse] of [
    [url, parseUrl],
    [path, parsePath],
    [name, parseName],
    [fragment, parseName],
  ] as const) {
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (match === null) continue
    const address = trimAddress(match[0])
    const requested = parse(toAddress(address), volumes)
    if (requested !== undefined)
      return { end: start + address.length, requested: addRelease(requested, address) }
    if (pattern === url) return { end: start + address.length }
  }
  return undefined
}

/** The query of an address, without its fragment: `?release=1.0`. */
const query = /\?[^#]*/

/** Add the release that an address names. */
function addRelease(requested: Requested, address: string): Requested {
  const release = parseRelease(query.exec(address)?.[0] ?? '')
  return release === undefined ? requested : { ...requested, release }
}

function parseUrl(address: string, volumes: ReadonlyArray<ListedVolume>): Requested | undefined {
  return parseSearch(address, volumes) ?? parsePath(address) ?? parseListed(address, volumes)
}

/** Punctuation of a sentence at the end of an address: `.` of `p1.9.`; not the `9`. */
const trailing = /[.,;:!?\]}>'"’”*]/

/** An address of a note whose mark is a sign: `#fn*`; not `#fn1*`, which is emphasis. */
const signedNote = new RegExp(`#${footnoteDefinitionId('[*†‡§]{1,3}')}$`, 'u')

/** Remove the punctuation of a sentence, and brackets that were opened before the address. */
function trimAddress(address: string): string {
  let open = address.split(')').length - address.split('(').length
  let end = address.length
  for (; end > 0; end--) {
    const character = address.charAt(end - 1)
    if (character === '*' && signedNote.test(address.slice(0, end))) break
    if (character === ')' && open > 0) open--
    else if (!trailing.test(character)) break
  }
  return address.slice(0, end)
}
