import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Break } from '../../tree/nodes.ts'

/** Line endings, before an indent. */
const lineEndings = /^[^\n\r]*[\n\r]+/

/** `<br>`, and the indent of the next line, which CSS preserves in a paragraph with `data-lines`. */
export default function lineBreak(_: unknown, node: Break): Array<ElementContent> {
  const indent = node.source?.replace(lineEndings, '') ?? ''
  return indent === '' ? [h('br')] : [h('br'), { type: 'text', value: indent }]
}
