import { titleId } from '../../tree/ids.ts'
import type { CrossReference } from '../../tree/nodes.ts'
import { toPageAddress } from './page-address.ts'
import type { FindPlace } from '../places/places.ts'
import { type PublishedVolume, toSeriesUrl, toSibling } from './publisher.ts'
import { toReferenceTarget } from './reference-target.ts'

/** An address, and its host if that is another site. */
export interface Address {
  href: string
  host?: string
}

/** The context in which the references of a document are resolved. */
export interface ResolverContext {
  /** Document that contains the references. */
  from: { volume: string; id: string }
  /** Finds places in the edition. */
  find: FindPlace
  /** Ids of the volumes of the edition. */
  volumes: ReadonlySet<string>
  /** Path or full URL of the site: `/`. */
  base: string
  /** Addresses of the document's volume in the publisher's own edition. */
  published: Omit<PublishedVolume, 'id'>
}

/**
 * Make a function that resolves the references of a document: to a place of the edition, else to the publisher's
 * edition.
 *
 * @returns
 *   Function from a reference to its address, which is only a fragment for a place in the document itself. Nothing
 *   where the place does not exist, or the publisher has no edition.
 */
export function referenceResolver({ from, find, volumes, base, published }: ResolverContext) {
  const self = `${from.volume}/${from.id}`
  return function (reference: Pick<CrossReference, 'target' | 'fragment'>): Address | undefined {
    const { fragment } = reference
    const target = toReferenceTarget(reference, from)
    if (target === undefined) return undefined
    const place = find(target, fragment)
    if (place?.document === self) return toLocalAddress(place.fragment, fragment)
    if (place) return { href: toPageAddress(`${base}${place.document}`, place.fragment) }
    if (volumes.has(target))
      return fragment === undefined ? { href: toPageAddress(`${base}${target}`) } : undefined
    return toOtherSite(target, { id: from.volume, ...published })
  }
}

/** Write the address of a place in the document itself; nothing where it lacks the requested note. */
function toLocalAddress(
  found: string | undefined,
  requested: string | undefined,
): Address | undefined {
  if (found === undefined && requested !== undefined) return undefined
  return { href: `#${found ?? titleId}` }
}

/**
 * Write an address on another site: that of the target, or one in the publisher's edition, without an anchor, because
 * anchors are specific to this edition.
 */
function toOtherSite(target: string, volume: PublishedVolume): Address | undefined {
  const url = URL.parse(target) ?? URL.parse(toPublisherUrl(target, volume) ?? '')
  if (url === null) return undefined
  return { href: url.href, ...(url.host !== '' && { host: url.host }) }
}

function toPublisherUrl(target: string, volume: PublishedVolume): string | undefined {
  const [id = '', ...path] = target.split('/')
  const published = id === volume.id ? volume : toSibling(volume, id)
  return path.length === 0 ? published.url : toSeriesUrl(published, path.join('/'))
}
