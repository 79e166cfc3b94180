import type { Element } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import { footnoteDefinitionId } from '../../tree/ids.ts'
import type { FootnoteReference } from '../../tree/nodes.ts'

/**
 * `<a role="doc-noteref" id="fnref1" href="#fn1" aria-label="Note 1" data-label="1"></a>`
 *
 * CSS makes the number of the label: it is glued to a word and would be copied, found and quoted with it.
 */
export default function footnoteReference(_: State, node: FootnoteReference): Element {
  return h('a', {
    role: 'doc-noteref',
    id: node.data?.id,
    href: `#${footnoteDefinitionId(node.label)}`,
    ariaLabel: `Note ${node.label}`,
    dataLabel: node.label,
  })
}
