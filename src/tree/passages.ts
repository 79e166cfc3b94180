import { afterId } from './ids.ts'
import type { List, Paragraph, PhrasingContent, Point } from './nodes.ts'

/** A passage of running text in a paragraph or point: before, between, or after its lists. */
export interface TextPassage {
  type: 'text'
  /** Anchor: that of the paragraph or point before its first list, then `p1.after`, `p1.after2` … */
  id: string
  children: Array<PhrasingContent>
}

/** A list within running text. */
export interface ListPassage {
  type: 'list'
  list: List
}

/**
 * Divide a paragraph or point into its running text and its lists.
 *
 * ```
 * > | Sec said …: 1) we have …; 2) any idea …. Y said he would ask …
 *     ^^^^^^^^^^^^                              ^^^^^^^^^^^^^^^^^^^^^^ text: p1, p1.after
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ list
 * ```
 *
 * A paragraph that is itself a point (`3. …`) has one anchor, so the content of its point is treated as its own.
 *
 * @param holder
 *   Paragraph or point.
 * @param id
 *   Anchor of the paragraph or point.
 * @returns
 *   Passages in order. The first is text with the anchor of the paragraph or point, even if it is empty.
 */
export function toPassages(
  holder: Paragraph | Point,
  id: string,
): Array<TextPassage | ListPassage> {
  let text: TextPassage = { type: 'text', id, children: [] }
  const passages: Array<TextPassage | ListPassage> = [text]
  let lists = 0
  let published: string | undefined
  let open = true
  for (const child of holder.children.flatMap(unwrap)) {
    if (child.type === 'list') {
      passages.push({ type: 'list', list: child })
      lists++
      published = child.data?.after
      open = false
      continue
    }
    if (!open) {
      text = { type: 'text', id: published ?? afterId(id, lists), children: [] }
      passages.push(text)
      open = true
    }
    text.children.push(child)
  }
  return passages
}

function unwrap(child: Paragraph['children'][number]): Array<PhrasingContent | List> {
  return child.type === 'point' ? child.children : [child]
}
