import type { Node, Root } from '../tree/nodes.ts'
import { type Pages, toPages } from '../tree/pages.ts'
import { separate } from '../tree/to-text.ts'
import { walk } from '../tree/walk.ts'

/** Words of a document in a row that stand on one printed page, and in one note or in none. */
export interface Stretch {
  /** Label of the page; absent where it is not known. */
  page?: string
  /** Anchor of the note: `fn1`. */
  note?: string
  /** Its text; words of different lines are apart. */
  text: string
  /** Keys of the persons whom the source marks in it: `p_YCW1`. */
  persons?: Array<string>
}

/**
 * Divide what a document says by its printed pages and its notes.
 *
 * @param tree
 *   Document whose nodes have their anchors.
 * @param pages
 *   Pages of its nodes (default: they are looked for).
 * @returns
 *   Stretches in document order.
 */
export function toStretches(
  tree: Root,
  pages: ReadonlyMap<Node, Pages> = toPages(tree),
): Array<Stretch> {
  const stretches: Array<Stretch> = []
  for (const child of tree.children) {
    const note = child.type === 'footnoteDefinition' ? child.data?.id : undefined
    walk(child, (node) => {
      const text = toOwnText(node)
      const person = node.type === 'personName' ? node.ref : undefined
      if (text === '' && person === undefined) return
      const stretch = enter(pages.get(node)?.first, note)
      stretch.text += text
      if (person !== undefined) (stretch.persons ??= []).push(person)
    })
  }
  return stretches

  /** The last stretch, or, where that is elsewhere, a new one. */
  function enter(page: string | undefined, note: string | undefined): Stretch {
    const last = stretches.at(-1)
    if (last && last.page === page && last.note === note) return last
    const stretch = {
      ...(page !== undefined && { page }),
      ...(note !== undefined && { note }),
      text: '',
    }
    stretches.push(stretch)
    return stretch
  }
}

function toOwnText(node: Node): string {
  if ('value' in node) return node.value
  return separate.has(node.type) ? ' ' : ''
}
