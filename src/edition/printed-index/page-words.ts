import type { Node, Root } from '../../tree/nodes.ts'
import { type Pages, toPages } from '../../tree/pages.ts'
import { separate } from '../../tree/to-text.ts'
import { walk } from '../../tree/walk.ts'

/** Text of a part of a document, and the persons named in it. */
export interface Words {
  /** Text; words of different lines are separated by a space. */
  text: string
  /** Keys of the persons that the source marks in it: `p_YCW1`. */
  persons: ReadonlySet<string>
}

/** A note, and its text. */
export interface NoteWords extends Words {
  /** Anchor: `fn1`. */
  id: string
}

/** Text of a document, by printed page. */
export interface PageWords {
  /** Whole document, including text whose page is not known. */
  whole: Words
  /** Text by page label, including the notes of the page. */
  pages: ReadonlyMap<string, Words>
  /** Notes by the label of the page that contains their reference. */
  notes: ReadonlyMap<string, ReadonlyArray<NoteWords>>
}

/**
 * Collect the text of each printed page of a document, and of the notes on it.
 *
 * @param tree
 *   Document whose nodes have anchors.
 * @param located
 *   Pages of its nodes (default: computed).
 */
export function toPageWords(
  tree: Root,
  located: ReadonlyMap<Node, Pages> = toPages(tree),
): PageWords {
  const whole = createWords()
  const pages = new Map<string, Gathered>()
  const notes = new Map<string, Gathered & { id: string }>()
  const firstPages = new Map<string, string>()
  for (const child of tree.children) {
    const id = child.type === 'footnoteDefinition' ? child.data?.id : undefined
    const note = id === undefined ? undefined : put(notes, id, { id, ...createWords() })
    walk(child, (node) => {
      const text = toOwnText(node)
      const person = node.type === 'personName' ? node.ref : undefined
      if (text === '' && person === undefined) return
      const page = located.get(node)?.first
      gather(whole, text, person)
      if (note) gather(note, text, person)
      if (page === undefined) return
      gather(put(pages, page, createWords()), text, person)
      if (note) put(firstPages, note.id, page)
    })
  }
  const placed = [...notes.values()].filter(({ id }) => firstPages.has(id))
  return { whole, pages, notes: Map.groupBy(placed, ({ id }) => firstPages.get(id) ?? '') }
}

/** Words under construction. */
interface Gathered extends Words {
  persons: Set<string>
}

function createWords(): Gathered {
  return { text: '', persons: new Set() }
}

function gather(words: Gathered, text: string, person: string | undefined): void {
  words.text += text
  if (person !== undefined) words.persons.add(person)
}

function put<Value>(map: Map<string, Value>, key: string, made: Value): Value {
  const value = map.get(key) ?? made
  map.set(key, value)
  return value
}

function toOwnText(node: Node): string {
  if ('value' in node) return node.value
  return separate.has(node.type) ? ' ' : ''
}
