/** Addresses that only the volumes of an edition explain: at their publishers, of this site below any path, and of a search. */

import type { ListedVolume } from '../edition/display/lists.ts'
import { documentSlot } from '../edition/references/publisher.ts'
import { publisherParameters } from '../search/publisher-search.ts'
import { decodePart } from '../tree/decode-part.ts'
import { fromSlug } from './from-slug.ts'
import { divide, toPage } from './named-addresses.ts'
import type { Requested } from './requested.ts'

/** A search of this program, whose path ends with `/`; not that of another site. */
const ownSearch = /\/search\/$/

/** Parse the address of a search, here or at a publisher, with its filters. */
export function parseSearch(
  address: string,
  volumes: ReadonlyArray<ListedVolume>,
): Requested | undefined {
  const parsed = URL.parse(address)
  const query = parsed?.searchParams.get('q')?.trim()
  if (!parsed || !query) return undefined
  const { host, pathname } = parsed
  const isPublisher =
    /\/search$/.test(pathname) && volumes.some((volume) => toHost(volume.url) === host)
  if (!isPublisher && !ownSearch.test(pathname)) return undefined
  const filters = Array.from(parsed.searchParams).filter(
    ([name, value]) =>
      name !== 'q' && value !== '' && (!isPublisher || publisherParameters.includes(name)),
  )
  const search = new URLSearchParams([['q', query], ...filters]).toString().slice('q='.length)
  const searched = parsed.searchParams.get('volume-id')
  return { search, ...(searched && { volume: searched }), certain: true }
}

function toHost(address: string | undefined): string | undefined {
  return URL.parse(address ?? '')?.host
}

/** Parse an address of a volume or document of this edition: at its publisher, or in this edition below any path. */
export function parseListed(
  address: string,
  volumes: ReadonlyArray<ListedVolume>,
): Requested | undefined {
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
