import { toBareLabel } from './ids.ts'
import { toSteps } from './steps.ts'
import type { Locator, Step } from './locator.ts'
import type { Node, Paragraph, Point, Root } from './nodes.ts'
import { type Pages, spanPages, toPages } from './pages.ts'
import { toPassages } from './passages.ts'
import { walkParents } from './walk.ts'

/** A unit: a title, paragraph, point, note, or text after a list of points, which an address can name. */
export interface Unit {
  /** Anchor in the document's address: `p1.3`. */
  id: string
  /** Locator, with the pages of the unit and the points in it. */
  locator: Locator
  /** Own running text, without the text of the points in it. */
  children: ReadonlyArray<Node>
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
  return tree.children.flatMap((node): Array<Unit> => {
    const id = ('data' in node && node.data?.id) || ''
    switch (node.type) {
      case 'title': {
        const steps: Array<Step> = [{ kind: 'title', label: '' }]
        return [{ id, locator: toLocator(steps, pages.get(node)), children: node.children }]
      }
      case 'paragraph': {
        const steps = toSteps(id)
        return steps === undefined ? [] : fromHolder(node, { id, steps, implied }, pages)
      }
      case 'footnoteDefinition': {
        const steps: Array<Step> = [{ kind: 'note', label: node.label }]
        const units = node.children.flatMap((child) =>
          child.type === 'paragraph' ? fromHolder(child, { id, steps, implied: false }, pages) : [],
        )
        // The paragraphs of a note have no anchors of their own.
        const own = units.filter((unit) => unit.id === id)
        if (own.length === 0) return []
        const children = own.flatMap((unit) => unit.children)
        return [
          { id, locator: toLocator(steps, pages.get(node)), children },
          ...units.filter((unit) => unit.id !== id),
        ]
      }
      default:
        return []
    }
  })
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
      for (const point of passage.list.children) {
        if (point.type !== 'point') continue
        const own: Step = { kind: 'point', label: toBareLabel(point.label) }
        const holder = { id: point.data?.id ?? '', steps: [...steps, ...series, own], implied }
        units.push(...fromHolder(point, holder, pages))
      }
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

function toLocator(steps: ReadonlyArray<Step>, pages: Pages | undefined, implied = false): Locator {
  const hasImplied = implied && steps.length > 1
  return { steps, ...(hasImplied && { implied: true }), ...(pages && { pages }) }
}

function countRunInLists(tree: Root): number {
  let count = 0
  walkParents(tree, (node) => {
    if (node.type !== 'paragraph') return
    for (const { type } of node.children) if (type === 'list') count++
  })
  return count
}
