import type {
  BlockContent,
  DefinitionContent,
  ListItem as MarkdownItem,
  RootContent as Markdown,
} from 'mdast'
import { toItems } from '../../tree/list-items.ts'
import { toPassages } from '../../tree/passages.ts'
import type {
  FootnoteDefinition,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Point,
  RootContent,
} from '../../tree/nodes.ts'
import type { Context } from './context.ts'
import { toMarkdownText, toPageComment } from './inline.ts'
import { toBlockContent } from './join-text.ts'
import { toMarkdownTable } from './tables.ts'

/** What a block of Markdown may contain. */
type Flow = BlockContent | DefinitionContent

/** Convert the blocks of a document to Markdown; its notes come at the end. */
export function toMarkdownBlocks(
  nodes: ReadonlyArray<RootContent>,
  context: Context,
): Array<Markdown> {
  const texts = nodes.filter(({ type }) => type !== 'footnoteDefinition')
  const notes = nodes.filter((node) => node.type === 'footnoteDefinition')
  return [
    ...texts.flatMap((node) => convert(node, context)),
    ...notes.map((note) => toNote(note, context)),
  ]
}

function convert(node: RootContent, context: Context): Array<Flow> {
  switch (node.type) {
    case 'title':
      return toLine(node.children, context, 1)
    case 'paragraph':
      return toParagraph(node, context)
    case 'list':
      return [toList(node, context)]
    case 'table':
      return toMarkdownTable(node, context)
    case 'pageBreak':
      return [toPageComment(node, context)]
    case 'dateline':
    case 'signature':
      return toLine(node.children, context)
    case 'footnoteDefinition':
    case 'whiteSpace':
      return []
  }
}

function toParagraph(node: Paragraph, context: Context): Array<Flow> {
  if (node.role === 'heading') {
    const children = node.children.flatMap((child) =>
      child.type === 'point' ? child.children : [child],
    )
    return toLine(children, context, 2)
  }
  const blocks = toFlow(node, context)
  return node.quoted ? [{ type: 'blockquote', children: blocks }] : blocks
}

/** Convert the text of a paragraph or point, and the lists in it. */
function toFlow(holder: Paragraph | Point, context: Context): Array<Flow> {
  return toPassages(holder, '').flatMap((passage) =>
    passage.type === 'list' ? [toList(passage.list, context)] : toLine(passage.children, context),
  )
}

/** Convert running text to a paragraph or heading, after the comments with which it begins. */
function toLine(
  nodes: ReadonlyArray<PhrasingContent | List>,
  context: Context,
  depth?: 1 | 2,
): Array<Flow> {
  const { comments, children } = toBlockContent(toMarkdownText(nodes, context))
  if (children.length === 0) return comments
  return [
    ...comments,
    depth === undefined ? { type: 'paragraph', children } : { type: 'heading', depth, children },
  ]
}

/** Convert a list. The label of an item is part of its text, as printed. */
function toList(list: List, context: Context): Flow {
  const points = list.children.filter((child) => child.type === 'point')
  const children =
    points.length > 0
      ? points.map((point) => toItem(toFlow(point, context)))
      : toItems(list).map((item) => toItem(toItemContent(item, context)))
  return { type: 'list', ordered: false, spread: false, children }
}

function toItem(children: Array<Flow>): MarkdownItem {
  return { type: 'listItem', spread: false, children }
}

function toItemContent({ children }: ListItem, context: Context): Array<Flow> {
  const blocks: Array<Flow> = []
  let text: Array<PhrasingContent> = []
  for (const child of children) {
    if (child.type !== 'list') {
      text.push(child)
      continue
    }
    blocks.push(...toLine(text, context), toList(child, context))
    text = []
  }
  return [...blocks, ...toLine(text, context)]
}

function toNote(note: FootnoteDefinition, context: Context): Markdown {
  const label = context.labels.get(note) ?? note.label
  const children = note.children.flatMap((child) => {
    if (child.type === 'paragraph') return toFlow(child, context)
    return child.type === 'table' ? toMarkdownTable(child, context) : []
  })
  return { type: 'footnoteDefinition', identifier: label, label, children }
}
