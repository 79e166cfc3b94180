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
 * @param exact
 *   Whether text of white space only is kept (default: it is omitted).
 * @returns
 *   Blocks and running text in order.
 */
export function toRuns(
  children: Content,
  isBlock: (element: XmlElement) => boolean,
  exact = false,
): Array<Run> {
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
    const isText = (node: Content[number]): boolean => exact || !isBlank(node)
    if (text.some(isText)) {
      runs.push({ text })
    }
    text = []
  }
}

/** Whether a node is white space. */
export function isBlank(node: XmlElement | XmlText): boolean {
  return node.type === 'text' && node.source.trim() === ''
}

/** Read running text as a separate block, with its own white space. */
export function toLine(text: Content, state: State): Array<PhrasingContent> {
  return readLine(text, state, toPhrasing)
}
