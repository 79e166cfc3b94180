import type { Position } from 'unist'
import { findElements, toContent } from './content.ts'
import { divideName } from './person-names.ts'
import type { XmlElement } from './xml-tree.ts'

/** An entry of a volume's list of persons or terms: `Yost, Charles W., Deputy Representative to …`. */
export interface RegisterEntry {
  /** Id in the volume, the target of names in the documents: `p_YCW1`. */
  id: string
  /** Id under which it is published: `id`, unless that cannot be part of an address or is taken. */
  key: string
  /** As printed: `Yost, Charles W.` */
  name: string
  /** Description in the list: `Deputy Representative to the United Nations`. */
  description: string
  /** Printed page it is on, if known: `XXXII`. */
  page?: string
  /** Id of the entry that this one refers to, as in `Y, see Sturm, Paul`. */
  see?: string
  position: Position
}

/** `, ` between a name and its description. */
const separator = /^[\s,;:]+/

/**
 * Read the entries of a list of persons or terms.
 *
 * ```
 * > | <persName xml:id="p_X1">X</persName>, see <persName corresp="#p_GES1">Gullion, Edmund</persName>
 *                       ^^^^   ^                                    ^^^^^^ see
 * ```
 *
 * @param section
 *   Section of a volume.
 * @param name
 *   Element of the names.
 * @param firstPage
 *   Printed page on which the section begins, if known.
 */
export function toRegister(
  section: XmlElement,
  name: 'persName' | 'term',
  firstPage?: string,
): Array<RegisterEntry> {
  const entries: Array<RegisterEntry> = []
  let page = firstPage
  enter(section)
  return entries

  function enter(element: XmlElement): void {
    if (element.name === 'pb') page = element.attributes['n']
    if (element.name === 'item') add(element)
    for (const child of element.children) if (child.type === 'element') enter(child)
  }

  function add(item: XmlElement): void {
    const entry = findElements(item, name).find(({ attributes }) => attributes['xml:id'])
    const id = entry?.attributes['xml:id']
    if (entry === undefined || id === undefined) return
    const text = toContent(entry)
    const rest = toContent(item).replace(text, '').replace(separator, '')
    const see = /^see\b/i.test(rest) ? findLink(item) : undefined
    const printed = { name: text.replace(/,$/, ''), description: rest }
    const isPerson = name === 'persName' && see === undefined
    entries.push({
      id,
      key: id,
      ...(isPerson ? divideName(printed.name, rest) : printed),
      ...(page !== undefined && { page }),
      ...(see && { see }),
      position: item.position,
    })
  }
}

/** Whether a section has no text but its heading, which has no notes, and entries. */
export function hasOnlyEntries(
  section: XmlElement,
  entries: ReadonlyArray<RegisterEntry>,
): boolean {
  const items = new Set(entries.map(({ position }) => position))
  return isRead(section)

  function isRead({ children }: XmlElement): boolean {
    return children.every((child) => {
      if (child.type === 'text') return child.source.trim() === ''
      if (child.name === 'head') return findElements(child, 'note').length === 0
      return items.has(child.position) || isRead(child)
    })
  }
}

/** Find the target of the first link in an entry. */
function findLink(item: XmlElement): string | undefined {
  const links = ['persName', 'gloss', 'ref'].flatMap((name) => findElements(item, name))
  const [link] = links.flatMap(
    ({ attributes }) => attributes['corresp'] ?? attributes['target'] ?? [],
  )
  return link?.replace(/^#/, '')
}
