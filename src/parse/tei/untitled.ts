import type { Root } from '../../tree/nodes.ts'
import { toContent } from './content.ts'
import { hasTitle, toFirstWords } from './first-words.ts'
import { addTitle } from './supply-facts.ts'
import { dataLists } from './document-element.ts'
import type { XmlElement } from './xml-tree.ts'

/** A child of an element. */
type Child = XmlElement['children'][number]

/** Parts of a title page, which the site writes itself from the record. */
const titlePages: ReadonlySet<string> = new Set(['titlePage', 'docTitle', 'docImprint', 'docDate'])

/** Marks between the words of a type: `_` of `title_page`. */
const marks = /[\s_-]+/g

/**
 * Name a part of a volume that has no heading by its type, and its number or id.
 *
 * @returns
 *   `Title page` for `title_page`, `Month 3`, `Month Jan-1820`; empty where it has no type.
 */
export function nameByType({ attributes }: XmlElement): string {
  const { type = '', 'xml:id': id, n = id } = attributes
  const words = type.replace(marks, ' ').trim()
  if (words === '') return ''
  const name = words.charAt(0).toUpperCase() + words.slice(1)
  const isSame = n?.replace(marks, ' ').trim().toLowerCase() === words.toLowerCase()
  return n === undefined || isSame ? name : `${name} ${n.trim()}`
}

/** Add a title in brackets to a section that has no heading: its type, else its first words. */
export function supplySectionTitle(tree: Root, element: XmlElement): void {
  if (tree.children.some(hasTitle)) return
  const { start } = tree.position
  const position = { start, end: start }
  const value = `[${nameByType(element) || toFirstWords(tree) || 'Untitled'}]`
  addTitle(tree, { children: [{ type: 'text', value, position }], position }, { source: '' })
}

/**
 * Gather what stands in the front or back matter beside its sections, such as a list of the persons of a play: runs of
 * elements, without title pages.
 *
 * @returns
 *   Elements of sections; one that begins with a heading is taken as it is.
 */
export function gatherLoose(part: XmlElement): Array<XmlElement> {
  const runs: Array<Array<Child>> = [[]]
  for (const child of part.children) {
    if (isLoose(child)) runs.at(-1)?.push(child)
    else runs.push([])
  }
  return runs.flatMap((run) => {
    const words = run.filter((child) => child.type === 'text' || toContent(child) !== '')
    if (words.every((child) => child.type === 'text' && child.source.trim() === '')) return []
    const [first] = run
    const [only, ...others] = words.filter((child) => child.type === 'element')
    if (only && others.length === 0 && words.every(({ type }) => type === 'element')) return [only]
    const start = first?.position.start ?? part.position.start
    const end = run.at(-1)?.position.end ?? start
    return [
      {
        ...part,
        attributes: { type: `${part.name} matter` },
        children: run,
        position: { start, end },
      },
    ]
  })
}

function isLoose(child: Child): boolean {
  if (child.type === 'text') return true
  return !(child.name === 'div' || titlePages.has(child.name) || dataLists.has(child.name))
}
