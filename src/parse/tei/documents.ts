import type { Reporter } from './reporter.ts'
import { isPathId, type PathIds, toPathId } from '../../tree/path-ids.ts'
import { assignIds, type Named } from './assign-ids.ts'
import { toContent } from './content.ts'
import { toDocumentElement } from './document-element.ts'
import { toRoot } from './document.ts'
import { toKindOfType } from './document-types.ts'
import { isMapped, type Mapping } from './mapping.ts'
import { isSeriesId } from '../../tree/volumes.ts'
import { reportUnread } from './unread.ts'
import { supplyHeadingDate, supplyPrintedTitle } from './supply-facts.ts'
import { supplyDocuments, supplyFirstWords } from './supply-documents.ts'
import type { Scan, TeiDocument } from './volume.ts'
import { startOf, type XmlElement, isDocument } from './xml-tree.ts'

/** State of reading the documents of a volume while its file is parsed. */
export interface DocumentReader {
  /** Id of the volume. */
  volume: string
  /** Documents in the order of the file; until `assignIds`, their ids are those in the file. */
  documents: Array<TeiDocument & Named>
  /** Elements by `xml:id`, for every id of the file. */
  ids: ReadonlyMap<string, XmlElement>
  /** Documents by their elements, whose content is released. */
  elements: ReadonlyMap<XmlElement, TeiDocument>
  /** Whether an element is a document, or would be if the file did not end in it. */
  isDocument: (element: XmlElement) => boolean
  /** Finds the printed number of the page on which a document or section begins; `undefined` before the first page. */
  pageOf: (element: XmlElement) => string | undefined
  /** Names of the scans of pages, as the page breaks have them, with the printed numbers. */
  scans: Array<Scan>
  /** Handles an element when its end tag is parsed. */
  onClose: (element: XmlElement, ancestors: ReadonlyArray<XmlElement>) => void
  /** Takes note of the elements that are open where a malformed file ends. */
  leave: (open: ReadonlyArray<XmlElement>) => void
  /** Assigns ids to the documents, after all are read. */
  assignIds: (ids: PathIds) => void
}

/** What is known of a volume before it is read. */
export interface ReaderContext {
  /** Id of the volume if its header has none. */
  volume: string
  /** Which elements are documents; absent if the file has none. */
  mapping: Mapping | undefined
  /** Evidence of facts that the header supplies: `Header of letters.xml`. */
  source: string
}

/**
 * Create a reader that converts each document of a volume when its end tag is parsed, and then releases its elements.
 *
 * @param report
 *   Collects messages.
 */
export function createDocumentReader(
  { volume, mapping, source }: ReaderContext,
  report: Reporter,
): DocumentReader {
  const ids = new Map<string, XmlElement>()
  const elements = new Map<XmlElement, TeiDocument>()
  const unfinished = new Set<XmlElement>()
  const pages: Array<{ label: string; offset: number }> = []
  const reader: DocumentReader = {
    ...{ volume, documents: [], ids, elements, pageOf, scans: [], onClose },
    isDocument: (element) => elements.has(element) || unfinished.has(element),
    leave(open) {
      for (const [index, element] of open.entries()) {
        if (mapping && isMapped(mapping, element, open.slice(0, index))) unfinished.add(element)
      }
    },
    assignIds(ids) {
      const { volume, documents } = reader
      if (!isSeriesId(volume)) supplyFirstWords(documents, report)
      const given = assignIds('document', documents, { ids, isSeries: isSeriesId(volume) }, report)
      for (const [index, document] of documents.entries()) {
        document.id = given[index] ?? document.fallback
        if (document.tree.data?.document) document.tree.data.document.id = document.id
      }
    },
  }
  return reader

  function onClose(element: XmlElement, ancestors: ReadonlyArray<XmlElement>): void {
    const { name, attributes } = element
    const id = attributes['xml:id']
    if (id !== undefined) addId(id, element)
    if (name === 'idno' && attributes['type'] === 'frus') {
      const written = toContent(element)
      if (isPathId(written)) reader.volume = written
    }
    if (name === 'pb' && attributes['n']) {
      pages.push({ label: attributes['n'], offset: startOf(element) })
      const { n: page, facs } = attributes
      if (facs) reader.scans.push({ name: facs, page })
    }
    if (mapping && isMapped(mapping, element, ancestors)) {
      readDocument(element, ancestors)
      element.children = []
    }
    if (name === 'TEI' && !isSeriesId(reader.volume)) {
      supplyDocuments(reader.documents, element, { source, volume: reader.volume, report })
    }
  }

  function pageOf(element: XmlElement): string | undefined {
    const start = startOf(element)
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

  function readDocument(written: XmlElement, ancestors: ReadonlyArray<XmlElement>): void {
    const { element, left } =
      written.name === 'text' ? toDocumentElement(written) : { element: written, left: [] }
    for (const back of left) reportUnread({ ...back, children: [back] }, new Set(), report)
    const { attributes, position } = written
    const page = pageOf(element)
    const tree = toRoot(element, reader.volume, report)
    const firstPage = page === undefined ? {} : { firstPage: page }
    const { n: number, subtype: kind } = attributes
    const id = attributes['xml:id'] ?? findId(written, ancestors.at(-1)) ?? ''
    tree.data = { document: { id, volume: reader.volume, ...firstPage, supplied: {} } }
    if (!isSeriesId(reader.volume)) {
      const type = attributes['type'] ?? element.attributes['type'] ?? ''
      Object.assign(tree.data.document ?? {}, { kind: toKindOfType(type) })
      supplyHeadingDate(tree, element)
      if (written.name === 'text' && ancestors.at(-1)?.name === 'group') {
        supplyPrintedTitle(tree, written, { volume: reader.volume, report })
      }
    }
    const document: TeiDocument & Named = {
      id,
      written: id,
      fallback: toFallback(id, number),
      ...(number && { number }),
      ...(kind && { kind }),
      ...(page !== undefined && { page }),
      position,
      tree,
    }
    elements.set(written, document)
    reader.documents.push(document)
  }

  /** Make an id from the written one, the number, or the place in the file. */
  function toFallback(id: string, number: string | undefined): string {
    const own = isSeriesId(reader.volume) || isSeriesId(id) ? undefined : toPathId(id)
    const numbered = `d${number}`
    if (own !== undefined) return own
    return isPathId(numbered) && number ? numbered : `d${reader.documents.length + 1}`
  }
}

/** Find the id of a `text` that has none of its own: that of its TEI. */
function findId({ name }: XmlElement, parent: XmlElement | undefined): string | undefined {
  return name === 'text' && parent?.name === 'TEI' ? parent.attributes['xml:id'] : undefined
}

/** Find a page break at the start of a document, before any of its text. */
function findOpeningPage({ children }: XmlElement): string | undefined {
  const first = children.find((child) => child.type === 'element' || child.source.trim() !== '')
  return first?.type === 'element' && first.name === 'pb' ? first.attributes['n'] : undefined
}
