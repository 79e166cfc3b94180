import type { VFile } from 'vfile'
import type { DocumentData, Root } from '../../tree/nodes.ts'
import { findElements } from './content.ts'
import { type DocumentElement, toDocumentElement } from './document-element.ts'
import { toKindOfType } from './document-types.ts'
import { toRoot } from './document.ts'
import { toNoTextReason } from './no-text.ts'
import { reportDepth } from './report-depth.ts'
import { createReporter } from './reporter.ts'
import { isSeriesId } from '../../tree/volumes.ts'
import { supplyFirstWords } from './supply-documents.ts'
import { supplyFacts, supplyHeadingDate } from './supply-facts.ts'
import { reportUnread } from './unread.ts'
import { fromXml } from './xml.ts'
import { isDocument, startOf, type XmlElement } from './xml-tree.ts'

/**
 * Read a document from a file of its own: all text of the file, or its only `div`.
 *
 * @param value
 *   Content of the file.
 * @param file
 *   File; messages are added to it.
 * @param data
 *   Data of the document: its volume, to recognize references to other volumes, and what its sidecar supplies, which
 *   takes precedence over the header (default: none).
 */
export function fromTeiDocument(value: string, file: VFile, data?: DocumentData): Root {
  const { id = '', volume = '', volumeTitles, supplied = {} } = data ?? {}
  const report = createReporter()
  const { root, problem, tooDeep } = fromXml(value)
  reportDepth(report, tooDeep)
  if (problem) report.add('tei-syntax', problem.reason, problem.place)
  const { element, left = [] } = (root && findDocument(root)) ?? {}
  for (const back of left) reportUnread({ ...back, children: [back] }, new Set(), report)
  if (root && !element && !problem) {
    report.add('tei-document', toNoTextReason(root), root.position)
  }
  if (root && element && isDocument(element)) {
    for (const text of findElements(root, 'text')) reportUnread(text, new Set([element]), report)
  }
  const nothing = { line: 1, column: 1, offset: 0 }
  const found = element ?? (problem ? root : undefined)
  const tree: Root = found
    ? toRoot(found, volume, report)
    : { type: 'root', children: [], position: { start: nothing, end: nothing } }
  const firstPage =
    root && element && isDocument(element) ? findPageBefore(root, element) : undefined
  if (firstPage !== undefined)
    tree.data = { document: { ...{ id, volume, supplied }, ...data, firstPage } }
  if (root && element && root.name !== 'div' && !isSeriesId(volume)) {
    const [header] = findElements(root, 'teiHeader')
    const types = [element, ...findElements(root, 'text')].map(
      ({ attributes }) => attributes['type'],
    )
    const kind = types.map((type = '') => toKindOfType(type)).find((kind) => kind !== 'Text')
    const document = { ...data, ...tree.data?.document, id, volume }
    tree.data = { document: { ...document, kind: kind ?? 'Text', supplied: {} } }
    const source = `Header of ${file.basename}`
    if (header) supplyFacts(tree, header, { source, volume, volumeTitles, report })
    supplyHeadingDate(tree, element)
    supplyFirstWords([{ id, tree, position: tree.position }], report)
    Object.assign(tree.data.document?.supplied ?? {}, supplied)
  }
  report.finish(file)
  return tree
}

/** Find the printed number of the last page that begins before an element; `undefined` before the first. */
function findPageBefore(root: XmlElement, element: XmlElement): string | undefined {
  const start = startOf(element)
  return findElements(root, 'pb').findLast((each) => startOf(each) < start)?.attributes['n']
}

/** Find the element of the document of a file: its only `div type="document"`, else all its text. */
function findDocument(root: XmlElement): Partial<DocumentElement> {
  if (root.name === 'div') return { element: root }
  const [marked, ...others] = findElements(root, 'div').filter(isDocument)
  if (marked && others.length === 0) return { element: marked }
  const isTei = root.name === 'text' || findElements(root, 'text').length > 0
  return isTei ? toDocumentElement(root) : marked ? { element: marked } : {}
}
