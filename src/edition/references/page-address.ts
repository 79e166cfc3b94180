/**
 * Write the address of a page, or of a place on it.
 *
 * @param page
 *   Address of the page without its trailing slash: `/frus1964-68v02/d162`.
 * @param fragment
 *   Anchor on the page (default: none, the page itself).
 * @returns
 *   `/frus1964-68v02/d162/#p1.6`.
 */
export function toPageAddress(page: string, fragment = ''): string {
  return `${page}/${fragment && `#${fragment}`}`
}
