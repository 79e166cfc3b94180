import type { Reporter } from './reporter.ts'
import { toContent } from './content.ts'
import { toRoot } from './document.ts'
import type { TeiDocument } from './volume.ts'
import { type XmlElement, isDocument } from './xml-tree.ts'

/** An id that can be part of an address: `d162`; not `../d162`. */
export const addressable = /^[A-Za-z][\w-]*$/

/** What is read of a volume while its file is. */
export interface DocumentReader {
  /** Id of the volume. */
  volume: string
  documents: Array<TeiDocument>
  /** Every `xml:id` of the file, with the element that has it. */
  ids: ReadonlyMap<string, XmlElement>
  /** Ids of the documents that stand in an element. */
  holders: ReadonlyMap<XmlElement, Array<string>>
  /** Printed number of the page on which a document or section begins; nothing before the first page. */
  pageOf: (element: XmlElement) => string | undefined
  onClose: (element: XmlElement, ancestors: ReadonlyArray<XmlElement>) => void
}

/**
 * Read each document of a volume when its end tag is read, and let its elements go.
 *
 * @param volume
 *   Id of the volume, where its header has none.
 * @param report
 *   Takes what is to be looked at.
 */
export function createDocumentReader(volume: string, report: Reporter): DocumentReader {
  const ids = new Map<string, XmlElement>()
  const holders = new Map<XmlElement, Array<string>>()
  const pages: Array<{ label: string; offset: number }> = []
  const known = new Set<string>()
  const reader: DocumentReader = { volume, documents: [], ids, holders, pageOf, onClose }
  return reader

  function onClose(element: XmlElement, ancestors: ReadonlyArray<XmlElement>): void {
    const { name, attributes, position } = element
    const id = attributes['xml:id']
    if (id !== undefined) addId(id, element)
    if (name === 'idno' && attributes['type'] === 'frus') {
      const written = toContent(element)
      if (addressable.test(written)) reader.volume = written
    }
    if (name === 'pb' && attributes['n']) {
      pages.push({ label: attributes['n'], offset: position.start.offset ?? 0 })
    }
    if (isDocument(element)) {
      readDocument(element, ancestors.at(-1))
      element.children = []
    }
  }

  function pageOf(element: XmlElement): string | undefined {
    const start = element.position.start.offset ?? 0
    return toLeadingPage(element) ?? pages.findLast(({ offset }) => offset < start)?.label
  }

  function addId(id: string, element: XmlElement): void {
    const first = ids.get(id)
    if (first === undefined) {
      ids.set(id, element)
      return
    }
    const reason = `Unexpected second \`xml:id\` \`${id}\`, expected only that of line ${first.position.start.line}`
    report.add('tei-id', reason, element.position)
  }

  function readDocument(element: XmlElement, holder: XmlElement | undefined): void {
    const { attributes, position } = element
    const id = toId(element)
    if (known.has(id)) {
      const reason = `Unexpected second document \`${id}\`, expected one; this one is skipped`
      report.add('tei-document', reason, position)
      return
    }
    known.add(id)
    const page = pageOf(element)
    const tree = toRoot(element, reader.volume, report)
    const firstPage = page === undefined ? {} : { firstPage: page }
    tree.data = { document: { id, volume: reader.volume, ...firstPage, supplied: {} } }
    const { n: number, subtype: kind } = attributes
    const document = { id, ...(number && { number }), ...(kind && { kind }), position, tree }
    if (holder) {
      const held = holders.get(holder) ?? []
      holders.set(holder, held)
      held.push(id)
    }
    reader.documents.push({ ...document, ...(page !== undefined && { page }) })
  }

  /** Id of a document, from its number or its place where it has none. */
  function toId({ attributes, position }: XmlElement): string {
    const written = attributes['xml:id'] ?? ''
    if (addressable.test(written)) return written
    const id = `d${attributes['n'] ?? reader.documents.length + 1}`
    const given = addressable.test(id) ? id : `d${reader.documents.length + 1}`
    const reason = `Unexpected document without an \`xml:id\` like \`d162\`, expected one; \`${given}\` is used`
    report.add('tei-id', reason, position)
    return given
  }
}

/** The page that begins with a document, before any of its text. */
function toLeadingPage({ children }: XmlElement): string | undefined {
  const first = children.find((child) => child.type === 'element' || child.source.trim() !== '')
  return first?.type === 'element' && first.name === 'pb' ? first.attributes['n'] : undefined
}
