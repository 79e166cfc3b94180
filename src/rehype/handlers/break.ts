import type { Element } from 'hast'
import { h } from 'hastscript'

/** `<br>` */
export default function lineBreak(): Element {
  return h('br')
}
