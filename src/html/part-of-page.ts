import { decodePart } from '../tree/decode-part.ts'
import { markup } from './markup.ts'

/** A page that shows several documents of a volume, as one of them sees it. */
export interface SharedPage {
  /** Path of the volume: `/frus1964-68v02/`. */
  path: string
  /** Whether an element outside of the document has an id: `d161/`, the id of another document. */
  has: (id: string) => boolean
}

/**
 * Make the HTML of a document a part of a page with several. Its ids and the links to them are prefixed by its name, as
 * in an address: `p1.3` becomes `d162/p1.3`. Print shows the anchors in the document: an
 * element has its own as `data-anchor`, a link that of its target as `data-to`. A link to a document of the page leads within the page, and one to what the page lacks is none.
 *
 * ```html
 * <li id="p1"><a href="#p1">1)</a> see <a href="/v/d161/#p2">2</a></li>
 * <li id="d162/p1" data-anchor="p1"><a href="#d162/p1" data-to="p1">1)</a> see <a href="#d161/p2">2</a></li>
 * ```
 *
 * Text stays as it is, whatever it looks like, and so do other addresses.
 *
 * @param html
 *   Document, with double quotes around the values of attributes.
 * @param name
 *   Its name in the address of its volume, without a slash: `d162`.
 */
export function toPartOfPage(html: string, name: string, page: SharedPage): string {
  const ids = collectIds(html)
  const paths = [page.path, encodeURI(page.path)]
  return rewriteAttributes(html, (attribute, value) => {
    if (attribute === 'id') return `id="${name}/${value}" data-anchor="${value}"`
    if (idLists.has(attribute)) return `${attribute}="${prefixEach(value)}"`
    if (attribute !== 'href') return undefined
    if (value.startsWith('#')) return toOwnLink(value.slice(1))
    const path = paths.find((path) => value.startsWith(path))
    return path === undefined ? undefined : toLinkInVolume(value.slice(path.length))
  })

  function toOwnLink(anchor: string): string {
    const id = decodePart(anchor)
    if (ids.has(id) || page.has(`${name}/${id}`))
      return `href="#${name}/${anchor}" data-to="${anchor}"`
    return page.has(id) ? `href="#${anchor}"` : ''
  }

  function toLinkInVolume(target: string): string | undefined {
    const [, document = '', anchor = ''] = inVolume.exec(target) ?? []
    return page.has(`${document}/`) ? `href="#${document}/${anchor}"` : undefined
  }

  function prefixEach(value: string): string {
    return value.replace(word, (id) => `${name}/${id}`)
  }
}

/**
 * Select the rules of a document that place the page numbers of first lines, for its part of a page with several.
 *
 * ```css
 * [id="pg_367"]{--at:23}
 * [id="d162/pg_367"]{--at:23}
 * ```
 *
 * @param css
 *   CSS of the document alone; other rules are left out.
 * @param name
 *   Its name in the address of its volume: `d162`.
 */
export function toPartRules(css: string, name: string): string {
  const rules = css.matchAll(firstLineRule)
  return Array.from(rules, ([, id = '', at = '']) => `[id="${name}/${id}"]{${at}}`).join('')
}

/** A rule of one id: `[id="pg_367"]{--at:23}`; not `[id="fn1"]{anchor-name:--n0}`. */
const firstLineRule = /\[id="((?:[^"\\]|\\[^])*)"\]\{(--at:\d+)\}/g

/** Attributes whose value is a list of ids. */
const idLists: ReadonlySet<string> = new Set([
  ...['for', 'headers', 'aria-controls', 'aria-describedby', 'aria-details', 'aria-flowto'],
  ...['aria-labelledby', 'aria-owns'],
])

/** An id in a list of several. */
const word = /\S+/g

/** A document in the address of its volume: `d161/`, `d161/#p2`; not `d161/?release=1.0`, `people/ada/`. */
const inVolume = /^([^/?#]+)\/(?:#(.*))?$/

/** An attribute with a white space before it: ` id="p1"`, ` hidden`. The value of the one before it is no part of it. */
const attribute = /(\s)([^\s"=>]+)(?:="([^"]*)"?)?/g

function collectIds(html: string): Set<string> {
  const ids = new Set<string>()
  rewriteAttributes(html, (attribute, value) => {
    if (attribute === 'id') ids.add(value)
    return undefined
  })
  return ids
}

/**
 * Rewrite the attributes of all tags.
 *
 * @param rewrite
 *   Returns the new attribute, empty to leave it out; `undefined` where it stays.
 */
function rewriteAttributes(
  html: string,
  rewrite: (name: string, value: string) => string | undefined,
): string {
  const toTag = (tag: string): string =>
    tag.replace(attribute, (all: string, space: string, name: string, value?: string) => {
      const written = value === undefined ? undefined : rewrite(name.toLowerCase(), value)
      if (written === undefined) return all
      return written === '' ? '' : space + written
    })
  return html.replace(markup, (all: string, raw?: string, _name?: string, text?: string) => {
    if (raw !== undefined) return toTag(raw) + (text ?? '')
    return all.startsWith('<!') ? all : toTag(all)
  })
}
