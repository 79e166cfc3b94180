import type { Element } from 'hast'

/** Find the element that holds the links after a note: its last paragraph, or the note itself if it ends otherwise. */
export function findLastLine(note: Element): Element {
  const last = note.children.findLast((child) => child.type === 'element')
  return last?.tagName === 'p' ? last : note
}
