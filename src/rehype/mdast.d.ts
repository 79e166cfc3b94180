import type { DocumentData, Node } from '../tree/nodes.ts'

/** `mdast-util-to-hast` takes the nodes that mdast knows; these are ours. */
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
