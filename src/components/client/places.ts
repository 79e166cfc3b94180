import { pageBreakId } from '../../tree/ids.ts'

/** Selector of the units of the document. */
export const units = '[data-at]'

/** Selector of its page breaks. */
export const pages = `[id^=${pageBreakId('')}]`

/** Selector of the places that an address can name. */
export const places = `${units},${pages}`

/** Write the full address of a fragment of this page. */
export function toAddress(fragment: string): string {
  return `${location.origin}${location.pathname}#${fragment}`
}
