import {
  articleId,
  footnoteDefinitionId,
  footnoteReferenceId,
  pageBreakId,
  paragraphId,
  pointId,
  readingId,
  rowId,
  titleId,
  uniqueIds,
} from '../tree/ids.ts'
import { isNumbered, toItems, toItemStep } from '../tree/list-items.ts'
import type { Choice, List, NodeData, Paragraph, Point, Root, Table } from '../tree/nodes.ts'
import { toText } from '../tree/to-text.ts'
import { walk } from '../tree/walk.ts'

/** What the anchors of points, items and rows begin with, and what it holds so far. */
interface Holder {
  /** Anchor of the paragraph, note, point or item; empty before the first paragraph. */
  id: string
  /** Number of lists. */
  lists: number
  /** Number of tables. */
  tables: number
  /** Ordinal of the last item of the last list, if that has a number. */
  last?: number | undefined
}

/** Makes anchors unique in the document. */
type Unique = (id: string) => string

/**
 * Plugin to add the anchor of every addressable node, as `data.id`.
 *
 * Body paragraphs are children of the root without a role. Paragraphs of notes are not counted. The lists and tables
 * after a paragraph, or after the heading of an article, belong to it.
 */
export default function remarkIds() {
  return function (tree: Root): void {
    const unique = uniqueIds()
    let paragraphs = 0
    let holder = createHolder('')
    for (const node of tree.children) {
      if (node.type === 'title') name(node, unique(titleId))
      if (node.type === 'paragraph' && node.role === 'heading') {
        const article = node.children.find((child) => child.type === 'point')
        if (article) {
          holder = createHolder(unique(articleId(toArticleNumber(article.label))))
          name(node, holder.id)
        }
      }
      if (node.type === 'paragraph' && node.role === undefined) {
        holder = createHolder(paragraphId(++paragraphs))
        name(node, holder.id)
        namePoints(node, holder, unique)
      }
      if (node.type === 'list') {
        if (!continues(node, holder)) holder.lists++
        nameItems(node, holder, unique)
      }
      if (node.type === 'table') nameRows(node, holder, unique)
      if (node.type === 'footnoteDefinition') {
        const note = createHolder(unique(footnoteDefinitionId(node.label)))
        name(node, note.id)
        for (const child of node.children) {
          // The lists of each paragraph of a note are counted from 1.
          if (child.type === 'paragraph') namePoints(child, note, unique)
          if (child.type === 'table') nameRows(child, note, unique)
        }
      }
    }
    const readings = createReadingIds()
    walk(tree, (node) => {
      if (node.type === 'choice') node.data = { ...node.data, reading: readings(node) }
      if (node.type === 'footnoteReference') {
        name(node, unique(footnoteReferenceId(node.label)))
      }
      if (node.type === 'pageBreak') {
        name(node, unique(pageBreakId(node.label)))
      }
    })
  }
}

/** The number of an article, without the word and marks: `IV` of `ARTICLE IV.`, `3bis` of `Art. 3 bis`. */
function toArticleNumber(label: string): string {
  return label.replace(/^\p{L}+[.]?/u, '').replace(/[^\p{L}\p{N}]|º/gu, '')
}

/** Make a function that gives choices with the same readings the same id: `reading1`. */
function createReadingIds(): (choice: Choice) => string {
  const ids = new Map<string, string>()
  return ({ children, others }) => {
    const readings = [children, ...others.map((other) => other.children)]
    const key = JSON.stringify(readings.map((nodes) => toText(nodes)))
    const id = ids.get(key) ?? readingId(ids.size + 1)
    ids.set(key, id)
    return id
  }
}

function createHolder(id: string): Holder {
  return { id, lists: 0, tables: 0 }
}

/** Add ids to the points and items of a paragraph or point. They begin with its id. */
function namePoints(node: Paragraph | Point, holder: Holder, unique: Unique): void {
  const own = { ...holder, lists: 0, last: undefined }
  for (const child of node.children) {
    if (child.type === 'point') namePoints(child, holder, unique)
    if (child.type !== 'list') continue
    own.lists++
    nameItems(child, own, unique)
    for (const point of child.children) {
      if (point.type !== 'point') continue
      const id = unique(pointId(holder.id, own.lists, point.label))
      name(point, id)
      namePoints(point, { ...holder, id }, unique)
    }
  }
  holder.lists = Math.max(holder.lists, own.lists)
}

/** Whether a list continues the one before it, from which a page marker or an empty line separates it: `3.` after `2.` */
function continues(list: List, { last }: Holder): boolean {
  const [first] = toItems(list)
  return first !== undefined && isNumbered(first) && first.ordinal === (last ?? NaN) + 1
}

/** Add ids to the items of the last list of a holder. The items of an index have no ordinals and are not named. */
function nameItems(list: List, holder: Holder, unique: Unique): void {
  const items = toItems(list).filter(({ ordinal }) => ordinal !== undefined)
  for (const item of items) {
    const id = unique(pointId(holder.id, holder.lists, toItemStep(item).label))
    name(item, id)
    const inner = createHolder(id)
    for (const child of item.children) {
      if (child.type !== 'list') continue
      inner.lists++
      nameItems(child, inner, unique)
    }
  }
  const last = items.at(-1)
  holder.last = last && isNumbered(last) ? last.ordinal : undefined
}

/** Add ids to the rows of a table. */
function nameRows(table: Table, holder: Holder, unique: Unique): void {
  holder.tables++
  let rows = 0
  for (const row of table.children) {
    if (row.type !== 'tableRow') continue
    name(row, unique(rowId(holder.id, holder.tables, ++rows)))
  }
}

function name(node: { data?: NodeData }, id: string): void {
  if (node.data === undefined) node.data = { id }
  else node.data.id = id
}
