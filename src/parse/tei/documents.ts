import type { Reporter } from './reporter.ts'
import { isPathId, type PathIds } from '../../tree/path-ids.ts'
import { toContent } from './content.ts'
import { toRoot } from './document.ts'
import { giveIds, type Named } from './given-ids.ts'
import type { TeiDocument } from './volume.ts'
import { type XmlElement, isDocument } from './xml-tree.ts'

/** What is read of a volume while its file is. */
export interface DocumentReader {
  /** Id of the volume. */
  volume: string
  /** Documents in the order of the file; until ids are given they have those that are written. */
  documents: Array<TeiDocument & Named>
  /** Every `xml:id` of the file, with the element that has it. */
  ids: ReadonlyMap<string, XmlElement>
  /** Documents that stand in an element. */
  holders: ReadonlyMap<XmlElement, Array<TeiDocument>>
  /** Printed number of the page on which a document or section begins; nothing before the first page. */
  pageOf: (element: XmlElement) => string | undefined
  onClose: (element: XmlElement, ancestors: ReadonlyArray<XmlElement>) => void
  /** Give the documents their ids, when all are read. */
  giveIds: (ids: PathIds) => void
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
  const holders = new Map<XmlElement, Array<TeiDocument>>()
  const pages: Array<{ label: string; offset: number }> = []
  const reader: DocumentReader = {
    ...{ volume, documents: [], ids, holders, pageOf, onClose },
    giveIds(ids) {
      const given = giveIds('document', reader.documents, ids, report)
      for (const [index, document] of reader.documents.entries()) {
        document.id = given[index] ?? document.instead
        if (document.tree.data?.document) document.tree.data.document.id = document.id
      }
    },
  }
  return reader

  function onClose(element: XmlElement, ancestors: ReadonlyArray<XmlElement>): void {
    const { name, attributes, position } = element
    const id = attributes['xml:id']
    if (id !== undefined) addId(id, element)
    if (name === 'idno' && attributes['type'] === 'frus') {
      const written = toContent(element)
      if (isPathId(written)) reader.volume = written
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
    // A second document of one id is reported with the id that it gets.
    if (isDocument(element)) return
    const reason = `Unexpected second \`xml:id\` \`${id}\`, expected only that of line ${first.position.start.line}`
    report.add('tei-id', reason, element.position)
  }

  function readDocument(element: XmlElement, holder: XmlElement | undefined): void {
    const { attributes, position } = element
    const page = pageOf(element)
    const tree = toRoot(element, reader.volume, report)
    const firstPage = page === undefined ? {} : { firstPage: page }
    const { 'xml:id': written = '', n: number, subtype: kind } = attributes
    tree.data = { document: { id: written, volume: reader.volume, ...firstPage, supplied: {} } }
    const numbered = `d${number}`
    const document: TeiDocument & Named = {
      id: written,
      written,
      instead: isPathId(numbered) && number ? numbered : `d${reader.documents.length + 1}`,
      ...(number && { number }),
      ...(kind && { kind }),
      ...(page !== undefined && { page }),
      position,
      tree,
    }
    if (holder) {
      const held = holders.get(holder) ?? []
      holders.set(holder, held)
      held.push(document)
    }
    reader.documents.push(document)
  }
}

/** The page that begins with a document, before any of its text. */
function toLeadingPage({ children }: XmlElement): string | undefined {
  const first = children.find((child) => child.type === 'element' || child.source.trim() !== '')
  return first?.type === 'element' && first.name === 'pb' ? first.attributes['n'] : undefined
}
