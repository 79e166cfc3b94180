import type { Element, Root, RootContent, Text } from 'hast'
import { walkElements } from './walk-elements.ts'

/** White space at the start of a text: ` channel`; not `channel`. */
const leadingSpace = /^\s+/
/** White space at the end of a text: `political `; not `political`. */
const trailingSpace = /\s$/
/** Elements that hold running text. */
const lines = new Set(['h1', 'h2', 'p', 'li'])

/**
 * Plugin to attach every page marker to the first word of its page.
 *
 * ```
 * > | a political [Page 367] channel
 *                ^          ^ two spaces, one of which is dropped
 * <   a political <span id="pg_367"></span>channel
 * ```
 *
 * A marker between blocks moves to the start of the next block. Only white space is dropped, and only if
 * there is white space on both sides of the marker.
 */
export default function rehypePageBreaks() {
  return function (tree: Root): void {
    moveIntoBlocks(tree)
    tree.children = glue(tree.children)
    walkElements(tree, (element) => {
      element.children = glue(element.children)
    })
  }
}

/** Move the markers between blocks to the start of the next block's first line. Markers after the last block stay. */
function moveIntoBlocks(tree: Root): void {
  let waiting: Array<Element> = []
  const placed = new Set<RootContent>()
  for (const child of tree.children) {
    if (child.type !== 'element') continue
    if (isPageBreak(child)) {
      waiting.push(child)
      continue
    }
    if (waiting.length === 0) continue
    const line = findLine(child)
    if (line === undefined) continue
    const start = isLabeledItem(line) ? 1 : 0
    line.children = [...line.children.slice(0, start), ...waiting, ...line.children.slice(start)]
    for (const mark of waiting) placed.add(mark)
    waiting = []
  }
  tree.children = tree.children.filter((child) => !placed.has(child))
}

/** Find the element that holds the first word of a block. Notes are skipped: page breaks of the text are not in them. */
function findLine(block: Element): Element | undefined {
  if (block.tagName === 'li') return undefined
  const found = lines.has(block.tagName) ? [block] : []
  walkElements(block, (element) => {
    if (lines.has(element.tagName)) found.push(element)
  })
  return found[0]
}

/** Whether an element is an item that begins with its label, which hangs before the first word. */
function isLabeledItem({ tagName, children: [first] }: Element): boolean {
  return tagName === 'li' && first?.type === 'element' && String(first.properties.className) === 'n'
}

/** Attach the markers among the children of an element to the text after them. */
function glue<Child extends RootContent>(children: Array<Child>): Array<Child | Text> {
  if (!children.some(isPageBreak)) return children
  const glued: Array<Child | Text> = []
  for (const [index, child] of children.entries()) {
    if (isPageBreak(child)) glued.push(...moveSpace(glued.at(-1), children[index + 1]))
    glued.push(child)
  }
  return glued
}

/** Take the white space from the start of the text after a marker; return it if there is none before the marker. */
function moveSpace(before: RootContent | undefined, after: RootContent | undefined): Array<Text> {
  if (after?.type !== 'text') return []
  const space = leadingSpace.exec(after.value)?.[0]
  if (space === undefined) return []
  after.value = after.value.slice(space.length)
  const isSpaced =
    before === undefined || (before.type === 'text' && trailingSpace.test(before.value))
  return isSpaced ? [] : [{ type: 'text', value: space }]
}

function isPageBreak(node: RootContent): boolean {
  return node.type === 'element' && node.properties.role === 'doc-pagebreak separator'
}
