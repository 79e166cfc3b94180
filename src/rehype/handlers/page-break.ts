import type { Element } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import { pageLocator } from '../../tree/locator.ts'
import { writePlace } from '../../tree/locator-words.ts'
import type { PageBreak } from '../../tree/nodes.ts'
import type { Words } from '../../words/words.ts'

/**
 * `<span id="pg_367" role="doc-pagebreak separator" aria-label="Page 367" data-label="367"></span>`
 *
 * The element is empty, so that it is not copied and does not separate two words; CSS generates the number from
 * `data-label`. The second role is for tools that do not know the first.
 */
export default function pageBreak(_: State, node: PageBreak, words: Words): Element {
  return h('span', {
    id: node.data?.id,
    role: 'doc-pagebreak separator',
    ariaLabel: writePlace(pageLocator(node.label), 'name', words.places),
    dataLabel: node.label,
  })
}
