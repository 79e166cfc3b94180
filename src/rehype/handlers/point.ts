import type { Element } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { Point } from '../../tree/nodes.ts'
import type { Words } from '../../words/words.ts'
import { toPassageContent } from '../passage-content.ts'

/** `<li id="p1.3"><a class="n" href="#p1.3">3)</a> there is no possibility …</li>` */
export default function point(state: State, node: Point, words: Words): Element {
  const id = node.data?.id
  const content = toPassageContent(state, node, id, 'point', words)
  const [opening, ...rest] = content
  return opening?.tagName === 'p'
    ? h('li', { id }, opening.children, rest)
    : h('li', { id }, content)
}
