import { toText } from '../../tree/to-text.ts'
import { findAll, findHead } from './content.ts'
import { createPathIds, type PathIds, toPathId } from '../../tree/path-ids.ts'
import type { DocumentReader } from './documents.ts'
import { toRoot } from './document.ts'
import { giveIds, isFit, type Named } from './given-ids.ts'
import { toRegister } from './registers.ts'
import type { Reporter } from './reporter.ts'
import { toLine } from './runs.ts'
import { createState } from './state.ts'
import type { Matter, Section } from './volume.ts'
import { type XmlElement, isDocument } from './xml-tree.ts'

/** Matter whose sections tell which ids are written. */
export interface NamedMatter extends Matter {
  sections: Array<Section & Named>
}

/**
 * Read what surrounds the documents of a volume.
 *
 * @param root
 *   `TEI`, its documents emptied.
 * @param reader
 *   What read the documents.
 * @param ids
 *   Gives out ids in the folder of the volume; those of the documents are given.
 * @param report
 *   Takes what is to be looked at.
 */
export function toMatter(
  root: XmlElement,
  { volume, documents, holders, pageOf }: DocumentReader,
  ids: PathIds,
  report: Reporter,
): NamedMatter {
  const matter: NamedMatter = { sections: [], chapters: [], persons: [], terms: [] }
  const parts = Map.groupBy(findAll(root, 'front', 'body', 'back'), ({ name }) => name)
  for (const part of ['front', 'back'] as const) {
    for (const { children } of parts.get(part) ?? []) {
      for (const element of children) {
        if (element.type === 'element' && element.name === 'div') addSection(element, part)
      }
    }
  }
  for (const body of parts.get('body') ?? []) addChapters(body, 1)
  nameSections()
  nameEntries()
  return matter

  function addSection(element: XmlElement, part: Section['part']): void {
    const { type, 'xml:id': written = '' } = element.attributes
    if (type === 'toc' || written === 'toc') return
    const page = toPageBehindHead(element) ?? pageOf(element)
    const persons = toRegister(element, 'persName', page)
    const terms = toRegister(element, 'term', page)
    const list = toListName(element, persons.length, terms.length)
    const tree = toRoot(element, volume, report)
    const firstPage = page === undefined ? {} : { firstPage: page }
    tree.data = { document: { id: written, volume, ...firstPage, supplied: {} } }
    const { position } = element
    const instead = `section${matter.sections.length + 1}`
    const named = { id: written, written, instead, position }
    matter.sections.push({ ...named, part, ...(list && { list }), tree })
    matter.persons = matter.persons.concat(persons)
    matter.terms = matter.terms.concat(terms)
  }

  function addChapters(element: XmlElement, level: number): void {
    for (const child of element.children) {
      if (child.type === 'text' || child.name !== 'div' || isDocument(child)) continue
      matter.chapters.push({
        id: child.attributes['xml:id'] ?? `part${matter.chapters.length + 1}`,
        title: toTitle(child),
        level,
        documents: (holders.get(child) ?? []).map(({ id }) => id),
      })
      addChapters(child, level + 1)
    }
  }

  /** The page of a list is named by what it lists: its id is only what it is found by, and may be such a name. */
  function nameSections(): void {
    const taken = new Set(documents.map(({ id }) => id.toLowerCase()))
    const others: NamedMatter['sections'] = []
    for (const section of matter.sections) {
      const { list, written } = section
      if (list && isFit(written) && !taken.has(written.toLowerCase())) ids.reserve(written)
      else others.push(section)
    }
    const given = giveIds('section', others, ids, report)
    for (const [index, section] of others.entries()) {
      section.id = given[index] ?? section.instead
      if (section.tree.data?.document) section.tree.data.document.id = section.id
    }
  }

  function nameEntries(): void {
    const entries = [...matter.persons, ...matter.terms]
    const named = entries.map(({ id, position }, index) => ({
      written: id,
      instead: toPathId(id) ?? `entry${index + 1}`,
      position,
    }))
    const given = giveIds('entry', named, createPathIds(['index']), report)
    for (const [index, entry] of entries.entries()) entry.key = given[index] ?? entry.key
  }

  function toTitle(element: XmlElement): string {
    const head = findHead(element)
    if (head === undefined) return ''
    return toText(toLine(head.children, createState(head, volume, report)))
  }
}

/** The page that begins right behind the heading of a section: the heading stands on it as well. */
function toPageBehindHead({ children }: XmlElement): string | undefined {
  const [head, next] = children.filter(
    (child) => child.type === 'element' || child.source.trim() !== '',
  )
  const follows = head?.type === 'element' && head.name === 'head' && next?.type === 'element'
  return follows && next.name === 'pb' ? next.attributes['n'] : undefined
}

/** What a section lists: what it says that it is, else that of which it has entries. */
function toListName(
  { attributes: { type, 'xml:id': id } }: XmlElement,
  persons: number,
  terms: number,
): Section['list'] {
  if (type === 'index' || id === 'index') return 'index'
  if (persons + terms === 0) return undefined
  return persons > terms ? 'persons' : 'terms'
}
