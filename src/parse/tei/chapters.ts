import { findElements, toContent } from './content.ts'
import type { XmlElement } from './xml-tree.ts'

/** A child of an element. */
type Child = XmlElement['children'][number]

/** Whether an element is a document, which has been read. */
export type IsDocument = (element: XmlElement) => boolean

/**
 * Whether a child of the body, or of a chapter, is a chapter: a `div` with an id or with documents. Another `div` in a
 * chapter is part of its text.
 */
export function isChapter(
  child: Child,
  level: number,
  isDocument: IsDocument,
): child is XmlElement {
  if (child.type === 'text' || child.name !== 'div' || isDocument(child)) return false
  const hasId = child.attributes['xml:id'] !== undefined
  return level === 1 || hasId || findElements(child, 'div').some(isDocument)
}

/**
 * Take the text of a chapter: its heading and what is in none of its documents and subordinate chapters.
 *
 * ```
 * > | <div type="chapter"><head>Quay</head><p>See vol. II.</p><pb n="5"/><div type="document">…</div></div>
 *                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @returns
 *   Chapter with this content alone. A page break directly before a document or chapter belongs to that.
 */
export function toChapterText(
  chapter: XmlElement,
  level: number,
  isDocument: IsDocument,
): XmlElement {
  const children: Array<Child> = []
  let isBeforeText = false
  for (const child of chapter.children.toReversed()) {
    const isPart =
      child.type === 'element' && (isDocument(child) || isChapter(child, level + 1, isDocument))
    if (isPart) isBeforeText = false
    else if (isPageBreak(child)) {
      if (isBeforeText) children.push(child)
    } else {
      children.push(child)
      isBeforeText ||= !isSpace(child)
    }
  }
  return { ...chapter, children: children.reverse() }
}

/**
 * Whether the text of a chapter needs a page: it has more than a heading without notes, or nothing else is in the
 * chapter.
 */
export function hasText(
  chapter: XmlElement,
  { children }: XmlElement,
  isDocument: IsDocument,
): boolean {
  const head = children.find((child) => child.type === 'element' && child.name === 'head')
  const isMore = children.some((child) => child !== head && toWords(child) !== '')
  if (isMore || head?.type !== 'element') return isMore
  if (findElements(head, 'note').length > 0) return true
  return toWords(head) !== '' && !findElements(chapter, 'div').some(hasParts)

  /** Whether a part of the chapter makes it more than a heading. */
  function hasParts(element: XmlElement): boolean {
    return isDocument(element) || element.attributes['xml:id'] !== undefined
  }
}

function isPageBreak(child: Child): boolean {
  return child.type === 'element' && child.name === 'pb'
}

function isSpace(child: Child): boolean {
  return child.type === 'text' && child.source.trim() === ''
}

function toWords(child: Child): string {
  return child.type === 'text' ? child.source.trim() : toContent(child)
}
