import type { PhrasingContent } from '../../tree/nodes.ts'
import { toPhrasing } from './inline.ts'
import { readLine } from './read-line.ts'
import type { State } from './state.ts'
import type { XmlElement, XmlText } from './xml-tree.ts'

type Content = ReadonlyArray<XmlElement | XmlText>

/** A block element, or the running text between two of them. */
export type Run = { block: XmlElement; text?: never } | { text: Content; block?: never }

/**
 * Divide mixed content into its blocks and the running text between them.
 *
 * @param children
 *   Content of an element.
 * @param isBlock
 *   Whether an element is a block here.
 * @returns
 *   Blocks and running text in order; text of white space only is omitted.
 */
export function toRuns(children: Content, isBlock: (element: XmlElement) => boolean): Array<Run> {
  const runs: Array<Run> = []
  let text: Array<XmlElement | XmlText> = []
  for (const child of children) {
    if (child.type === 'text' || !isBlock(child)) {
      text.push(child)
      continue
    }
    flush()
    runs.push({ block: child })
  }
  flush()
  return runs

  function flush(): void {
    if (text.some((node) => node.type === 'element' || node.source.trim() !== '')) {
      runs.push({ text })
    }
    text = []
  }
}

/** Read running text as a separate block, with its own white space. */
export function toLine(text: Content, state: State): Array<PhrasingContent> {
  return readLine(text, state, toPhrasing)
}
