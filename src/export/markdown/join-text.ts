import type { Break, Delete, Emphasis, Html, PhrasingContent, Strong } from 'mdast'

/** White space to fold: two spaces, a line feed; not a single space. */
const loose = /(?! \S)\s+/g

/** Join adjacent texts and marks, and fold white space. */
export function joinText(nodes: ReadonlyArray<PhrasingContent>): Array<PhrasingContent> {
  const joined: Array<PhrasingContent> = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text') last.value += node.value
    else if (isMark(node) && last?.type === node.type) last.children.push(...node.children)
    else joined.push(node.type === 'text' ? { ...node } : node)
  }
  for (const node of joined) {
    if (node.type === 'text') node.value = node.value.replace(loose, ' ')
  }
  return joined
}

function isMark(node: PhrasingContent): node is Emphasis | Strong | Delete {
  return node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete'
}

/** Content of a block: its lines, without white space at their ends, and the comments before its first word. */
export interface BlockContent {
  /** Comments before the first word: at the start of a line, a comment would make HTML of the line. */
  comments: Array<Html>
  children: Array<PhrasingContent>
}

/** Divide the content of a block into lines, trim them, and move comments away from their starts. */
export function toBlockContent(nodes: ReadonlyArray<PhrasingContent>): BlockContent {
  const comments: Array<Html> = []
  const children: Array<PhrasingContent> = []
  let pending: Break | undefined
  for (const node of joinText(nodes)) {
    const isAtStart = children.length === 0 || pending !== undefined
    if (node.type === 'break') {
      trimEnd(children)
      if (children.length > 0) pending = node
      continue
    }
    if (node.type === 'html' && isAtStart) {
      if (children.length === 0) comments.push(node)
      else children.push(node)
      continue
    }
    const value = node.type === 'text' && isAtStart ? node.value.trimStart() : undefined
    if (value === '') continue
    if (pending) children.push(pending)
    pending = undefined
    children.push(value === undefined ? node : { type: 'text', value })
  }
  trimEnd(children)
  return { comments, children }
}

/** Trim the text at the end of a line. */
function trimEnd(children: Array<PhrasingContent>): void {
  const last = children.at(-1)
  if (last?.type !== 'text') return
  last.value = last.value.trimEnd()
  if (last.value === '') children.pop()
}
