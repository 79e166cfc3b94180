import type { Offer } from '../../go-to/offer.ts'
import { toSafeAddress } from '../../tree/safe-address.ts'

/** Write the address of an offer; nothing for one that is not safe. */
export function toHref({ href, is }: Offer, base: string): string | undefined {
  return toSafeAddress(is === 'elsewhere' ? href : base + href)
}

/**
 * Make an item of a list: a link to an offered place, and the title of its document.
 *
 * @param name
 *   Text of the link.
 */
export function toOfferItem(offer: Offer, name: string, base: string): HTMLElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  const href = toHref(offer, base)
  if (href !== undefined) link.href = href
  link.textContent = name
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
