import type { Element, Root, RootContent } from 'hast'
import { toSafeHtml } from '../html/to-safe-html.ts'
import { fillBlanks, takeBlanks } from './blanks.ts'
import { leadReference, type Resolve } from './cross-references.ts'
import { toFirstLineRules } from './first-lines.ts'
import { toMarginRules } from './margin-notes.ts'
import { leadToReferring } from './referred-notes.ts'

/** A document as HTML, in the parts that a page sets apart. */
export interface RenderedDocument {
  /** The lines before the title. */
  preface: string
  /** What the `h1` holds. */
  title: string
  /** The passages: datelines, paragraphs, lists, signatures. */
  text: string
  /** Items for the list of notes. */
  notes: string
  /** CSS of this document alone: where its notes stand in the margin, where pages begin in first lines. */
  style: string
}

/** A document as HTML in which its links to other documents are blank. */
export interface BlankDocument extends RenderedDocument {
  /** What stands where (`blanks.ts`). */
  blanks: Array<Element>
}

/** Divide the HTML tree of a document into the parts of its page. */
export function toBlankDocument(html: Root): BlankDocument {
  // What the rules measure is the text with that of the links.
  const style = toMarginRules(html) + toFirstLineRules(html)
  const blanks = takeBlanks(html)
  const heading = html.children.findIndex((child) => isTag(child, 'h1'))
  const title = html.children[heading]
  const after = html.children.slice(heading + 1)
  return {
    preface: toSafeHtml(html.children.slice(0, Math.max(heading, 0))),
    title: title && 'children' in title ? toSafeHtml(title.children) : '',
    text: toSafeHtml(after.filter((child) => !isTag(child, 'li'))),
    notes: toSafeHtml(after.filter((child) => isTag(child, 'li'))),
    style,
    blanks,
  }
}

/**
 * Fill the blanks of a document.
 *
 * @param document
 *   Document; its blanks are used up.
 * @param resolve
 *   Tells where the documents are to which it refers.
 * @param referred
 *   What refers to its notes, by their anchors (default: nothing does).
 */
export function fillDocument(
  { preface, title, text, notes, style, blanks }: BlankDocument,
  resolve: Resolve,
  referred: ReadonlyMap<string, string> = new Map(),
): RenderedDocument {
  const fill = (html: string): string => fillBlanks(html, blanks, lead)
  return { preface: fill(preface), title: fill(title), text: fill(text), notes: fill(notes), style }

  function lead(link: Element): boolean {
    const isSign = link.properties.dataNote !== undefined
    return isSign ? leadToReferring(link, referred) : leadReference(link, resolve)
  }
}

/** Whether a node is an element of this name. */
export function isTag(node: RootContent, tagName: string): boolean {
  return node.type === 'element' && node.tagName === tagName
}
