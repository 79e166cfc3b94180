import { pageBreakId } from '../../tree/ids.ts'

/** Selector of the units of the document. */
export const units = '[data-at]'

/** Selector of its page breaks. */
export const pages = `[id^=${pageBreakId('')}]`

/** Selector of the places that an address can name. */
export const places = `${units},${pages}`

/** Find the innermost unit that contains a node. */
export function findUnit(node: Node | undefined): HTMLElement | null {
  const element = node instanceof Element ? node : node?.parentElement
  return element?.closest<HTMLElement>(units) ?? null
}

/**
 * Write the full address of a fragment of a page.
 *
 * @param fragment
 *   Empty for the page itself.
 * @param page
 *   Address of the page (default: this one).
 */
export function toAddress(fragment: string, page: string = location.href): string {
  const { origin, pathname } = new URL(page)
  return `${origin}${pathname}${fragment && `#${fragment}`}`
}
