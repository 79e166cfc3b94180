import { toBareLabel } from './ids.ts'
import { toItems, toItemStep } from './list-items.ts'
import { toSteps } from './steps.ts'
import type { Locator, Step } from './locator.ts'
import type { List, Node, Paragraph, Point, Root, Table } from './nodes.ts'
import { type Pages, spanPages, toPages } from './pages.ts'
import { addNumber, nameParagraphs } from './numbered-paragraphs.ts'
import { toPassages } from './passages.ts'
import { tellApart } from './repeated-places.ts'
import { findSpeakers } from './speakers.ts'
import { walkParents } from './walk.ts'

/** A unit: a title, paragraph, point, item, row, note, or text after a list, which an address can name. */
export interface Unit {
  /** Anchor in the document's address: `p1.3`. */
  id: string
  /** Locator, with the pages of the unit and the points in it. */
  locator: Locator
  /** Own running text, without the text of the points and items in it. */
  children: ReadonlyArray<Node>
  /** Name of who speaks in it, as printed: `JONES`. */
  speaker?: string
}

/**
 * List the units of a document.
 *
 * @param tree
 *   Document whose nodes have anchors (`remarkIds`).
 * @param pages
 *   Pages of its nodes (default: computed).
 * @returns
 *   Units in document order, each before those it contains.
 */
export function toUnits(tree: Root, pages: ReadonlyMap<Node, Pages> = toPages(tree)): Array<Unit> {
  const implied = countRunInLists(tree) === 1
  const isOnlyList = countHeadLists(tree) === 1
  const speakers = findSpeakers(tree)
  const names = nameParagraphs(tree)
  const units = tree.children.flatMap((node): Array<Unit> => {
    const id = ('data' in node && node.data?.id) || ''
    switch (node.type) {
      case 'title': {
        const steps: Array<Step> = [{ kind: 'title', label: '' }]
        return [{ id, locator: toLocator(steps, pages.get(node)), children: node.children }]
      }
      case 'paragraph': {
        const steps = toSteps(id)
        const units = steps ? fromHolder(node, { id, steps, implied }, pages) : []
        const speaker = speakers.get(node)
        return speaker === undefined ? units : units.map((unit) => ({ ...unit, speaker }))
      }
      case 'footnoteDefinition': {
        const steps: Array<Step> = [{ kind: 'note', label: node.label }]
        const units = node.children.flatMap((child) =>
          child.type === 'paragraph'
            ? fromHolder(child, { id, steps, implied: false }, pages)
            : child.type === 'table'
              ? fromTable(child, pages)
              : [],
        )
        // The paragraphs of a note have no anchors of their own.
        const own = units.filter((unit) => unit.id === id)
        if (own.length === 0) return units
        const children = own.flatMap((unit) => unit.children)
        return [
          { id, locator: toLocator(steps, pages.get(node)), children },
          ...units.filter((unit) => unit.id !== id),
        ]
      }
      case 'list':
        return fromList(
          node,
          { steps: toHolderSteps(node), implied: isOnlyList && isHeadList(node) },
          pages,
        )
      case 'table':
        return fromTable(node, pages)
      default:
        return []
    }
  })
  const named =
    names.size === 0
      ? units
      : units.map((unit) => ({ ...unit, locator: addNumber(unit.locator, names) }))
  return tellApart(named)
}

/** A paragraph, note, or point whose content is being located. */
interface Holder {
  id: string
  steps: ReadonlyArray<Step>
  /** Whether the first step can be omitted in its content. */
  implied: boolean
}

function fromHolder(
  node: Paragraph | Point,
  { id, steps, implied }: Holder,
  pages: ReadonlyMap<Node, Pages>,
): Array<Unit> {
  const units: Array<Unit> = []
  let lists = 0
  for (const passage of toPassages(node, id)) {
    if (passage.type === 'list') {
      lists++
      const series: Array<Step> = lists === 1 ? [] : [{ kind: 'list', label: String(lists) }]
      const inner = fromList(passage.list, { steps: [...steps, ...series], implied }, pages)
      // There may be more than the maximum number of arguments of a call.
      for (const unit of inner) units.push(unit)
    } else if (units.length === 0) {
      const locator = toLocator(steps, pages.get(node), implied)
      units.push({ id, locator, children: passage.children })
    } else {
      const after: Step = { kind: 'after', label: lists === 1 ? '' : String(lists) }
      const own = spanPages(passage.children, pages)
      const locator = toLocator([...steps, after], own, implied)
      units.push({ id: passage.id, locator, children: passage.children })
    }
  }
  return units
}

/** Make the units of the points or items of a list. The lines of an index have anchors that are not of units. */
function fromList(
  list: List,
  { steps, implied }: Omit<Holder, 'id'>,
  pages: ReadonlyMap<Node, Pages>,
): Array<Unit> {
  return list.children.flatMap((child): Array<Unit> => {
    if (child.type === 'whiteSpace') return []
    const id = child.data?.id ?? ''
    if (child.type === 'point') {
      const own: Step = { kind: 'point', label: toBareLabel(child.label) }
      return fromHolder(child, { id, steps: [...steps, own], implied }, pages)
    }
    if (toSteps(id) === undefined) return []
    const holder = { steps: [...steps, toItemStep(child)], implied }
    const lists = child.children.filter((inner) => inner.type === 'list')
    const own: Unit = {
      id,
      locator: toLocator(holder.steps, pages.get(child), implied),
      children: child.children.filter((inner) => inner.type !== 'list'),
    }
    return [own, ...lists.flatMap((inner, index) => fromList(inner, toInner(holder, index), pages))]
  })
}

/** Add the step to a list inside an item, unless it is the first. */
function toInner(holder: Omit<Holder, 'id'>, index: number): Omit<Holder, 'id'> {
  if (index === 0) return holder
  return { ...holder, steps: [...holder.steps, { kind: 'list', label: String(index + 1) }] }
}

/** Steps to what holds a list between paragraphs: those to its items without the last. */
function toHolderSteps(list: List): ReadonlyArray<Step> {
  return toSteps(toItems(list)[0]?.data?.id ?? '')?.slice(0, -1) ?? []
}

/** Whether a list is before the first paragraph, so that its own number is the first step to its items. */
function isHeadList(list: List): boolean {
  return toHolderSteps(list)[0]?.kind === 'list'
}

/** Make the units of the rows of a table. */
function fromTable(table: Table, pages: ReadonlyMap<Node, Pages>): Array<Unit> {
  return table.children.flatMap((row): Array<Unit> => {
    const id = row.type === 'tableRow' ? row.data?.id : undefined
    const steps = toSteps(id ?? '')
    if (row.type !== 'tableRow' || id === undefined || steps === undefined) return []
    return [{ id, locator: toLocator(steps, pages.get(row)), children: row.children }]
  })
}

function toLocator(steps: ReadonlyArray<Step>, pages: Pages | undefined, implied = false): Locator {
  const hasImplied = implied && steps.length > 1
  return { steps, ...(hasImplied && { implied: true }), ...(pages && { pages }) }
}

function countHeadLists({ children }: Root): number {
  return children.filter((node) => node.type === 'list' && isHeadList(node)).length
}

function countRunInLists(tree: Root): number {
  let count = 0
  walkParents(tree, (node) => {
    if (node.type !== 'paragraph') return
    for (const { type } of node.children) if (type === 'list') count++
  })
  return count
}
