import type { DocumentData, Node } from '../tree/nodes.ts'

/** Registers the nodes of this project with mdast, so that `mdast-util-to-hast` accepts them. */
declare module 'mdast' {
  interface RootContentMap {
    pincite: Node
  }
  interface Data {
    id?: string
  }
  interface RootData {
    document?: DocumentData
  }
}
