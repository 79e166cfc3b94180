import { findChildren, findElements, toContent } from './content.ts'
import { fromXml } from './xml.ts'
import type { XmlElement } from './xml-tree.ts'

/** Types of a `title` that is, or begins, the whole title. */
const whole: ReadonlySet<string> = new Set(['main', 'full', 'complete', 'volume', 'document'])

/** Levels of the titles of what contains a document: a series, a journal. */
const series: ReadonlySet<string | undefined> = new Set(['s', 'j'])

/** The titles of a file in its header: `<titleStmt>`, `</tei:titleStmt>`. */
const statementTag = /<\/?(?:[\w.-]+:)?titleStmt[\s>]/g

/** List the titles in the header of a file, without parsing the rest of it. */
export function listHeaderTitles(value: string): Array<string> {
  statementTag.lastIndex = 0
  const start = statementTag.exec(value)?.index
  const end = start === undefined ? undefined : statementTag.exec(value)?.index
  if (start === undefined || end === undefined) return []
  const { root } = fromXml(value.slice(start, value.indexOf('>', end) + 1))
  return root ? findChildren(root, 'title').map(toContent).filter(Boolean) : []
}

/**
 * Find the title of one document in a header: that of an analytic level, else the main title, with its subtitles. The
 * title of the series is never one.
 *
 * @param others
 *   Titles of the whole volume, which are taken only if there is no other.
 * @returns
 *   `title` elements to be joined by colons; none if there is no title.
 */
export function findDocumentTitle(
  header: XmlElement,
  others: ReadonlyArray<string> = [],
): Array<XmlElement> {
  const all = listTitles(header)
  const own = all.filter((title) => !others.includes(toContent(title)))
  const titles = own.some(({ attributes }) => !series.has(attributes['level'])) ? own : all
  const analytic = titles.find(({ attributes }) => attributes['level'] === 'a')
  if (analytic) return [analytic]
  return toWhole(titles.filter(({ attributes }) => !series.has(attributes['level'])))
}

/**
 * List the titles in a header that may be those of a volume, the likeliest first: of a whole publication, of a series.
 *
 * @returns
 *   `Letters of a Harbor`, `The Harbor: A Play`.
 */
export function listVolumeTitles(header: XmlElement): Array<string> {
  const titles = listTitles(header).filter(({ attributes }) => attributes['level'] !== 'a')
  const own = titles.filter(({ attributes }) => !series.has(attributes['level']))
  const others = titles.filter(({ attributes }) => series.has(attributes['level']))
  const [main] = own
  const about = ['editionStmt', 'seriesStmt'].flatMap((name) =>
    findElements(header, name).flatMap((part) => findElements(part, 'title')),
  )
  const listed = [
    toWhole(own).map(toContent).join(': '),
    ...(main ? [toContent(main)] : []),
    ...[...others, ...about, ...own].map(toContent),
  ]
  return [...new Set(listed)].filter((title) => title !== '')
}

/** Take the main title and its subtitles: those of type `main`, else the first. */
function toWhole(titles: ReadonlyArray<XmlElement>): Array<XmlElement> {
  const typeOf = ({ attributes }: XmlElement): string => attributes['type']?.trim() ?? ''
  const main =
    titles.find((title) => whole.has(typeOf(title))) ??
    titles.find((title) => typeOf(title) === '') ??
    titles[0]
  if (main === undefined) return []
  return [main, ...titles.filter((title) => title !== main && typeOf(title) === 'sub')]
}

function listTitles(header: XmlElement): Array<XmlElement> {
  const [statement] = findElements(header, 'titleStmt')
  const titles = statement ? findChildren(statement, 'title') : []
  return titles.filter((title) => toContent(title) !== '')
}
