import { at } from './at.ts'
import type { Parents, PhrasingContent, Root, Text } from './nodes.ts'
import { textCutter } from './slice-text.ts'
import { walkParents } from './walk.ts'

/** A range of a text node, and the node that replaces it. */
export interface Replacement {
  /** Start in the text's value (UTF-16 code units, 0-based). */
  start: number
  /** End, exclusive. */
  end: number
  /** Makes the node from the text it replaces. */
  make: (text: Text) => PhrasingContent
}

const none: ReadonlyArray<Replacement> = []

/** Finds the ranges of a text to replace, in order, not overlapping. Called for each text in document order. */
export type FindReplacements = (text: Text, parent: Parents) => ReadonlyArray<Replacement>

/**
 * Replace ranges of text by nodes.
 *
 * Text inside references is not split again.
 *
 * @param tree
 *   Tree to change.
 * @param find
 *   Finds the ranges to replace in a text.
 */
export function splitText(tree: Root, find: FindReplacements): void {
  walkParents(tree, (node) => {
    splitChildren(node, find)
  })
}

/** Split the texts among the children of a node, for each type of node. */
function splitChildren(node: Parents, find: FindReplacements): void {
  switch (node.type) {
    case 'title':
    case 'dateline':
    case 'signature':
    case 'alteration':
    case 'choice':
    case 'emphasis':
    case 'foreign':
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
