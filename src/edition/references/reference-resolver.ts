import { titleId } from '../../tree/ids.ts'
import type { CrossReference } from '../../tree/nodes.ts'
import { toPageAddress } from './page-address.ts'
import type { FindPlace } from '../places/places.ts'
import { toReferenceTarget } from './reference-target.ts'

/** An address, and the host where that is another site. */
export interface Address {
  href: string
  host?: string
}

/** Where the references of a document are resolved. */
export interface Context {
  /** Document that holds them. */
  from: { volume: string; id: string }
  /** Finds what the edition holds. */
  find: FindPlace
  /** Ids of the volumes of the edition. */
  volumes: ReadonlySet<string>
  /** Path of the site, or its whole address: `/`. */
  base: string
  /** Address of the document's volume in the publisher's own edition. */
  office: string
}

/**
 * Make a function that tells where the references of a document lead: to the place if the edition holds it,
 * else to the publisher's own edition.
 *
 * @returns
 *   Function from a reference to its address: a mere fragment in the document itself. Nothing where there
 *   is no such place.
 */
export function referenceResolver({ from, find, volumes, base, office }: Context) {
  const self = `${from.volume}/${from.id}`
  return function (reference: Pick<CrossReference, 'target' | 'fragment'>): Address | undefined {
    const { fragment } = reference
    const target = toReferenceTarget(reference, from)
    if (target === undefined) return undefined
    const place = find(target, fragment)
    if (place?.document === self) return toOwn(place.fragment, fragment)
    if (place) return { href: toPageAddress(`${base}${place.document}`, place.fragment) }
    if (volumes.has(target))
      return fragment === undefined ? { href: toPageAddress(`${base}${target}`) } : undefined
    return toOffice(target, office)
  }
}

/** A note that the document itself has not is nowhere; the document is where the reader is. */
function toOwn(found: string | undefined, asked: string | undefined): Address | undefined {
  if (found === undefined && asked !== undefined) return undefined
  return { href: `#${found ?? titleId}` }
}

/** Anchors are ours: they mean nothing elsewhere. */
function toOffice(target: string, office: string): Address | undefined {
  const url = URL.parse(target, new URL('.', office))
  if (url === null) return undefined
  return { href: url.href, ...(url.host !== '' && { host: url.host }) }
}
