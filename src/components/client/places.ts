import { pageBreakId } from '../../tree/ids.ts'

/** Units of the document. */
export const units = '[data-at]'

/** Its printed pages. */
export const pages = `[id^=${pageBreakId('')}]`

/** Places that an address can name. */
export const places = `${units},${pages}`

/** Address of a fragment of this page, for others to follow. */
export function toAddress(fragment: string): string {
  return `${location.origin}${location.pathname}#${fragment}`
}
