import type { VFile } from 'vfile'
import { type HeaderRecord, joinHeaderRecords } from '../../schemas/header-record.ts'
import type { Person } from '../../schemas/person.ts'
import { type Volume, volumeSchema } from '../../schemas/volume.ts'
import { toExpected, toReason } from '../sidecar/expectations.ts'
import { findElements, toContent } from './content.ts'
import { type Reporter, createReporter } from './reporter.ts'
import { toHeaderRecord } from './record.ts'
import { isSeriesId } from '../../tree/volumes.ts'
import { fromXml } from './xml.ts'
import type { XmlElement } from './xml-tree.ts'

/** Start tag of a document, with the attributes in the order that the series uses. */
const documentTag = /<div\s[^<>]*\btype=["']document["'][^<>]*>/g

/** End of the part of a file that has the bibliographic record: `</teiHeader>`, `</tei:teiHeader >`. */
const headerEnd = /<\/(?:[\w.-]+:)?teiHeader\s*>/

/**
 * Read only the bibliographic record of a volume.
 *
 * @param value
 *   TEI of a volume.
 * @param file
 *   File; messages are added to it.
 * @param id
 *   Id of the volume (default: the name of the file).
 */
export function fromTeiHeader(
  value: string,
  file: VFile,
  id = file.stem ?? '',
): Volume | undefined {
  const report = createReporter()
  const header = parseHeader(value)
  const record = header
    ? toVolume(
        header,
        { id, documents: countDocumentTags(value), file: file.basename ?? '' },
        report,
      )
    : undefined
  if (header === undefined) {
    const reason = 'Missing `teiHeader`, expected the record of the volume'
    report.add('tei-header', reason, { line: 1, column: 1, offset: 0 })
  }
  report.finish(file)
  return record
}

/** Read what the header of a document of its own says of its publication; `undefined` if the file has no header. */
export function fromTeiDocumentHeader(value: string): HeaderRecord | undefined {
  const header = parseHeader(value)
  return header && toHeaderRecord(header)
}

/** Parse the first header of a file. */
function parseHeader(value: string): XmlElement | undefined {
  const end = headerEnd.exec(value)
  if (end === null) return undefined
  const { root } = fromXml(value.slice(0, end.index + end[0].length))
  return root && findElements(root, 'teiHeader')[0]
}

function countDocumentTags(value: string): number {
  const tags = value.match(documentTag) ?? []
  const named = tags.filter((tag) => tag.includes('xml:id='))
  // A `div` without an id is mostly part of the document around it.
  return named.length > 0 ? named.length : tags.length
}

/** Read the record of a volume: of the series by the types of its elements, of another project by what all have. */
function toVolume(
  header: XmlElement,
  context: HeaderContext,
  report: Reporter,
): Volume | undefined {
  if (isSeriesId(context.id)) return toSeriesRecord(header, context, report)
  const record = toHeaderRecord(header)
  if (record.titles.length === 0) {
    const reason = `Missing \`title\` in the \`teiHeader\`, expected the title of the volume; \`${context.id}\` is used`
    report.add('tei-record', reason, header.position)
  }
  return { ...joinHeaderRecords([record], context.id), source: `Header of ${context.file}` }
}

/** Facts about a volume that are not in its header. */
interface HeaderContext {
  /** Id of the volume: `frus1964-68v02`. */
  id: string
  /** How many documents the volume holds. */
  documents: number
  /** Name of the file. */
  file: string
}

/** `Volume II`, `Volume XIX, Part 1`: the number without the word. */
const volumeWord = /^Volume\s+/i

/** `Jr.`, `III`: suffixes of a name. */
const suffix = /^(?:Jr\.?|Sr\.?|I{2,3}|IV)$/

/**
 * Read the bibliographic record of a volume of the series from its header. Supports both versions of the header: the series has
 * changed the names of types (`subseries`, now `sub-series`; `volumenumber`, now `volume-number`).
 *
 * @returns
 *   Record; `undefined` if the header lacks data for a citation, which is reported.
 */
function toSeriesRecord(
  header: XmlElement,
  { id, documents, file }: HeaderContext,
  report: Reporter,
): Volume | undefined {
  const editors = findElements(header, 'editor').filter(({ children }) => children.length > 0)
  const general = editors.find(({ attributes }) => attributes['role'] === 'general')
  const [year] = /\d{4}/.exec(first('date', 'publication-date') ?? '') ?? []
  const publication = first('idno', 'dospubno')
  const record = {
    series: first('title', 'series'),
    subseries: first('title', 'subseries', 'sub-series'),
    number: first('title', 'volumenumber', 'volume-number')?.replace(volumeWord, ''),
    title: first('title', 'volume') ?? first('title', 'complete'),
    editors: editors.filter((editor) => editor !== general).map(toPerson),
    generalEditor: general && toPerson(general),
    publisher: first('publisher'),
    place: first('pubPlace'),
    year,
    publicationNumber: publication && `Department of State Publication ${publication}`,
    isbn10: first('idno', 'isbn-10'),
    isbn13: first('idno', 'isbn-13'),
    documents: String(documents),
    url: `https://history.state.gov/historicaldocuments/${id}`,
    documentUrl: `https://history.state.gov/historicaldocuments/${id}/{document}`,
    rights:
      first('availability') ??
      'A work of the United States Government, in the public domain in the United States (17 U.S.C. 105).',
    source: `Header of ${file}`,
  }
  const known = Object.fromEntries(Object.entries(record).filter(([, value]) => value))
  const result = volumeSchema.safeParse(known, { reportInput: true, error: toExpected })
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    report.add('tei-header', `${toReason(issue)} in the \`teiHeader\``, header.position)
  }
  return undefined

  /** Find the text of the first element with a name and, if given, one of some types. */
  function first(name: string, ...types: Array<string>): string | undefined {
    const found = findElements(header, name)
    const typed = found.find(({ attributes }) => types.includes(attributes['type'] ?? ''))
    const element = typed ?? found.find(({ attributes }) => !attributes['type'])
    return (element && toContent(element)) || undefined
  }
}

/** `William F. Sanford, Jr.` */
function toPerson(element: XmlElement): Person {
  const words = toContent(element).replaceAll(',', ' ').split(/\s+/)
  const last = words.length > 2 && suffix.test(words.at(-1) ?? '') ? words.pop() : undefined
  const family = words.pop() ?? ''
  return { given: words.join(' '), family, ...(last !== undefined && { suffix: last }) }
}
