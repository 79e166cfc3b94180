import type { Element } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { Table } from '../../tree/nodes.ts'
import type { Words } from '../../words/words.ts'

/**
 * `<div class="table" role="group" aria-label="Table" tabindex="0"><table>…</table></div>`
 *
 * A table wider than the text scrolls by itself, and with the keyboard as well.
 */
export default function table(state: State, node: Table, words: Words): Element {
  return h(
    'div.table',
    { role: 'group', ariaLabel: words.text.table, tabIndex: 0 },
    h('table', h('tbody', state.all(node))),
  )
}
