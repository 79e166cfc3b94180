import type { Root, RootContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { toFirstLineRules } from './first-lines.ts'
import { toMarginRules } from './margin-notes.ts'

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

/** Divide the HTML tree of a document into the parts of its page. */
export function toRenderedDocument(html: Root): RenderedDocument {
  const heading = html.children.findIndex((child) => isTag(child, 'h1'))
  const title = html.children[heading]
  const after = html.children.slice(heading + 1)
  return {
    preface: toHtml(html.children.slice(0, Math.max(heading, 0))),
    title: title && 'children' in title ? toHtml(title.children) : '',
    text: toHtml(after.filter((child) => !isTag(child, 'li'))),
    notes: toHtml(after.filter((child) => isTag(child, 'li'))),
    style: toMarginRules(html) + toFirstLineRules(html),
  }
}

/** Whether a node is an element of this name. */
export function isTag(node: RootContent, tagName: string): boolean {
  return node.type === 'element' && node.tagName === tagName
}
