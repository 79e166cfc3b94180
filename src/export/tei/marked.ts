import type { Alteration, Node, PhrasingContent, SuppliedText } from '../../tree/nodes.ts'
import { toText } from '../../tree/to-text.ts'
import type { Attributes } from './xml.ts'

/** Words whose state is marked, for TEI. */
interface Marked {
  /** Name of the element; absent if there are no words. */
  name?: string
  attributes: Attributes
  children: ReadonlyArray<PhrasingContent>
}

/** Element for each state of words, with the brackets that are made for the page. */
const states = {
  added: { name: 'add', opening: '', closing: '' },
  damaged: { name: 'damage', opening: '', closing: '' },
  deleted: { name: 'del', opening: '', closing: '' },
  sic: { name: 'sic', opening: '', closing: ' [sic]' },
  supplied: { name: 'supplied', opening: '[', closing: ']' },
  surplus: { name: 'surplus', opening: '{', closing: '}' },
  unclear: { name: 'unclear', opening: '[', closing: '?]' },
} satisfies Record<
  Alteration['state'] | 'supplied',
  { name: string; opening: string; closing: string }
>

/**
 * Make the element of words whose state is marked. The brackets that are made for the page are no text of the source, so
 * `rend` says that they are shown, and that a part of a word has none.
 */
export function toMarked(node: Alteration | SuppliedText): Marked {
  const { children } = node
  const state = node.type === 'supplied' ? 'supplied' : node.state
  const { name, opening, closing } = states[state]
  const hasWords = children.some((child) => !isMade(child) && toText(child) !== '')
  if (!hasWords) return { attributes: {}, children }
  const place = node.type === 'alteration' ? node.place : undefined
  const hasBrackets =
    closing !== '' && isMade(children.at(-1), closing) && isMade(children[0], opening)
  return {
    name,
    attributes: { place, rend: hasBrackets ? 'brackets' : node.inWord && 'inword' },
    children: hasBrackets ? children.slice(opening === '' ? 0 : 1, -1) : children,
  }
}

/**
 * Whether a node is a text that is not in the source.
 *
 * @param bracket
 *   The text (default: any); an empty one is never missing.
 */
function isMade(node: Node | undefined, bracket?: string): boolean {
  if (bracket === '') return true
  if (node?.type !== 'text' || node.source !== '') return false
  return bracket === undefined || node.value === bracket
}
