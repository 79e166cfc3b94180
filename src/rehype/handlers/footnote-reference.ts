import type { Element } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import { footnoteDefinitionId } from '../../tree/ids.ts'
import type { FootnoteReference } from '../../tree/nodes.ts'
import type { Words } from '../../words/words.ts'

/**
 * `<a role="doc-noteref" id="fnref1" href="#fn1" aria-label="Note 1" data-label="1"></a>`
 *
 * CSS generates the number from `data-label`: it directly follows a word, and as text it would be copied, searched, and
 * quoted with that word.
 */
export default function footnoteReference(
  _: State,
  node: FootnoteReference,
  words: Words,
): Element {
  return h('a', {
    role: 'doc-noteref',
    id: node.data?.id,
    href: `#${node.data?.note ?? footnoteDefinitionId(node.label, node.occurrence)}`,
    ariaLabel: words.text.note(node.label),
    dataLabel: node.label,
  })
}
