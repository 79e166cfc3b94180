import { decode } from './xml-characters.ts'
import { type XmlAttributes, writeStartTag } from './write-xml.ts'

/** A tag of HTML. Values of attributes are decoded; an attribute without a value has an empty one. */
export interface Tag {
  name: string
  attributes: Readonly<Partial<Record<string, string>>>
}

/** An element of XHTML that replaces one of HTML. */
export interface Replacement {
  name: string
  attributes: XmlAttributes
  /** Markup before the content. */
  before?: string
  /** Markup after the content. */
  after?: string
}

/** Replaces an element. `unwrap` leaves only its content, `drop` nothing. */
export type Replace = (tag: Tag) => Replacement | 'unwrap' | 'drop'

/**
 * Rewrite HTML as XHTML. A text is compiled to HTML once; parsing it again for a book would take longer than all else.
 *
 * @param html
 *   HTML from `toSafeHtml` and `writeElement`: every element has both tags or none can be in it, and the values of attributes are in
 *   double quotes. Comments are dropped.
 * @param replace
 *   Called with each element, in document order, but not with those in a dropped one.
 */
export function toXhtml(html: string, replace: Replace): string {
  const parts: Array<string> = []
  /** Ends of the open elements; `undefined` for those that are dropped. */
  const open: Array<string | undefined> = []
  let end = 0
  for (const { 0: all, 1: slash, 2: name, 3: attributes = '', index } of html.matchAll(markup)) {
    if (!isDropping()) parts.push(html.slice(end, index))
    end = index + all.length
    if (name === undefined) continue
    if (slash === '/') close()
    else start(name, attributes)
  }
  parts.push(html.slice(end))
  return parts.join('')

  function start(name: string, written: string): void {
    const isVoid = voids.has(name)
    if (isDropping()) {
      if (!isVoid) open.push(undefined)
      return
    }
    const replaced = replace({ name, attributes: readAttributes(written) })
    if (typeof replaced === 'string') {
      if (!isVoid) open.push(replaced === 'drop' ? undefined : '')
      return
    }
    const tag = writeStartTag(replaced.name, replaced.attributes)
    if (isVoid) {
      parts.push(`${tag.slice(0, -1)}/>`)
      return
    }
    parts.push(tag, replaced.before ?? '')
    open.push(`${replaced.after ?? ''}</${replaced.name}>`)
  }

  function close(): void {
    const isDropped = isDropping()
    const last = open.pop()
    if (!isDropped && last !== undefined) parts.push(last)
  }

  function isDropping(): boolean {
    return open.length > 0 && open.at(-1) === undefined
  }
}

/**
 * A comment, or a tag with its attributes: `<!--0-->`, `</p>`, `<a href="#p1">`; not `a < b`. What does not end goes to the
 * end, so that the search is linear.
 */
const markup = /<!--[^]*?(?:-->|$)|<(\/?)([a-z][\w:-]*)((?:[^">]|"[^"]*"?)*)>?/gi

/** An attribute with its value, if it has one: `href="#p1"`, `hidden`; not the `/` at the end of a tag. */
const attribute = /([^\s=">/]+)(?:="([^"]*)")?/g

/** Elements without an end tag. */
const voids = new Set(['br', 'col', 'hr', 'img', 'input', 'wbr'])

/** Attributes of most tags. */
const none: Tag['attributes'] = {}

function readAttributes(written: string): Tag['attributes'] {
  if (written === '') return none
  const attributes: Partial<Record<string, string>> = {}
  for (const [, name = '', value = ''] of written.matchAll(attribute)) {
    attributes[name] = decode(value)
  }
  return attributes
}
