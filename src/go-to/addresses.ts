import { decodePart } from '../tree/decode-part.ts'
import type { ListedVolume } from '../edition/display/lists.ts'
import { documentSlot } from '../edition/references/publisher.ts'
import { footnoteDefinitionId, pageBreakId } from '../tree/ids.ts'
import { toSteps } from '../tree/steps.ts'
import type { Requested } from './requested.ts'
import { fromSlug } from './from-slug.ts'

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

/** The name of a document or page, with or without a place in it: `/d162fn1`, `d162#p1.3`, `pg_367`; not `d162 point 3`. */
const name = new RegExp(
  `\\/?(?:d\\d{1,6}[a-z]?(?:${footnoteDefinitionId('\\d+')})?|${pageBreakId('[\\divxlc]+')})(?![\\p{L}\\p{N}_])\\/?(?:#${sign}{1,400})?`,
  'iuy',
)

/** A place alone: `#p1.3`, `#d162fn1`; not `#162`, the number of a document. */
const fragment = new RegExp(`#(?=[a-z])${sign}{1,400}`, 'iuy')

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
    const requested = parse(address, volumes)
    if (requested !== undefined) return { end: start + address.length, requested }
    if (pattern === url) return { end: start + address.length }
  }
  return undefined
}

function parseUrl(address: string, volumes: ReadonlyArray<ListedVolume>): Requested | undefined {
  return parseSearch(address, volumes) ?? parsePath(address) ?? parseListed(address, volumes)
}

/** The id of a volume of the series, what is behind it, and the fragment: not `FRUS, 1964`. */
const seriesPath = /\bfrus(\d{4}[\w-]*)(?:\/([\w.-]*))?([^\s?#]*)(?:\?[^\s#]*)?(?:#(\S+))?/i

/** The key of a document, as in a record: `frus1964-68v02-d162`, `frus1964-68v02d162`; not `frus1964-68v02`. */
const key = /^(\d{4}[\w-]*?v\w+?)-?(d\d+\w*)$/i

/** The name of a file: `frus1964-68v02.pdf`, `0399.png`; not `d162`. */
const file = /\.[a-z]\w{2,4}$/i

/** Parse an address with the id of a volume of the series. */
function parsePath(address: string): Requested | undefined {
  const [, whole, step = '', rest = '', hash = ''] = seriesPath.exec(address) ?? []
  if (whole === undefined) return undefined
  const [, id = whole, keyed] = key.exec(whole) ?? []
  const volume = `frus${id}`
  const page = toPage(step) ?? (step === 'pages' ? toPage(hash) : undefined)
  if (page !== undefined) return { volume, page, certain: true }
  const document = keyed ?? step
  if (document === '' || document === 'pages' || file.test(step + rest))
    return { volume, certain: true }
  return { volume, ...parseDocument(document, hash), certain: true }
}

/** Parse the name of a document, page or place without its volume. */
function parseName(address: string): Requested | undefined {
  const [names = '', hash = ''] = divide(address)
  const step = names.replaceAll('/', '')
  const page = toPage(step)
  if (page !== undefined) return { page, certain: true }
  if (step !== '') return { ...parseDocument(step, hash), certain: true }
  const parsed = parseDocument(hash, '')
  if (numbered.test(parsed.document)) return { ...parsed, certain: true }
  const [id = ''] = hash.split(':~:')
  return isPlaceId(id) ? { fragment: hash, certain: true } : undefined
}

/** Divide an address at its `#`. */
function divide(address: string): [path: string, hash: string] {
  const at = address.indexOf('#')
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)]
}

/** `d162`, `d162fn1`: a numbered document; not `ch2` or `p1.3`. */
const numbered = /^d\d+[a-z]?$/i

/** `d162fn1`: a note of a document; not `d162`. */
const noted = new RegExp(`^(d\\d[\\w-]*?)${footnoteDefinitionId('(\\d+)')}$`, 'i')

/** Ids that another edition makes anew each time, which name nothing here: `fn:1.3.4.4`, `fnref:1.3.4.4`; not `fn1`. */
const unstable = /^fn(?:ref)?:/i

/** Parse the name of a document and a fragment. */
function parseDocument(
  step: string,
  hash: string,
): { document: string } & Pick<Requested, 'unit' | 'fragment'> {
  const [, document = step, note] = noted.exec(step) ?? []
  const [, other, otherNote] = noted.exec(hash) ?? []
  if (other !== undefined) return toNote(other, otherNote)
  if (hash !== '' && !unstable.test(hash)) return { document: toId(document), fragment: hash }
  return toNote(document, note)
}

function toNote(document: string, note: string | undefined) {
  const id = toId(document)
  return note === undefined
    ? { document: id }
    : { document: id, unit: [{ kind: 'note' as const, label: note }] }
}

/** Ids of numbered documents are in lower case. */
function toId(document: string): string {
  return numbered.test(document) ? document.toLowerCase() : document
}

/** Whether an id is that of a place in a document: `p1.3`, `fn1`, `fnref1`; not `top`. */
function isPlaceId(id: string): boolean {
  return toSteps(id) !== undefined || /^fnref\w/.test(id)
}

/** Label of the page that an id names: `367` of `pg_367`, in either case. */
function toPage(id: string): string | undefined {
  const prefix = pageBreakId('')
  const isPage = id.toLowerCase().startsWith(prefix) && id.length > prefix.length
  return isPage ? id.slice(prefix.length) : undefined
}

/** A search of this program, whose path ends with `/`; not that of another site. */
const ownSearch = /\/search\/$/

/** Parse the address of a search, here or at a publisher. */
function parseSearch(address: string, volumes: ReadonlyArray<ListedVolume>): Requested | undefined {
  const parsed = URL.parse(address)
  const query = parsed?.searchParams.get('q')?.trim()
  if (!parsed || !query) return undefined
  const { host, pathname } = parsed
  const isPublisher =
    /\/search$/.test(pathname) && volumes.some((volume) => toHost(volume.url) === host)
  if (!isPublisher && !ownSearch.test(pathname)) return undefined
  return { search: new URLSearchParams({ q: query }).toString().slice('q='.length), certain: true }
}

function toHost(address: string | undefined): string | undefined {
  return URL.parse(address ?? '')?.host
}

/** Parse an address of a volume or document of this edition: at its publisher, or in this edition below any path. */
function parseListed(address: string, volumes: ReadonlyArray<ListedVolume>): Requested | undefined {
  const [location, hash] = divide(address)
  const bare = toBare(location)
  for (const { id, url: published, documentUrl } of volumes) {
    const document = documentUrl && fillSlot(bare, documentUrl)
    if (document) return { volume: id, document, certain: true }
    if (published !== undefined && toBare(published) === bare) return { volume: id, certain: true }
  }
  const found = fromSlug(address.replace(query, '')).find(({ volume }) =>
    volumes.some(({ id }) => id.toLowerCase() === volume?.toLowerCase()),
  )
  if (found === undefined) return undefined
  const page = found.document === 'pages' ? toPage(hash) : undefined
  if (page !== undefined) return { volume: found.volume ?? '', page, certain: true }
  return { ...found, certain: true }
}

/** The query of an address: `?release=1.0`. */
const query = /\?[^#]*/

/** Find the document for which a pattern gives an address; nothing where it gives none. */
function fillSlot(bare: string, pattern: string): string | undefined {
  const [before = '', after = ''] = pattern.replace(scheme, '').split(documentSlot)
  const end = bare.length - after.replace(/\/$/, '').length
  const inner = bare.slice(before.length, end)
  const isFilled = bare.startsWith(before) && bare.slice(end) === after.replace(/\/$/, '')
  return isFilled && inner !== '' && !inner.includes('/') ? decodePart(inner) : undefined
}

/** `https://` */
const scheme = /^https?:\/\//i

/** An address without its scheme, and without the slash at its end. */
function toBare(address: string): string {
  return address.replace(scheme, '').replace(/\/$/, '')
}

/** Punctuation of a sentence at the end of an address: `.` of `p1.9.`; not the `9`. */
const trailing = /[.,;:!?\]}>'"’”*]/

/** Remove the punctuation of a sentence, and brackets that were opened before the address. */
function trimAddress(address: string): string {
  let open = address.split(')').length - address.split('(').length
  let end = address.length
  for (; end > 0; end--) {
    const character = address.charAt(end - 1)
    if (character === ')' && open > 0) open--
    else if (!trailing.test(character)) break
  }
  return address.slice(0, end)
}
