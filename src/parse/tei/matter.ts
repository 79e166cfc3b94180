import { toText } from '../../tree/to-text.ts'
import { findAll, findHead } from './content.ts'
import { type DocumentReader, addressable } from './documents.ts'
import { toRoot } from './document.ts'
import { toRegister } from './registers.ts'
import type { Reporter } from './reporter.ts'
import { toLine } from './runs.ts'
import { createState } from './state.ts'
import type { Matter, Section } from './volume.ts'
import { type XmlElement, isDocument } from './xml-tree.ts'

/**
 * Read what surrounds the documents of a volume.
 *
 * @param root
 *   `TEI`, its documents emptied.
 * @param reader
 *   What read the documents.
 * @param report
 *   Takes what is to be looked at.
 */
export function toMatter(
  root: XmlElement,
  { volume, documents, holders, pageOf }: DocumentReader,
  report: Reporter,
): Matter {
  const matter: Matter = { sections: [], chapters: [], persons: [], terms: [] }
  const taken = new Set(documents.map(({ id }) => id))
  const parts = Map.groupBy(findAll(root, 'front', 'body', 'back'), ({ name }) => name)
  for (const part of ['front', 'back'] as const) {
    for (const { children } of parts.get(part) ?? []) {
      for (const element of children) {
        if (element.type === 'element' && element.name === 'div') addSection(element, part)
      }
    }
  }
  for (const body of parts.get('body') ?? []) addChapters(body, 1)
  return matter

  function addSection(element: XmlElement, part: Section['part']): void {
    const { type, 'xml:id': written = '' } = element.attributes
    if (type === 'toc' || written === 'toc') return
    const isFree = addressable.test(written) && !taken.has(written)
    const id = isFree ? written : `section${matter.sections.length + 1}`
    const page = toPageBehindHead(element) ?? pageOf(element)
    const persons = toRegister(element, 'persName', page)
    const terms = toRegister(element, 'term', page)
    const list = toListName(element, persons.length, terms.length)
    const tree = toRoot(element, volume, report)
    const firstPage = page === undefined ? {} : { firstPage: page }
    tree.data = { document: { id, volume, ...firstPage, supplied: {} } }
    matter.sections.push({ id, part, ...(list && { list }), tree })
    matter.persons.push(...persons)
    matter.terms.push(...terms)
  }

  function addChapters(element: XmlElement, level: number): void {
    for (const child of element.children) {
      if (child.type === 'text' || child.name !== 'div' || isDocument(child)) continue
      matter.chapters.push({
        id: child.attributes['xml:id'] ?? `part${matter.chapters.length + 1}`,
        title: toTitle(child),
        level,
        documents: holders.get(child) ?? [],
      })
      addChapters(child, level + 1)
    }
  }

  function toTitle(element: XmlElement): string {
    const head = findHead(element)
    if (head === undefined) return ''
    return toText(...toLine(head.children, createState(head, volume, report)))
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
