import { findPlaces } from '../../go-to/find-places.ts'
import type { Here, Offer } from '../../go-to/offer.ts'
import { toSafeAddress } from '../../tree/safe-address.ts'
import { goTo as words } from '#words/go-to.ts'
import { loadEdition } from './edition.ts'
import { fillPart, findPart } from './parts.ts'

const base = import.meta.env.BASE_URL

/**
 * Go to the place that a text names if it is unambiguous; otherwise offer the places that it may name. Back then
 * returns to the page where the reader was.
 *
 * @param parent
 *   Element for the answer.
 * @param question
 *   Text as typed.
 * @throws
 *   If the lists of the edition do not load.
 */
export async function goTo(parent: Element, question: string): Promise<void> {
  const { certain, message, offers } = await findPlaces(question, toHere(), loadEdition(base))
  const [first] = offers
  const href = first && toHref(first)
  if (href !== undefined && certain && offers.length === 1) {
    location.replace(href)
    return
  }
  fillPart(
    parent,
    'offers-status',
    message || (offers.length === 0 ? '' : words.choose(offers.length)),
  )
  fillPart(parent, 'offers', ...offers.map(toItem))
  // Focus the requested place, unless the reader has moved the focus.
  if (first?.is === 'requested' && document.activeElement === document.body) {
    findPart(parent, 'offers', HTMLElement).querySelector('a')?.focus()
  }
}

/** Volume and document of the page from which the reader came. */
function toHere(): Here {
  const { origin, pathname } = new URL(document.referrer || base, location.href)
  if (origin !== location.origin) return {}
  const [volume, id] = pathname.slice(base.length).split('/')
  return { volume: volume || undefined, document: id || undefined }
}

function toHref({ href, is }: Offer): string | undefined {
  return toSafeAddress(is === 'elsewhere' ? href : base + href)
}

function toItem(offer: Offer): HTMLElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  const href = toHref(offer)
  if (href !== undefined) link.href = href
  link.textContent = offer.is === 'near' ? words.goNearest(offer.name) : words.go(offer.name)
  if (offer.is === 'elsewhere') link.rel = 'external'
  item.append(link)
  if (offer.title !== undefined) {
    const title = document.createElement('span')
    title.className = 'date'
    title.textContent = offer.title
    item.append(title)
  }
  return item
}
