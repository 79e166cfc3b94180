/** Write the address of a page with the name of its file where a site is opened from a disk: `file:///v/d1/index.html#p1`. */
export function toFileAddress(href: string): string {
  const url = new URL(href, location.href)
  if (url.protocol === 'file:') url.pathname = url.pathname.replace(/\/$/, '/index.html')
  return url.href
}
