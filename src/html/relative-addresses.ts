import { markup } from './markup.ts'

/**
 * Write the addresses of a page that are in its own site relative to the page, so that the built site works at any
 * address, below any path, and from a disk: `/v/d2/#p1` in the page `/v/d1/` becomes `../d2/#p1`.
 *
 * Changes `href`, `src`, `action` and `data-base` in tags, the address of a redirect, and `url()` in styles. Text stays
 * as it is, whatever it looks like.
 *
 * @param html
 *   Whole page, with double quotes around the values of attributes.
 * @param page
 *   Path of the page: `/v/d1/`.
 * @param base
 *   Path of the site, decoded: `/`, `/editions/`. Other addresses stay as they are.
 */
export function toRelativeAddresses(html: string, page: string, base: string): string {
  const from = removeBase(page, base) ?? page
  return html.replace(markup, (all: string, raw?: string, name?: string, text?: string) => {
    if (raw === undefined || text === undefined)
      return all.startsWith('<!') ? all : rewrite(all, tagAddress)
    const isStyle = name?.toLowerCase() === 'style'
    return rewrite(raw, tagAddress) + (isStyle ? rewrite(text, styleAddress) : text)
  })

  function rewrite(part: string, address: RegExp): string {
    return part.replace(address, (all: string, before?: string, target?: string) => {
      const inside = target?.startsWith('//') ? undefined : removeBase(target ?? '', base)
      return before === undefined || inside === undefined ? all : before + toRelative(inside, from)
    })
  }
}

/** An address in a tag: ` href="/a/`, ` content="0; url=/a/`; not ` title="/a/`, nor ` href="https://example.org/`. */
const tagAddress = /(\s(?:href="|src="|action="|data-base="|content="0; url=))(\/[^"]*)/g

/** A string, which stays as it is, or an address in a style: `url(/a.woff2`; not `url(#a)`. */
const styleAddress = /"(?:[^"\\]|\\[^])*"?|'(?:[^'\\]|\\[^])*'?|(\burl\()(\/[^)]*)/g

/** Remove the path of the site, as it is or encoded, from an address; nothing for one outside of the site. */
function removeBase(address: string, base: string): string | undefined {
  const prefix = [base, encodeURI(base)].find((path) => address.startsWith(path))
  return prefix === undefined ? undefined : `/${address.slice(prefix.length)}`
}

/** Write an address relative to a page; both are paths in the site. */
function toRelative(target: string, page: string): string {
  const [path = ''] = target.split(/[?#]/, 1)
  const to = path.split('/').slice(0, -1)
  const from = page.split('/').slice(0, -1)
  const different = from.findIndex((name, index) => name !== to[index])
  const common = different === -1 ? from.length : different
  const rest = target.slice(to.slice(0, common).join('/').length + 1)
  return ('../'.repeat(from.length - common) || './') + rest
}
