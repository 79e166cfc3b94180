import type { List, ListItem, Node, PhrasingContent, Point } from '../../tree/nodes.ts'
import { toItems } from '../../tree/list-items.ts'
import { toPassages } from '../../tree/passages.ts'
import type { Context } from './context.ts'
import { writeInline } from './inline.ts'
import { writeElement, writeText } from './xml.ts'

/**
 * Write a list. Labels are text, and so are the spaces after them, so that the text of the list is that of the source.
 *
 * ```
 * <list rend="run-in"><label>1)</label><item n="1" xml:id="d162p1.1"> we have …; </item></list>
 * ```
 */
export function writeList(list: List, context: Context): string {
  const points = list.children.filter((child) => child.type === 'point')
  if (points.length > 0) {
    const content = points.map((point) => writePoint(point, context)).join('')
    return writeElement('list', { rend: 'run-in' }, content)
  }
  const items = toItems(list)
  const isLabeled = items.some(({ children }) => children.some(({ type }) => type === 'label'))
  const content = items.map((item) => writeItem(item, isLabeled, context)).join('')
  return writeElement('list', { type: list.role }, content)
}

/** Write the content of an item or a cell, which holds running text and lists. */
export function writeFlow(
  children: ReadonlyArray<PhrasingContent | List>,
  context: Context,
): string {
  let written = ''
  let text: Array<PhrasingContent> = []
  for (const child of children) {
    if (child.type !== 'list') {
      text.push(child)
      continue
    }
    written += writeInline(text, context) + writeList(child, context)
    text = []
  }
  return written + writeInline(text, context)
}

function writePoint(point: Point, context: Context): string {
  const id = point.data?.id ?? ''
  const { before, rest } = divide(point.children)
  const content = toPassages({ ...point, children: rest }, id)
    .map((passage, index) => {
      if (passage.type === 'list') return writeList(passage.list, context)
      const text = writeInline(passage.children, context)
      return index === 0 ? text : writeElement('seg', { 'xml:id': context.toId(passage.id) }, text)
    })
    .join('')
  return (
    writeElement('label', {}, writeText(point.label)) +
    writeElement(
      'item',
      { n: point.ordinal, 'xml:id': context.toId(id) },
      writeInline(before, context) + content,
    )
  )
}

function writeItem(item: ListItem, isLabeled: boolean, context: Context): string {
  const { before, label, rest } = divide(item.children)
  const printed = label.trimEnd()
  const content = writeText(label.slice(printed.length)) + writeFlow(rest, context)
  const attributes = { 'xml:id': context.toId(item.data?.id) }
  if (!isLabeled) return writeElement('item', attributes, writeInline(before, context) + content)
  return (
    writeInline(before, context) +
    writeElement('label', {}, writeText(printed)) +
    writeElement('item', attributes, content)
  )
}

/** Divide the content of an item at its label, which may be in parts: a page may begin in it. */
function divide<Child extends Node>(children: ReadonlyArray<Child | PhrasingContent>) {
  const end = children.findLastIndex(({ type }) => type === 'label')
  const opening = children.slice(0, end + 1)
  return {
    before: opening.filter((child) => isMark(child)),
    label: opening
      .map((child) => (child.type === 'label' && 'value' in child ? child.value : ''))
      .join(''),
    rest: children.slice(end + 1),
  }
}

function isMark(
  node: Node,
): node is Extract<PhrasingContent, { type: 'pageBreak' | 'footnoteReference' }> {
  return node.type === 'pageBreak' || node.type === 'footnoteReference'
}
