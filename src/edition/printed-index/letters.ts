import { uniqueIds } from '../../tree/ids.ts'
import type { List, ListItem, Root, RootContent, WhiteSpace } from '../../tree/nodes.ts'
import { toText } from '../../tree/to-text.ts'

/** A letter of an index. */
export interface IndexLetter {
  letter: string
  /** Anchor of its lines: `A`. */
  id: string
}

/** First letter: `É` of `“Été”, 5`; no match in `17-nation proposal`. */
const initial = /^[^\p{L}\p{N}]*(\p{L})/u

/** Combining marks, as in the decomposed form of `É`. */
const marks = /\p{M}/gu

/**
 * Divide the lines of an index by first letter: one list, with an anchor, for each letter.
 *
 * A line that begins without a letter, or with an earlier letter, stays in place: `17-nation proposal`, `de Gaulle`
 * under G.
 *
 * @param tree
 *   Index; nodes outside its lists are unchanged.
 * @returns
 *   Index divided by letter, and its letters in order.
 */
export function divideByLetter(tree: Root): { tree: Root; letters: Array<IndexLetter> } {
  const letters: Array<IndexLetter> = []
  const unique = uniqueIds()
  const children = tree.children.flatMap((node): Array<RootContent> =>
    node.type === 'list' ? divide(node) : [node],
  )
  return { tree: { ...tree, children }, letters }

  function divide(list: List): Array<List> {
    const parts: Array<List> = []
    let items: Array<ListItem | WhiteSpace> = []
    for (const item of list.children) {
      if (item.type === 'point') return [list]
      const letter = item.type === 'listItem' ? toLetter(item) : ''
      if (parts.length === 0 || letter > (letters.at(-1)?.letter ?? '')) {
        items = []
        parts.push({ ...list, children: items })
      }
      if (letter > (letters.at(-1)?.letter ?? '')) {
        const id = unique(letter)
        letters.push({ letter, id })
        parts.splice(-1, 1, { ...list, children: items, data: { id } })
      }
      items.push(item)
    }
    return parts
  }
}

/** First letter of a line, in upper case without accents; empty where the line begins otherwise. */
function toLetter(item: ListItem): string {
  const letter = initial.exec(toText(item))?.[1] ?? ''
  return letter.normalize('NFD').replace(marks, '').toUpperCase()
}
