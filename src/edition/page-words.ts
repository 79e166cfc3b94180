import type { Node, Root } from '../tree/nodes.ts'
import { toPages } from '../tree/pages.ts'
import { separate } from '../tree/to-text.ts'
import { walk } from '../tree/walk.ts'

/** What a stretch of a document says. */
export interface Words {
  /** Its text; words of different lines are apart. */
  text: string
  /** Keys of the persons whom its source marks in it: `p_YCW1`. */
  persons: ReadonlySet<string>
}

/** A note, and what it says. */
export interface NoteWords extends Words {
  /** Anchor: `fn1`. */
  id: string
}

/** What a document says, by the printed pages on which it does. */
export interface PageWords {
  /** All of it. */
  whole: Words
  /** By the labels of the pages, the notes of a page included. */
  pages: ReadonlyMap<string, Words>
  /** Notes by the labels of the pages on which the numbers stand that lead to them. */
  notes: ReadonlyMap<string, ReadonlyArray<NoteWords>>
}

/**
 * Say what stands on each printed page of a document, and in the notes on it.
 *
 * @param tree
 *   Document whose nodes have their anchors; what stands on no known page is in `whole` alone.
 */
export function toPageWords(tree: Root): PageWords {
  const located = toPages(tree)
  const whole = createWords()
  const pages = new Map<string, Gathered>()
  const notes = new Map<string, Array<Gathered & { id: string }>>()
  for (const child of tree.children) {
    const page = located.get(child)?.first
    const isNote = child.type === 'footnoteDefinition'
    const note = isNote ? { id: child.data?.id ?? '', ...createWords() } : undefined
    if (note && page !== undefined) put(notes, page, []).push(note)
    walk(child, (node) => {
      gather(whole, node)
      if (note) gather(note, node)
      const own = located.get(node)?.first
      if (own !== undefined) gather(put(pages, own, createWords()), node)
    })
  }
  return { whole, pages, notes }
}

/** Words that are being gathered. */
interface Gathered extends Words {
  persons: Set<string>
}

function createWords(): Gathered {
  return { text: '', persons: new Set() }
}

function gather(words: Gathered, node: Node): void {
  if ('value' in node) words.text += node.value
  else if (separate.has(node.type)) words.text += ' '
  if (node.type === 'personName' && node.ref !== undefined) words.persons.add(node.ref)
}

function put<Value>(map: Map<string, Value>, key: string, made: Value): Value {
  const value = map.get(key) ?? made
  map.set(key, value)
  return value
}
