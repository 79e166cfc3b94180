import { findChildren, findHeadElement, toContent } from './content.ts'
import { listVolumeTitles } from './header-titles.ts'
import type { TeiDocument } from './volume.ts'
import type { XmlElement } from './xml-tree.ts'

/** Elements that contain documents, sections and chapters, and are none themselves. */
export const containers: ReadonlySet<string> = new Set(['TEI', 'teiCorpus', 'text', 'group'])

/** Documents by their elements. */
type Documents = ReadonlyMap<XmlElement, TeiDocument>

/** A part of a corpus or group, as a chapter. */
export interface Container {
  title: string
  /** Its `head`, if the title is there and not in a header. */
  heading?: XmlElement
  /** Ids of its documents, without those in its chapters. */
  documents: Array<string>
}

/**
 * Read a part of a corpus, or a group, as a chapter: it is one if it has a title and documents. A TEI that is a document
 * has the title of that.
 */
export function toContainer(element: XmlElement, documents: Documents): Container | undefined {
  const heading = element.name === 'group' ? findHeadElement(element) : undefined
  const [header] = heading ? [] : findChildren(element, 'teiHeader')
  const isDocument = header && findChildren(element, 'text').some((text) => documents.has(text))
  if (isDocument) return undefined
  const [title] = heading ? [toContent(heading)] : header ? listVolumeTitles(header) : []
  if (!title) return undefined
  const held = listDocuments(element, documents)
  if (held.length === 0) return undefined
  return { title, ...(heading && { heading }), documents: held }
}

/** List the ids of the documents in an element, without those in chapters in it. */
export function listDocuments({ children }: XmlElement, documents: Documents): Array<string> {
  return children.flatMap((child) => {
    if (child.type === 'text') return []
    const document = documents.get(child)
    if (document) return [document.id]
    const isOpen = child.name === 'body' || containers.has(child.name)
    return isOpen && !toContainer(child, documents) ? listDocuments(child, documents) : []
  })
}
