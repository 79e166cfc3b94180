import type { Element } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { Foreign } from '../../tree/nodes.ts'

/** `<span lang="fr">en route</span>` */
export default function foreign(state: State, node: Foreign): Element {
  return h('span', { lang: node.lang }, state.all(node))
}
