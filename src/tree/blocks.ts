import type {
  FootnoteDefinition,
  List,
  ListItem,
  Node,
  Paragraph,
  Point,
  Root,
  Table,
} from './nodes.ts'
import { toPassages } from './passages.ts'

/** A block of running text: a paragraph, a point, an item of a list, a cell. */
export interface Block {
  /** Anchor, if an address can name the block. */
  id?: string | undefined
  /** Running content, in order. */
  children: ReadonlyArray<Node>
  /** Whether it stands by itself, as a heading, dateline or signature does, and is no part of what is above it. */
  isApart?: true
}

/**
 * Divide a document into blocks. Each visible character is in exactly one.
 *
 * ```
 * > | Sec said …: 1) we have …; 2) any idea …. Y said he would ask …
 *     ^^^^^^^^^^^^                                                     p1
 *                 ^^^^^^^^^^^^^^                                       p1.1
 *                                              ^^^^^^^^^^^^^^^^^^^^^^ p1.after
 * ```
 *
 * @param tree
 *   Document whose nodes have anchors (`remarkIds`).
 * @returns
 *   Blocks in document order.
 */
export function toBlocks(tree: Root): Array<Block> {
  return tree.children.flatMap(fromBlockNode)
}

function fromBlockNode(node: Root['children'][number]): Array<Block> {
  switch (node.type) {
    case 'whiteSpace':
    case 'pageBreak':
      return []
    case 'paragraph':
      return fromHolder(node, node.data?.id).map(toApart)
    case 'list':
      return fromList(node)
    case 'table':
      return node.children.flatMap(fromRow)
    case 'footnoteDefinition':
      return fromNote(node)
    case 'title':
      return [{ id: node.data?.id, children: node.children }]
    default:
      return [toApart({ children: node.children })]
  }
}

function toApart(block: Block): Block {
  return block.id === undefined ? { ...block, isApart: true } : block
}

function fromHolder(holder: Paragraph | Point, id: string | undefined): Array<Block> {
  return toPassages(holder, id ?? '').flatMap((passage) =>
    passage.type === 'list'
      ? fromList(passage.list)
      : [{ id: passage.id || undefined, children: passage.children }],
  )
}

function fromList(list: List): Array<Block> {
  return list.children.flatMap((child) => {
    if (child.type === 'point') return fromHolder(child, child.data?.id)
    return child.type === 'listItem' ? fromItem(child, child.data?.id) : []
  })
}

function fromRow(row: Table['children'][number]): Array<Block> {
  if (row.type === 'whiteSpace') return []
  const cells = row.children.filter((cell) => cell.type === 'tableCell')
  return cells.flatMap((cell, index) => fromItem(cell, index === 0 ? row.data?.id : undefined))
}

/** Divide an item or cell, which contains text and lists. The first cell has the anchor of its row. */
function fromItem({ children }: Pick<ListItem, 'children'>, id: string | undefined): Array<Block> {
  const lists = children.filter((child) => child.type === 'list')
  return [
    { id, children: children.filter((child) => child.type !== 'list') },
    ...lists.flatMap(fromList),
  ]
}

/** Divide a note. Its label joins the first paragraph, which has the anchor; TEI has no space between them. */
function fromNote({ children, data }: FootnoteDefinition): Array<Block> {
  const label = children.flatMap((child): Array<Node> => {
    if (child.type !== 'label') return []
    const { end } = child.position
    return [child, { type: 'whiteSpace', value: ' ', position: { start: end, end } }]
  })
  const blocks = children.flatMap((child): Array<Block> => {
    if (child.type === 'paragraph') return fromHolder(child, data?.id)
    return child.type === 'table' ? fromBlockNode(child) : []
  })
  const [first, ...rest] = blocks
  if (first === undefined) return [{ id: data?.id, children: label }]
  const own = { id: data?.id, children: [...label, ...first.children] }
  return [own, ...rest.map(({ id, ...block }) => (id === data?.id ? block : { id, ...block }))]
}
