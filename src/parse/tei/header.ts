import type { VFile } from 'vfile'
import { type Person, type Volume, volumeSchema } from '../../schemas/volume.ts'
import { toExpected, toReason } from '../sidecar/expectations.ts'
import { findElements, toContent } from './content.ts'
import { type Reporter, createReporter } from './reporter.ts'
import { fromXml } from './xml.ts'
import type { XmlElement } from './xml-tree.ts'

/** Start tag of a document, with the attributes in the order that the series uses. */
const documentTag = /<div\s[^<>]*\btype=["']document["'][^<>]*>/g

/** End of the part of a file that has the bibliographic record. */
const headerEnd = '</teiHeader>'

/**
 * Read only the bibliographic record of a volume.
 *
 * @param value
 *   TEI of a volume.
 * @param file
 *   File; messages are added to it. Its name is the id of the volume.
 */
export function fromTeiHeader(value: string, file: VFile): Volume | undefined {
  const report = createReporter()
  const end = value.indexOf(headerEnd)
  const { root } = fromXml(end < 0 ? '' : value.slice(0, end + headerEnd.length))
  if (root === undefined) {
    const reason = 'Missing `teiHeader`, expected the record of the volume'
    report.add('tei-header', reason, { line: 1, column: 1, offset: 0 })
  }
  const tags = value.match(documentTag) ?? []
  const named = tags.filter((tag) => tag.includes('xml:id='))
  // A `div` without an id is mostly part of the document around it.
  const documents = named.length > 0 ? named.length : tags.length
  const record = toRecord(
    root,
    { id: file.stem ?? '', documents, file: file.basename ?? '' },
    report,
  )
  report.finish(file)
  return record
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
 * Read the bibliographic record of a volume from its header. Supports both versions of the header: the series has
 * changed the names of types (`subseries`, now `sub-series`; `volumenumber`, now `volume-number`).
 *
 * @returns
 *   Record; `undefined` if the header lacks data for a citation, which is reported.
 */
function toRecord(
  root: XmlElement | undefined,
  { id, documents, file }: HeaderContext,
  report: Reporter,
): Volume | undefined {
  const header = root && findElements(root, 'teiHeader')[0]
  if (header === undefined) return undefined
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
    const found = header ? findElements(header, name) : []
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
