import { findPlaces } from '../../go-to/find-places.ts'
import type { Here, Offer } from '../../go-to/offer.ts'
import { type Resolution, resolveText } from '../../go-to/resolve-text.ts'
import { goTo as words } from '#words/go-to.ts'
import { toFileAddress } from './file-address.ts'
import { loadEdition } from './edition.ts'
import { toHref, toOfferItem } from './offers.ts'
import { fillPart, findPart } from './parts.ts'

/**
 * Go to the place that a text names if it is unambiguous; otherwise offer the places that it may name. Back then
 * returns to the page where the reader was.
 *
 * @param parent
 *   Page, or a part of it, with the parts for the answer.
 * @param question
 *   Text as typed.
 * @param base
 *   Path of the site: `/`.
 * @throws
 *   If the lists of the edition do not load.
 */
export async function goTo(parent: ParentNode, question: string, base: string): Promise<void> {
  const { certain, message, offers } = await findPlaces(question, toHere(base), loadEdition(base))
  const [first] = offers
  const href = first && toHref(first, base)
  if (href !== undefined && certain && offers.length === 1 && message === '') {
    location.replace(toFileAddress(href))
    return
  }
  fillPart(
    parent,
    'offers-status',
    message || (offers.length === 0 ? '' : words.choose(offers.length)),
  )
  fillPart(parent, 'offers', ...offers.map((offer) => toItem(offer, base)))
  // Focus the requested place, unless the reader has moved the focus.
  if (first?.is === 'requested' && document.activeElement === document.body) {
    findPart(parent, 'offers', HTMLElement).querySelector('a')?.focus()
  }
}

/**
 * Look up the citations of a text, as seen from the page from which the reader came.
 *
 * @param base
 *   Path of the site: `/`.
 * @throws
 *   If the lists of the edition do not load.
 */
export function resolve(text: string, base: string): Promise<Resolution> {
  return resolveText(text, toHere(base), loadEdition(base))
}

/**
 * Find the places that a text may name, with the texts of their links.
 *
 * @param base
 *   Path of the site: `/`.
 * @throws
 *   If the lists of the edition do not load.
 */
export async function findOffers(
  text: string,
  base: string,
): Promise<Array<{ offer: Offer; name: string }>> {
  const { offers } = await findPlaces(text, toHere(base, location.href), loadEdition(base))
  return offers.map((offer) => ({ offer, name: toName(offer) }))
}

/** Volume and document of the page from which the reader came. */
function toHere(base: string, from = document.referrer): Here {
  const { origin, pathname } = new URL(from || base, location.href)
  if (origin !== location.origin || !pathname.startsWith(base)) return {}
  const [volume, id] = pathname.slice(base.length).split('/')
  return { volume: volume || undefined, document: id || undefined }
}

function toItem(offer: Offer, base: string): HTMLElement {
  return toOfferItem(offer, toName(offer), base)
}

function toName({ is, name }: Offer): string {
  return is === 'near' ? words.goNearest(name) : words.go(name)
}
