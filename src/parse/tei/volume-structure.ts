import { toText } from '../../tree/to-text.ts'
import { findElements, findHeadElement } from './content.ts'
import { createPathIds, type PathIds, toPathId } from '../../tree/path-ids.ts'
import type { DocumentReader } from './documents.ts'
import { toRoot } from './document.ts'
import { assignIds, isUsableId, type Named } from './assign-ids.ts'
import { toRegister } from './registers.ts'
import type { Reporter } from './reporter.ts'
import { toLine } from './runs.ts'
import { createState } from './state.ts'
import type { Section, VolumeStructure } from './volume.ts'
import { type XmlElement, isDocument } from './xml-tree.ts'

/** Structure of a volume, with the written ids of its sections. */
export interface NamedStructure extends VolumeStructure {
  sections: Array<Section & Named>
}

/**
 * Read the structure of a volume: front and back matter, chapters, and the lists of persons and terms.
 *
 * @param root
 *   Element `TEI`, without the content of its documents.
 * @param reader
 *   Reader with all documents.
 * @param ids
 *   Registry of ids in the folder of the volume; the ids of the documents are assigned already.
 * @param report
 *   Collects messages.
 */
export function readVolumeStructure(
  root: XmlElement,
  { volume, documents, holders, pageOf }: DocumentReader,
  ids: PathIds,
  report: Reporter,
): NamedStructure {
  const structure: NamedStructure = { sections: [], chapters: [], persons: [], terms: [] }
  const parts = Map.groupBy(findElements(root, 'front', 'body', 'back'), ({ name }) => name)
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
  return structure

  function addSection(element: XmlElement, part: Section['part']): void {
    const { type, 'xml:id': written = '' } = element.attributes
    if (type === 'toc' || written === 'toc') return
    const page = findPageAfterHead(element) ?? pageOf(element)
    const persons = toRegister(element, 'persName', page)
    const terms = toRegister(element, 'term', page)
    const list = toListName(element, persons.length, terms.length)
    const tree = toRoot(element, volume, report)
    const firstPage = page === undefined ? {} : { firstPage: page }
    tree.data = { document: { id: written, volume, ...firstPage, supplied: {} } }
    const { position } = element
    const fallback = `section${structure.sections.length + 1}`
    const named = { id: written, written, fallback, position }
    structure.sections.push({ ...named, part, ...(list && { list }), tree })
    structure.persons = structure.persons.concat(persons)
    structure.terms = structure.terms.concat(terms)
  }

  function addChapters(element: XmlElement, level: number): void {
    for (const child of element.children) {
      if (child.type === 'text' || child.name !== 'div' || isDocument(child)) continue
      const heading = findHeadElement(child)
      structure.chapters.push({
        id: child.attributes['xml:id'] ?? `part${structure.chapters.length + 1}`,
        title: heading ? toTitle(heading) : '',
        level,
        ...(heading && { heading: heading.position }),
        documents: (holders.get(child) ?? []).map(({ id }) => id),
      })
      addChapters(child, level + 1)
    }
  }

  /**
   * Assign ids to the sections. The page of a list has a fixed name, such as `persons`; the id of its section is only a
   * target of references, so it may be a name that is otherwise reserved.
   */
  function nameSections(): void {
    const taken = new Set(documents.map(({ id }) => id.toLowerCase()))
    const others: NamedStructure['sections'] = []
    for (const section of structure.sections) {
      const { list, written } = section
      if (list && isUsableId(written) && !taken.has(written.toLowerCase())) ids.reserve(written)
      else others.push(section)
    }
    const given = assignIds('section', others, ids, report)
    for (const [index, section] of others.entries()) {
      section.id = given[index] ?? section.fallback
      if (section.tree.data?.document) section.tree.data.document.id = section.id
    }
  }

  function nameEntries(): void {
    const entries = [...structure.persons, ...structure.terms]
    const named = entries.map(({ id, position }, index) => ({
      written: id,
      fallback: toPathId(id) ?? `entry${index + 1}`,
      position,
    }))
    const given = assignIds('entry', named, createPathIds(['index']), report)
    for (const [index, entry] of entries.entries()) entry.key = given[index] ?? entry.key
  }

  function toTitle(head: XmlElement): string {
    return toText(toLine(head.children, createState(head, volume, report)))
  }
}

/** Find a page break directly after the heading of a section: the heading is on the page that begins there. */
function findPageAfterHead({ children }: XmlElement): string | undefined {
  const [head, next] = children.filter(
    (child) => child.type === 'element' || child.source.trim() !== '',
  )
  const follows = head?.type === 'element' && head.name === 'head' && next?.type === 'element'
  return follows && next.name === 'pb' ? next.attributes['n'] : undefined
}

/** Determine what a section lists: by its type or id, or by the entries it contains. */
function toListName(
  { attributes: { type, 'xml:id': id } }: XmlElement,
  persons: number,
  terms: number,
): Section['list'] {
  if (type === 'index' || id === 'index') return 'index'
  if (persons + terms === 0) return undefined
  return persons > terms ? 'persons' : 'terms'
}
