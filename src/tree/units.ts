import type { Node, Paragraph, Point, Root } from './nodes.ts'
import { type Pages, spanPages, toPages } from './pages.ts'
import { toPassages } from './passages.ts'
import { walkParents } from './walk.ts'

/** A unit: what an address names. */
export interface Unit {
  /** Anchor in the document's address: `p1.3`. */
  id: string
  type: 'title' | 'paragraph' | 'point' | 'after' | 'footnoteDefinition'
  /** What the unit is called, as in a citation: `Point 3`. */
  name: string
  /** Its own running text; the text of the points in it is theirs. */
  children: ReadonlyArray<Node>
  /** Printed pages on which it stands, its points included; absent where they are not known. */
  pages?: Pages | undefined
}

/**
 * List the units of a document.
 *
 * @param tree
 *   Document whose nodes have their anchors (`remarkIds`).
 * @param pages
 *   Pages of its nodes (default: they are looked for).
 * @returns
 *   Units in document order, a holder before what it holds.
 */
export function toUnits(tree: Root, pages: ReadonlyMap<Node, Pages> = toPages(tree)): Array<Unit> {
  const alone = countRunInLists(tree) === 1
  return tree.children.flatMap((node): Array<Unit> => {
    const id = ('data' in node && node.data?.id) || ''
    switch (node.type) {
      case 'title':
        return [
          { id, type: 'title', name: 'Title', children: node.children, pages: pages.get(node) },
        ]
      case 'paragraph': {
        if (id === '') return []
        const name = `Paragraph ${id.slice(1)}`
        return fromHolder(node, { id, type: 'paragraph', name }, alone ? '' : name, pages)
      }
      case 'footnoteDefinition': {
        const name = `Note ${node.label}`
        const [first, ...rest] = node.children.flatMap((child) =>
          child.type === 'paragraph'
            ? fromHolder(child, { id, type: 'footnoteDefinition', name }, name, pages)
            : [],
        )
        if (first === undefined) return []
        const own = rest.filter((unit) => unit.id === id)
        return [
          {
            ...first,
            children: [first, ...own].flatMap((unit) => unit.children),
            pages: pages.get(node),
          },
          ...rest.filter((unit) => unit.id !== id),
        ]
      }
      default:
        return []
    }
  })
}

/**
 * How a unit is cited: its name and its printed pages.
 *
 * @returns
 *   `Point 3, p. 367`, `Point 1, pp. 366–367`, or the name alone where no page is known.
 */
export function toLocator(unit: Unit): string {
  if (unit.pages === undefined) return unit.name
  const { first, last } = unit.pages
  return `${unit.name}, ${first === last ? `p. ${first}` : `pp. ${first}–${last}`}`
}

function fromHolder(
  holder: Paragraph | Point,
  self: Pick<Unit, 'id' | 'type' | 'name'>,
  prefix: string,
  pages: ReadonlyMap<Node, Pages>,
): Array<Unit> {
  const units: Array<Unit> = []
  let lists = 0
  for (const passage of toPassages(holder, self.id)) {
    if (passage.type === 'list') {
      lists++
      const series = [prefix, lists === 1 ? '' : `list ${lists}`].filter(Boolean).join(', ')
      for (const point of passage.list.children) {
        if (point.type !== 'point') continue
        const label = point.label.replace(/[^\p{L}\p{N}]/gu, '')
        const name =
          self.type === 'point' ? `${prefix}(${label})` : joinName(series, `point ${label}`)
        units.push(
          ...fromHolder(point, { id: point.data?.id ?? '', type: 'point', name }, name, pages),
        )
      }
    } else if (units.length === 0) {
      units.push({ ...self, children: passage.children, pages: pages.get(holder) })
    } else {
      units.push({
        id: passage.id,
        type: 'after',
        name: joinName(prefix, 'after the points'),
        children: passage.children,
        pages: spanPages(passage.children, pages),
      })
    }
  }
  return units
}

function joinName(prefix: string, name: string): string {
  return prefix === '' ? name.charAt(0).toUpperCase() + name.slice(1) : `${prefix}, ${name}`
}

function countRunInLists(tree: Root): number {
  let count = 0
  walkParents(tree, (node) => {
    if (node.type !== 'paragraph') return
    for (const { type } of node.children) if (type === 'list') count++
  })
  return count
}
