import { findAll } from './content.ts'
import { toText } from '../../tree/to-text.ts'
import { toRoot } from './document.ts'
import { toIndex } from './index-entries.ts'
import { toRegister } from './registers.ts'
import type { Reporter } from './reporter.ts'
import { toLine } from './runs.ts'
import { createState } from './state.ts'
import type { Matter } from './volume.ts'
import { type XmlElement, isDocument } from './xml.ts'

/**
 * Read what surrounds the documents of a volume.
 *
 * @param root
 *   `TEI`, its documents emptied.
 * @param volume
 *   Id of the volume.
 * @param holders
 *   Ids of the documents that stand in an element.
 * @param report
 *   Takes what is to be looked at.
 */
export function toMatter(
  root: XmlElement,
  volume: string,
  holders: ReadonlyMap<XmlElement, Array<string>>,
  report: Reporter,
): Matter {
  const matter: Matter = { sections: [], chapters: [], persons: [], terms: [], index: [] }
  for (const part of ['front', 'back'].flatMap((name) => findAll(root, name))) {
    for (const element of part.children) {
      if (element.type === 'element' && element.name === 'div') addSection(element)
    }
  }
  for (const body of findAll(root, 'body')) addChapters(body, 1)
  return matter

  function addSection(element: XmlElement): void {
    const { type, 'xml:id': id = `section${matter.sections.length + 1}` } = element.attributes
    if (type === 'toc' || id === 'toc') return
    if (type === 'index' || id === 'index') {
      matter.index.push(...toIndex(element, createState(element, volume, report)))
      return
    }
    matter.sections.push({ id, tree: toRoot(element, volume, report) })
    matter.persons.push(...toRegister(element, 'persName'))
    matter.terms.push(...toRegister(element, 'term'))
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
    const head = element.children.find((child) => child.type === 'element' && child.name === 'head')
    if (head?.type !== 'element') return ''
    return toText(...toLine(head.children, createState(head, volume, report)))
  }
}
