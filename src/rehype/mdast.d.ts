import type { DocumentData, Node } from '../tree/nodes.ts'

/** `remark-rehype` takes the nodes that mdast knows; these are ours. */
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
