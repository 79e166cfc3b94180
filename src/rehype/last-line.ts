import type { Element } from 'hast'

/** Where the links of a note stand that are no part of it: in its last paragraph, or behind what it ends with. */
export function toLastLine(note: Element): Element {
  const last = note.children.findLast((child) => child.type === 'element')
  return last?.tagName === 'p' ? last : note
}
