/** Addresses that name a document or page as history.state.gov does, with the id of a volume or alone. */

import { footnoteDefinitionId, pageBreakId } from '../tree/ids.ts'
import { toSteps } from '../tree/steps.ts'
import type { Requested } from './requested.ts'

/** The id of a volume of the series, what is behind it, and the fragment: not `FRUS, 1964`. */
const seriesPath = /\bfrus(\d{4}[\w-]*)(?:\/([\w.-]*))?([^\s?#]*)(?:\?[^\s#]*)?(?:#(\S+))?/i

/** The key of a document, as in a record: `frus1964-68v02-d162`, `frus1964-68v02d162`; not `frus1964-68v02`. */
const key = /^(\d{4}[\w-]*?v\w+?)-?(d\d+\w*)$/i

/** The name of a file: `frus1964-68v02.pdf`, `0399.png`; not `d162`. */
const file = /\.[a-z]\w{2,4}$/i

/** The name of the scan of a page, which does not say the number of the page: `0399.png`; not `frus1964-68v02.pdf`. */
const scan = /(?<=\/)\d{1,5}\.(?:png|jpe?g|tiff?|jp2)$/i

/** The address of a search, whose volume is a filter: `/search?q=vietnam&volume-id=frus1964-68v02`. */
const search = /\/search\/?\?/

/** Parse an address with the id of a volume of the series. */
export function parsePath(address: string): Requested | undefined {
  if (search.test(address)) return undefined
  const [, whole, step = '', rest = '', hash = ''] = seriesPath.exec(address) ?? []
  if (whole === undefined) return undefined
  const [, id = whole, keyed] = key.exec(whole) ?? []
  const volume = `frus${id}`
  const page = toPage(step) ?? (step === 'pages' ? toPage(hash) : undefined)
  if (page !== undefined) return { volume, page, certain: true }
  const document = keyed ?? step
  const picture = scan.exec(address)?.[0]
  if (picture !== undefined) return { volume, picture, certain: true }
  if (document === '' || document === 'pages' || file.test(step + rest))
    return { volume, certain: true }
  return { volume, ...parseDocument(document, hash), certain: true }
}

/** Parse the name of a document, page or place without its volume. */
export function parseName(address: string): Requested | undefined {
  const [names = '', hash = ''] = divide(inner.test(address) ? `#${address}` : address)
  const step = names.replaceAll('/', '')
  const page = toPage(step)
  if (page !== undefined) return { page, certain: true }
  if (step !== '') return { ...parseDocument(step, hash), certain: true }
  const parsed = parseDocument(hash, '')
  if (numbered.test(parsed.document)) return { ...parsed, certain: true }
  const [id = ''] = hash.split(':~:')
  return isPlaceId(id) ? { fragment: hash, certain: true } : undefined
}

/** The anchor of a unit in a paragraph, alone: `p1.3`; not `p1`. */
const inner = /^p\d+[a-z]?\./i

/** Divide an address at its `#`. */
export function divide(address: string): [path: string, hash: string] {
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
): { document: string } & Pick<Requested, 'unit' | 'fragment' | 'unread'> {
  const [, document = step, note] = noted.exec(step) ?? []
  const [, other, otherNote] = noted.exec(hash) ?? []
  if (other !== undefined) return toNote(other, otherNote)
  if (unstable.test(hash)) return { ...toNote(document, note), unread: `#${hash}` }
  if (hash !== '') return { document: toId(document), fragment: hash }
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
export function toPage(id: string): string | undefined {
  const prefix = pageBreakId('')
  const isPage = id.toLowerCase().startsWith(prefix) && id.length > prefix.length
  return isPage ? id.slice(prefix.length) : undefined
}
