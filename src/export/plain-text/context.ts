import type { Root } from '../../tree/nodes.ts'
import { chooseReferenceStyle, type ReferenceStyle } from './reference-style.ts'

/** What the writers of plain text need. */
export interface Context {
  /** How the document refers to its notes. */
  style: ReferenceStyle
  /** Writes the beginning of a printed page. */
  writePage: (label: string) => string
}

/** A character that the label of a page marker cannot have. */
const unfit = /[\s\]]+/g

/** Create the context of a document. */
export function createContext(tree: Root): Context {
  return {
    style: chooseReferenceStyle(tree),
    writePage: (label) => `[Page ${label.replace(unfit, '-')}]`,
  }
}
