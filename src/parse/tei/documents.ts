import type { Reporter } from './reporter.ts'
import { isPathId, type PathIds } from '../../tree/path-ids.ts'
import { toContent } from './content.ts'
import { toRoot } from './document.ts'
import { assignIds, type Named } from './assign-ids.ts'
import type { TeiDocument } from './volume.ts'
import { type XmlElement, isDocument, isPartOfDocument } from './xml-tree.ts'

/** State of reading the documents of a volume while its file is parsed. */
export interface DocumentReader {
  /** Id of the volume. */
  volume: string
  /** Documents in the order of the file; until `assignIds`, their ids are those in the file. */
  documents: Array<TeiDocument & Named>
  /** Elements by `xml:id`, for every id of the file. */
  ids: ReadonlyMap<string, XmlElement>
  /** Documents by their parent element. */
  holders: ReadonlyMap<XmlElement, Array<TeiDocument>>
  /** Finds the printed number of the page on which a document or section begins; `undefined` before the first page. */
  pageOf: (element: XmlElement) => string | undefined
  /** Handles an element when its end tag is parsed. */
  onClose: (element: XmlElement, ancestors: ReadonlyArray<XmlElement>) => void
  /** Assigns ids to the documents, after all are read. */
  assignIds: (ids: PathIds) => void
}

/**
 * Create a reader that converts each document of a volume when its end tag is parsed, and then releases its elements.
 *
 * @param volume
 *   Id of the volume if its header has none.
 * @param report
 *   Collects messages.
 */
export function createDocumentReader(volume: string, report: Reporter): DocumentReader {
  const ids = new Map<string, XmlElement>()
  const holders = new Map<XmlElement, Array<TeiDocument>>()
  const pages: Array<{ label: string; offset: number }> = []
  const reader: DocumentReader = {
    ...{ volume, documents: [], ids, holders, pageOf, onClose },
    assignIds(ids) {
      const given = assignIds('document', reader.documents, ids, report)
      for (const [index, document] of reader.documents.entries()) {
        document.id = given[index] ?? document.fallback
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
    if (isDocument(element) && !isPartOfDocument(element, ancestors)) {
      readDocument(element, ancestors.at(-1))
      element.children = []
    }
  }

  function pageOf(element: XmlElement): string | undefined {
    const start = element.position.start.offset ?? 0
    return findOpeningPage(element) ?? pages.findLast(({ offset }) => offset < start)?.label
  }

  function addId(id: string, element: XmlElement): void {
    const first = ids.get(id)
    if (first === undefined) {
      ids.set(id, element)
      return
    }
    // A second document with the same id is reported by `assignIds`, with its new id.
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
      fallback: isPathId(numbered) && number ? numbered : `d${reader.documents.length + 1}`,
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

/** Find a page break at the start of a document, before any of its text. */
function findOpeningPage({ children }: XmlElement): string | undefined {
  const first = children.find((child) => child.type === 'element' || child.source.trim() !== '')
  return first?.type === 'element' && first.name === 'pb' ? first.attributes['n'] : undefined
}
