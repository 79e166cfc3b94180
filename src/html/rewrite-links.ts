import { escapeXml, writeStartTag } from './write-xml.ts'
import { decode } from './xml-characters.ts'

/** What becomes of a link: another address, or no link, with a title that says what its text names, if that is known. */
export type LinkedTo = { href: string } | { title?: string }

/**
 * The start tag of a link or picture, or the end tag of a link: `<a href="/v/d1/">`, `<img alt="Map" src="map.png">`, `</a>`; not
 * `<abbr>`. What does not end goes to the end, so that the search is linear.
 */
const tag = /<(a|img)(?=[\s>])((?:[^">]|"[^"]*"?)*)>?|<\/a>/g

/** The address of a link: ` href="/v/d1/"`. */
const address = /\shref="([^"]*)"/

/** The words for a picture: ` alt="Map"`. */
const words = /\salt="([^"]*)"/

/** What a text that was a link retains: ` id="fnref1"`, ` class="g"`, ` data-label="1"`; not ` rel="external"`. */
const retained = /\s(?:id|class|dir|lang|data-[\w-]+)="[^"]*"/g

/**
 * Rewrite the links of HTML for a file that stands alone. A picture becomes the words for it.
 *
 * @param html
 *   HTML whose attributes are in double quotes. No link is in another one.
 * @param link
 *   Says what becomes of a link, by its address.
 */
export function rewriteLinks(html: string, link: (href: string) => LinkedTo): string {
  /** End of the link that is open. */
  let end = ''
  return html.replace(tag, (all: string, name?: string, attributes?: string) => {
    if (name === undefined || attributes === undefined) return end
    if (name === 'img') return words.exec(attributes)?.[1] ?? ''
    const [, href] = address.exec(attributes) ?? []
    end = '</a>'
    // Most links are to a place of the same text.
    if (href === undefined || href.startsWith('#')) return all
    const to = link(decode(href))
    if ('href' in to) return all.replace(address, () => ` href="${escapeXml(to.href)}"`)
    const kept = attributes.match(retained)?.join('') ?? ''
    const start = `${writeStartTag('span', { title: to.title }).slice(0, -1)}${kept}>`
    if (start === '<span>') {
      end = ''
      return ''
    }
    end = '</span>'
    return start
  })
}
