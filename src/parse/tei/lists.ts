import type {
  FootnoteReference,
  Label,
  List,
  ListItem,
  Node,
  PageBreak,
  PhrasingContent,
} from '../../tree/nodes.ts'
import { toText } from '../../tree/to-text.ts'
import { findNodes } from '../../tree/walk.ts'
import { createMarks } from './list-marks.ts'
import { isPageBreak, toPageBreak } from './page-breaks.ts'
import { toLine, toRuns } from './runs.ts'
import type { State } from './state.ts'
import { indexLineId } from './targets.ts'
import type { XmlElement, XmlText } from './xml-tree.ts'

/** What stands before the content of an item. */
type Opening = Label | PageBreak | FootnoteReference

/** Content of an item or a cell. */
type Flow = Array<PhrasingContent | List>

/** Elements that are lists. */
const lists: ReadonlySet<string> = new Set(['castGroup', 'castList', 'list', 'listBibl', 'listWit'])

/** Elements that are an item, whose content is read. */
const itemNames: ReadonlySet<string> = new Set(['castItem', 'headItem', 'item', 'witness'])

/** Elements that are the label of the item after them. */
const labels: ReadonlySet<string> = new Set(['headLabel', 'label'])

/** Values of `list@type` in the series that are roles of a list. */
const roles: ReadonlySet<string> = new Set([
  'subject',
  'participants',
  'from',
  'to',
  'references',
] satisfies Array<List['role']>)

/**
 * Read a list. Its labels open its items; a page break between two items opens the second.
 *
 * ```
 * > | <list><label>(a)</label> <item>we have …</item></list>
 *            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ listItem
 * ```
 *
 * @returns
 *   The list; `undefined` if it has no items.
 */
export function readList(element: XmlElement, state: State): List | undefined {
  const role = element.attributes['type']?.trim()
  const items: Array<ListItem> = []
  const toMark = createMarks(element)
  let opening: Array<Opening> = []
  for (const { block, text } of toRuns(element.children, () => true)) {
    if (block?.name === 'head') continue
    if (block && isPageBreak(block)) opening.push(...[toPageBreak(block, state) ?? []].flat())
    else if (block && labels.has(block.name)) opening.push(...toLabel(block, state))
    else addItem(block ? (itemNames.has(block.name) ? block.children : [block]) : text, block)
  }
  if (opening.length > 0) addItem([], undefined)
  if (items.length === 0) return undefined
  return {
    type: 'list',
    ...(isRole(role) && { role }),
    children: items,
    position: element.position,
  }

  function addItem(
    content: ReadonlyArray<XmlElement | XmlText>,
    item: XmlElement | undefined,
  ): void {
    const isLabeled = opening.some(({ type }) => type === 'label')
    if (item && !isLabeled) opening.push(...toGeneratedLabel(toMark(item), item))
    const children: Flow = [...opening, ...toFlow(content, state)]
    opening = []
    const position = item?.position ?? content[0]?.position ?? children[0]?.position
    const id = item?.attributes['xml:id'] ?? ''
    const data = indexLineId.test(id) && { data: { id } }
    if (position) items.push({ type: 'listItem', children, ...data, position })
  }
}

/** Read the heading of a list. */
export function toListHead(element: XmlElement, state: State): Array<PhrasingContent> {
  return toRuns(element.children, ({ name }) => name === 'head').flatMap(({ block }) =>
    block ? toLine(block.children, state) : [],
  )
}

/** Read the content of an item or a cell: running text, paragraphs, which begin on new lines, and lists. */
export function toFlow(children: ReadonlyArray<XmlElement | XmlText>, state: State): Flow {
  const flow: Flow = []
  for (const { block, text } of toRuns(
    children,
    ({ name }) => lists.has(name) || name === 'p',
    state.exact,
  )) {
    if (text) add(toLine(text, state))
    else if (lists.has(block.name)) {
      add([...toListHead(block, state), ...[readList(block, state) ?? []].flat()])
    } else {
      const { start } = block.position
      if (flow.length > 0) flow.push({ type: 'break', position: { start, end: start } })
      add(toFlow(block.children, state))
    }
  }
  return flow

  /** Add nodes one by one: there may be more than the maximum number of arguments of a call. */
  function add(nodes: Flow): void {
    for (const node of nodes) flow.push(node)
  }
}

/** Make a label that is not in the file. */
function toGeneratedLabel(mark: string | undefined, { position }: XmlElement): Array<Label> {
  if (mark === undefined) return []
  const { start } = position
  return [{ type: 'label', value: `${mark} `, source: '', position: { start, end: start } }]
}

/** Read a label. Labels are text only; page breaks and references to notes in a label are moved after it. */
function toLabel(element: XmlElement, state: State): Array<Opening> {
  const nodes = toLine(element.children, state)
  const text = toText(nodes)
  const value = state.exact ? text : `${text} `
  const label: Label = { type: 'label', value, position: element.position }
  const isMoved = (node: Node): node is Exclude<Opening, Label> =>
    node.type === 'pageBreak' || node.type === 'footnoteReference'
  return [...(value === '' ? [] : [label]), ...findNodes(nodes, isMoved)]
}

function isRole(role: string | undefined): role is NonNullable<List['role']> {
  return role !== undefined && roles.has(role)
}
