import { toText } from '../../tree/to-text.ts'
import { hasText, isChapter, toChapterText } from './chapters.ts'
import { containers, listDocuments, toContainer } from './containers.ts'
import { findChildren, findElements, findHeadElement } from './content.ts'
import { createPathIds, type PathIds, toPathId } from '../../tree/path-ids.ts'
import type { DocumentReader } from './documents.ts'
import { toRoot } from './document.ts'
import { assignIds, isUsableId, type Named } from './assign-ids.ts'
import { hasOnlyEntries, toRegister } from './registers.ts'
import type { Reporter } from './reporter.ts'
import { toLine } from './runs.ts'
import { isSeriesId } from '../../tree/volumes.ts'
import { createState } from './state.ts'
import { gatherLoose, nameByType, supplySectionTitle } from './untitled.ts'
import { reportUnread } from './unread.ts'
import type { Chapter, Section, VolumeStructure } from './volume.ts'
import { startOf, type XmlElement } from './xml-tree.ts'

/** Structure of a volume, with the written ids of its sections. */
export interface NamedStructure extends VolumeStructure {
  sections: Array<Section & Named>
}

/** Printed page of a section, if known, and its id if it has no other. */
interface NamedPage {
  page: string | undefined
  fallback: string
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
  { volume, documents, elements, isDocument, pageOf }: DocumentReader,
  ids: PathIds,
  report: Reporter,
): NamedStructure {
  const structure: NamedStructure = { sections: [], chapters: [], persons: [], terms: [] }
  /** Chapters with a text of their own, and that text. */
  const texts = new Map<Section, Chapter>()
  /** Elements that are read with all their content. */
  const read = new Set<XmlElement['children'][number]>()
  const isSeries = isSeriesId(volume)
  const context = { ids, isSeries }
  addParts(root, 1)
  nameSections()
  nameEntries()
  // A file without documents is reported as a whole.
  if (documents.length > 0) {
    for (const text of findElements(root, 'text')) reportUnread(text, read, report)
  }
  return structure

  /** Add the front matter, body and back matter of a file, or of the parts of a corpus or group, which are chapters. */
  function addParts({ children }: XmlElement, level: number): void {
    for (const child of children) {
      if (child.type === 'text' || isDocument(child)) continue
      if (child.name === 'body') addChapters(child, level)
      else if (child.name === 'front' || child.name === 'back') addSections(child, child.name)
      else if (containers.has(child.name)) addParts(child, addContainer(child, level))
    }
  }

  /** Add a part of a corpus, or a group, if it is a chapter; returns the level of the chapters in it. */
  function addContainer(element: XmlElement, level: number): number {
    const container = toContainer(element, elements)
    if (container === undefined) return level
    const { title, heading, documents } = container
    const id = element.attributes['xml:id'] ?? `part${structure.chapters.length + 1}`
    const place = heading && { heading: heading.position }
    structure.chapters.push({ id, title, level, ...place, documents })
    if (heading) read.add(heading)
    return level + 1
  }

  function addSections(element: XmlElement, part: 'front' | 'back'): void {
    const loose = isSeries ? [] : gatherLoose(element)
    const sections = [...findChildren(element, 'div'), ...loose]
    for (const section of sections.sort((a, b) => startOf(a) - startOf(b))) {
      addSection(section, part)
      for (const child of loose.includes(section) ? section.children : []) read.add(child)
    }
  }

  function addSection(element: XmlElement, part: 'front' | 'back'): void {
    const { type, 'xml:id': written = '' } = element.attributes
    if (type === 'toc' || written === 'toc') return
    const page = findPageAfterHead(element) ?? pageOf(element)
    const persons = toRegister(element, 'persName', page)
    const terms = toRegister(element, 'term', page)
    const name = toListName(element, persons.length, terms.length)
    const isText = name !== 'index' && !hasOnlyEntries(element, [...persons, ...terms])
    const list = isText ? undefined : name
    const others = structure.sections.filter(({ part }) => part !== 'body')
    addText(element, { part, fallback: `section${others.length + 1}`, page, list })
    read.add(element)
    structure.persons = structure.persons.concat(persons)
    structure.terms = structure.terms.concat(terms)
  }

  /** Add the text of an element as a section. */
  function addText(
    element: XmlElement,
    { part, fallback, page, list }: Pick<Section, 'part'> & { list?: Section['list'] } & NamedPage,
  ): Section {
    const { 'xml:id': written = '' } = element.attributes
    const tree = toRoot(element, volume, report)
    if (!isSeries) supplySectionTitle(tree, element)
    const firstPage = page === undefined ? {} : { firstPage: page }
    tree.data = { document: { id: written, volume, ...firstPage, supplied: {} } }
    const named = { id: written, written, fallback, position: element.position }
    const section = { ...named, part, ...(list && { list }), tree }
    structure.sections.push(section)
    return section
  }

  function addChapters(element: XmlElement, level: number): void {
    for (const child of element.children) {
      if (!isChapter(child, level, isDocument)) continue
      const heading = findHeadElement(child)
      const fallback = `part${structure.chapters.length + 1}`
      const chapter: Chapter = {
        id: child.attributes['xml:id'] ?? fallback,
        title: heading ? toTitle(heading) : nameChapter(child),
        level,
        ...(heading && { heading: heading.position }),
        documents: listDocuments(child, elements),
      }
      structure.chapters.push(chapter)
      const text = toChapterText(child, level, isDocument)
      for (const each of text.children) if (each.type === 'element') read.add(each)
      if (hasText(child, text, isDocument)) {
        const page = findPageAfterHead(text) ?? pageOf(child)
        texts.set(addText(text, { part: 'body', fallback, page }), chapter)
      }
      addChapters(child, level + 1)
    }
  }

  /** Name a chapter without a heading; in the series, only one with a text has a name, its id. */
  function nameChapter(chapter: XmlElement): string {
    return isSeries ? '' : `[${nameByType(chapter) || `Part ${structure.chapters.length + 1}`}]`
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
    const given = assignIds('section', others, context, report)
    for (const [index, section] of others.entries()) {
      section.id = given[index] ?? section.fallback
      if (section.tree.data?.document) section.tree.data.document.id = section.id
      const chapter = texts.get(section)
      if (chapter) Object.assign(chapter, { id: section.id, title: chapter.title || section.id })
    }
  }

  function nameEntries(): void {
    const entries = [...structure.persons, ...structure.terms]
    const named = entries.map(({ id, position }, index) => ({
      written: id,
      fallback: toPathId(id) ?? `entry${index + 1}`,
      position,
    }))
    const given = assignIds('entry', named, { ...context, ids: createPathIds(['index']) }, report)
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
  if (type === 'index' || id?.toLowerCase() === 'index') return 'index'
  if (persons + terms === 0) return undefined
  return persons > terms ? 'persons' : 'terms'
}
