import type {
  FootnoteDefinition,
  FootnoteReference,
  List,
  Node,
  PageBreak,
  Parents,
  Root,
  Text,
} from '../tree/nodes.ts'
import { listSpacedLines, type SpacedLine } from './spaced-lines.ts'
import { hasSign } from './signs.ts'
import { walk } from '../tree/walk.ts'

/** A node and its ancestors, outermost first. */
export interface Located<Type extends Node> {
  node: Type
  ancestors: ReadonlyArray<Parents>
}

/** Nodes that rules check, in the order of the text. */
export interface Collection {
  notes: Array<FootnoteDefinition>
  references: Array<Located<FootnoteReference>>
  pageBreaks: Array<Located<PageBreak>>
  lists: Array<Located<List>>
  /** Texts outside notes and tables. */
  texts: Array<Text>
  /** Texts with a sign that some rule looks for, see `signs.ts`. */
  signed: Array<Located<Text>>
  /** Lines with two empty lines after them. */
  spaced: Array<SpacedLine>
}

/**
 * Collect the nodes that rules check, so that a tree is walked once for all rules.
 *
 * @param source
 *   The file of the tree.
 */
export function collect(tree: Root, source: string): Collection {
  const collection: Collection = {
    notes: [],
    references: [],
    pageBreaks: [],
    lists: [],
    texts: [],
    signed: [],
    spaced: listSpacedLines(tree, source),
  }
  walk(tree, (node, ancestors) => {
    switch (node.type) {
      case 'footnoteDefinition':
        collection.notes.push(node)
        break
      case 'footnoteReference':
        collection.references.push({ node, ancestors: [...ancestors] })
        break
      case 'pageBreak':
        collection.pageBreaks.push({ node, ancestors: [...ancestors] })
        break
      case 'list':
        collection.lists.push({ node, ancestors: [...ancestors] })
        break
      case 'text':
        if (!ancestors.some(isApart)) collection.texts.push(node)
        if (hasSign(node.value)) collection.signed.push({ node, ancestors: [...ancestors] })
        break
    }
  })
  return collection
}

function isApart({ type }: Parents): boolean {
  return type === 'footnoteDefinition' || type === 'table'
}
