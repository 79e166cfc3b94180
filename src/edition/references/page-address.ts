/**
 * Write the address of a page, or of a place in it.
 *
 * @param page
 *   Address of the page without its last slash: `/frus1964-68v02/d162`.
 * @param fragment
 *   Anchor in it; empty for the page itself (default: that).
 * @returns
 *   `/frus1964-68v02/d162/#p1.6`.
 */
export function toPageAddress(page: string, fragment = ''): string {
  return `${page}/${fragment && `#${fragment}`}`
}
