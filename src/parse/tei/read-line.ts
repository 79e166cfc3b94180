import type { PhrasingContent } from '../../tree/nodes.ts'
import { createFold } from './fold.ts'
import type { Read } from './inline.ts'
import { settleMarks } from './marks.ts'
import type { State } from './state.ts'
import type { XmlElement, XmlText } from './xml-tree.ts'

/** Read running text as a separate block, with its own white space. */
export function readLine(
  content: ReadonlyArray<XmlElement | XmlText>,
  state: State,
  read: Read,
): Array<PhrasingContent> {
  const fold = createFold(state.exact)
  const marked: State['marked'] = []
  const nodes = read(content, { ...state, fold, marked })
  fold.end()
  if (marked.length > 0) settleMarks(nodes, new Set(marked))
  return nodes
}
