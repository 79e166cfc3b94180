/** Units of the document. */
export const units = '[data-locator]'

/** Places that an address can name: the units, and the printed pages. */
export const places = `${units},[id^=pg_]`

/** What a place is called: `Point 3, p. 367`, `Page 367`. */
export function toName(place: HTMLElement): string {
  return place.dataset['locator'] ?? `Page ${place.id.slice(3)}`
}

/** What a citation calls it: `point 3, p. 367`, `p. 367`. */
export function toPinpoint(place: HTMLElement): string {
  const name = toName(place)
  return name.charAt(0).toLowerCase() + name.slice(1).replace(/^age /, '. ')
}

/** Address of a fragment of this page, for others to follow. */
export function toAddress(fragment: string): string {
  return `${location.origin}${location.pathname}#${fragment}`
}
