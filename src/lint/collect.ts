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
import { walk } from '../tree/walk.ts'

/** A node, and the nodes that hold it, outermost first. */
export interface Held<Type extends Node> {
  node: Type
  ancestors: ReadonlyArray<Parents>
}

/** The nodes at which several rules look, in the order of the text. */
export interface Collection {
  notes: Array<FootnoteDefinition>
  references: Array<Held<FootnoteReference>>
  pageBreaks: Array<Held<PageBreak>>
  lists: Array<Held<List>>
  /** Texts that hold a bracket which opens. */
  brackets: Array<Held<Text>>
}

/** Collect the nodes at which rules look, so that a tree is walked once for all of them. */
export function collect(tree: Root): Collection {
  const collection: Collection = {
    notes: [],
    references: [],
    pageBreaks: [],
    lists: [],
    brackets: [],
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
        if (!node.value.includes('[')) break
        collection.brackets.push({ node, ancestors: [...ancestors] })
        break
    }
  })
  return collection
}
