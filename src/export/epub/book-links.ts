import { decode } from '../../html/xml-characters.ts'
import { decodePart } from '../../tree/decode-part.ts'
import { createPathIds } from '../../tree/path-ids.ts'
import { toSafeAddress } from '../../tree/safe-address.ts'
import { toFragment } from './book-ids.ts'
import type { BookSite, BookText } from './book.ts'
import type { FindAddress } from './replace-link.ts'

/** Finds what the links of a book lead to. */
export interface BookLinks {
  /** Name of the file of a text, which no other has, whatever the case of its letters: `d162.xhtml`. */
  toFile: (text: BookText) => string
  /** Make a function that finds the addresses in one of the texts. */
  from: (text: BookText) => FindAddress
}

/** A host that no address has. */
const origin = 'https://site.invalid'

/** An anchor in HTML: ` id="p1.3"`. */
const anchor = /\sid="([^"]*)"/g

/**
 * Link the texts of a book: a link to a place of the book leads there, one to another page of the site to that page on the web. A
 * place that the book does not have becomes the text that should have it.
 */
export function linkBook(texts: ReadonlyArray<BookText>, site: BookSite): BookLinks {
  const names = createPathIds([])
  const files = new Map(
    texts.map((text) => [text, `${names.assign(text.path || 'index')}.xhtml`] as const),
  )
  const byPath = new Map(texts.map((text) => [text.path, text]))
  const known = new Map<BookText, ReadonlySet<string>>()
  const base = new URL(site.base, origin).pathname
  return {
    toFile,
    from: (text) => {
      const page = new URL(text.path && `${text.path}/`, `${origin}${base}${site.volume}/`)
      return (href) => find(href, text, page)
    },
  }

  function toFile(text: BookText): string {
    return files.get(text) ?? ''
  }

  function find(href: string, from: BookText, page: URL): string | undefined {
    if (href.startsWith('#')) return toPlace(from, href.slice(1), from)
    const url = URL.parse(href, page)
    if (url?.origin !== origin) return toSafeAddress(href)
    const path = decodePart(url.pathname.slice(base.length))
    const id = decodePart(url.hash.slice(1))
    const inVolume = path.startsWith(`${site.volume}/`)
      ? path.slice(site.volume.length + 1)
      : undefined
    const place = inVolume === undefined ? undefined : findPlace(inVolume, id)
    if (place) return toPlace(place.text, place.id, from) ?? toFile(place.text)
    return (
      site.root && new URL(url.pathname.slice(base.length) + url.search + url.hash, site.root).href
    )
  }

  /** Find the text of a path in the volume: `d162/`, `people/p_YCW1/`; or the first in which a printed page begins. */
  function findPlace(path: string, id: string): { text: BookText; id: string } | undefined {
    const [name = '', entry = ''] = path.split('/')
    const text = byPath.get(name)
    if (text) return { text, id: id || entry }
    const first = name === 'pages' && id !== '' && texts.find((each) => toIds(each).has(id))
    return first ? { text: first, id } : undefined
  }

  /** Write the address of a place from a text; nothing if there is no such place. */
  function toPlace(text: BookText, id: string, from: BookText): string | undefined {
    if (id !== '' && !toIds(text).has(id)) return undefined
    const file = text === from && id !== '' ? '' : toFile(text)
    return file + (id && toFragment(id))
  }

  function toIds(text: BookText): ReadonlySet<string> {
    const ids =
      known.get(text) ??
      new Set(Array.from(text.html.matchAll(anchor), ([, id = '']) => decode(id)))
    known.set(text, ids)
    return ids
  }
}
