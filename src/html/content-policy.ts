import { createHash } from 'node:crypto'
import { addToHead } from './add-to-head.ts'
import { markup } from './markup.ts'

/** ` style="top:1px"`, with its value; not ` data-style="a"`. */
const styleAttribute = /\sstyle="([^"]*)"/

/** ` src="/a.js"`, a file, or ` type="application/ld+json"`, data, which no browser obeys; not ` type="module"`. */
const isFileOrData = /\s(?:src="|type="(?!(?:module|speculationrules)"))/

/** `<img alt="Map" src="https://example.org/`, with the origin of the address; not `<img src="map.png"`, nor `src="https://é/`. */
const foreignImage = /^<img\b.*?\ssrc="(https?:\/\/[\w.-]+(?::\d+)?)[/"?#]/is

/** The policies of Trusted Types that the scripts of a page may make: for HTML, and for the address of the service worker. */
export const ownTypes = 'trusted-types own worker'

/**
 * Add the policy of its content to a page (Content Security Policy, level 3): browsers run and load nothing but what it was
 * published with. Scripts and styles are files of its site, or stand in the page itself, each of which the policy names by its
 * hash. Whatever else came into a page, such as a script of elsewhere or code in an attribute, does nothing.
 *
 * @param html
 *   Whole page, as it is published.
 */
export function addContentPolicy(html: string): string {
  return addToHead(
    html,
    `<meta http-equiv="content-security-policy" content="${toContentPolicy(html)}">`,
  )
}

/** Write the policy of a page. */
export function toContentPolicy(html: string): string {
  const { scripts, styles, attributes, images } = collectSources(html)
  return [
    `default-src 'self'`,
    // The script of an index that is large compiles WebAssembly.
    toDirective('script-src', [`'self'`, `'wasm-unsafe-eval'`, ...scripts]),
    toDirective('style-src', [`'self'`, ...styles, ...toAttributeSources(attributes)]),
    ...(images.size > 0 ? [toDirective('img-src', [`'self'`, ...images])] : []),
    `require-trusted-types-for 'script'`,
    ownTypes,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
  ].join(';')
}

/**
 * Write the policy of a page that stands alone: browsers load nothing for it, and run and apply only what is in it.
 *
 * @param html
 *   Whole page, or all of its parts that have scripts and styles.
 */
export function toClosedPolicy(html: string): string {
  const { scripts, styles, attributes } = collectSources(html)
  return [
    `default-src 'none'`,
    toDirective('script-src', [...scripts]),
    toDirective('style-src', [...styles, ...toAttributeSources(attributes)]),
    `require-trusted-types-for 'script'`,
    `trusted-types 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join(';')
}

/** What a page contains, as sources of its policy: hashes of scripts, styles and attributes, and origins of images. */
interface Sources {
  scripts: ReadonlySet<string>
  styles: ReadonlySet<string>
  attributes: ReadonlySet<string>
  images: ReadonlySet<string>
}

function collectSources(html: string): Sources {
  const scripts = new Set<string>()
  const styles = new Set<string>()
  const attributes = new Set<string>()
  const images = new Set<string>()
  for (const [tag, start, name = '', text = ''] of html.matchAll(markup)) {
    if (tag.startsWith('<!')) continue
    const [, style] = styleAttribute.exec(start ?? tag) ?? []
    if (style !== undefined) attributes.add(toHash(decodeValue(style)))
    const [, image] = foreignImage.exec(tag) ?? []
    if (image !== undefined) images.add(image)
    if (start === undefined) continue
    if (name.toLowerCase() === 'style') styles.add(toHash(text))
    else if (!isFileOrData.test(start)) scripts.add(toHash(text))
  }
  return { scripts, styles, attributes, images }
}

function toAttributeSources(attributes: ReadonlySet<string>): Array<string> {
  return attributes.size > 0 ? [`'unsafe-hashes'`, ...attributes] : []
}

function toDirective(name: string, sources: ReadonlyArray<string>): string {
  return [name, ...sources].join(' ')
}

/** Write the hash of a script or style as a source of a policy: `'sha256-…'`. */
export function toHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** The references in the value of an attribute, as the serializers write them: `&quot;`, `&#34;`, `&#x22;`. */
const reference = /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi

const named: Readonly<Record<string, string>> = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' }

function decodeValue(value: string): string {
  return value.replace(reference, (all, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? all
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    return code <= maxCode ? String.fromCodePoint(code) : all
  })
}

/** The last code point of Unicode. */
const maxCode = 0x10ffff
