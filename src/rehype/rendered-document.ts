import type { Element, Root, RootContent } from 'hast'
import { toSafeHtml } from '../html/to-safe-html.ts'
import { fillBlanks, takeBlanks } from './blanks.ts'
import { resolveReference, type Resolve } from './cross-references.ts'
import { toFirstLineRules } from './first-lines.ts'
import { toMarginRules } from './margin-notes.ts'
import { linkReferring, type Referring } from './referred-notes.ts'

/** A document as HTML, divided into the parts of its page. */
export interface RenderedDocument {
  /** The lines before the title. */
  preface: string
  /** Content of the `h1`. */
  title: string
  /** The passages: datelines, paragraphs, lists, signatures. */
  text: string
  /** Items for the list of notes. */
  notes: string
  /** CSS for this document only: positions of its margin notes, and of page numbers in first lines. */
  style: string
}

/** A document as HTML with placeholders for its links to other documents. */
export interface BlankDocument extends RenderedDocument {
  /** Links that replace the placeholders, by index (see `blanks.ts`). */
  blanks: Array<Element>
}

/** Divide the HTML tree of a document into the parts of its page, with placeholders for links to other documents. */
export function toBlankDocument(html: Root): BlankDocument {
  // Before the links are taken out: the rules measure the text, which includes that of the links.
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
 * Replace the placeholders of a document by its links.
 *
 * @param document
 *   Document with placeholders; its links are changed, so it can be filled only once.
 * @param resolve
 *   Resolves the references to other documents.
 * @param referred
 *   What refers to its notes and units, by their anchors (default: nothing).
 */
export function fillDocument(
  { preface, title, text, notes, style, blanks }: BlankDocument,
  resolve: Resolve,
  referred: ReadonlyMap<string, Referring> = new Map(),
): RenderedDocument {
  const fill = (html: string): string => fillBlanks(html, blanks, link)
  return { preface: fill(preface), title: fill(title), text: fill(text), notes: fill(notes), style }

  function link(element: Element): boolean {
    const isReferringLink = element.properties.dataPlace !== undefined
    return isReferringLink ? linkReferring(element, referred) : resolveReference(element, resolve)
  }
}

/** Whether a node is an element with this tag name. */
export function isTag(node: RootContent, tagName: string): boolean {
  return node.type === 'element' && node.tagName === tagName
}
