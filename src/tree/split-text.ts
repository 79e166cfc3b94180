import { at } from './at.ts'
import type { Parents, PhrasingContent, Root, Text } from './nodes.ts'
import { textCutter } from './slice-text.ts'
import { walkParents } from './walk.ts'

/** A match in a text node, and the node it makes. */
export interface Replacement {
  /** Where it begins in the text's value (UTF-16 code units, 0-based). */
  start: number
  /** Where it ends, exclusive. */
  end: number
  /** Make the node, given the text it replaces. */
  make: (text: Text) => PhrasingContent
}

const none: ReadonlyArray<Replacement> = []

/** Finds the stretches in a text: in order, not overlapping. It is given the texts in document order. */
export type FindReplacements = (text: Text, parent: Parents) => ReadonlyArray<Replacement>

/**
 * Put nodes in the place of stretches of text.
 *
 * The text of references is not cut again.
 *
 * @param tree
 *   Tree to change.
 * @param find
 *   Finds the stretches in a text.
 */
export function splitText(tree: Root, find: FindReplacements): void {
  walkParents(tree, (node) => {
    splitChildren(node, find)
  })
}

/** Where a type of node takes the pieces of its texts. */
function splitChildren(node: Parents, find: FindReplacements): void {
  switch (node.type) {
    case 'title':
    case 'dateline':
    case 'signature':
    case 'emphasis':
    case 'personName':
    case 'term':
    case 'placeName':
    case 'gap':
    case 'supplied':
      node.children = splitAll(node.children, find, node)
      break
    case 'point':
    case 'listItem':
    case 'tableCell':
      node.children = splitAll(node.children, find, node)
      break
    case 'paragraph':
      node.children = splitAll(node.children, find, node)
      break
  }
}

function splitAll<Child extends { type: string }>(
  children: Array<Child | PhrasingContent>,
  find: FindReplacements,
  parent: Parents,
): Array<Child | PhrasingContent> {
  let split: Array<Child | PhrasingContent> | undefined
  for (let index = 0; index < children.length; index++) {
    const child = at(children, index)
    const finds = isText(child) ? find(child, parent) : none
    if (isText(child) && finds.length > 0) {
      split ??= children.slice(0, index)
      pushPieces(split, child, finds)
    } else split?.push(child)
  }
  return split ?? children
}

function pushPieces(
  pieces: Array<{ type: string } | PhrasingContent>,
  text: Text,
  finds: ReadonlyArray<Replacement>,
): void {
  const cut = textCutter(text)
  let done = 0
  for (const { start, end, make } of finds) {
    if (start > done) pieces.push(cut(start))
    pieces.push(make(cut(end)))
    done = end
  }
  if (done < text.value.length) pieces.push(cut(text.value.length))
}

function isText(node: { type: string }): node is Text {
  return node.type === 'text'
}
