import type { Root, Supplied, Title } from '../../tree/nodes.ts'
import { findChildren, findElements, findHeadElement, toContent } from './content.ts'
import { type Correspondence, toCorrespondence, toLetterTitle } from './correspondence.ts'
import { findHeaderDate, fromIsoDate, type HeaderDate } from './header-dates.ts'
import { findDocumentTitle } from './header-titles.ts'
import type { Reporter } from './reporter.ts'
import { toLine } from './runs.ts'
import { createState } from './state.ts'
import type { XmlElement } from './xml-tree.ts'

/** Where facts are taken from, besides the header. */
export interface FactsContext {
  /** Evidence of the facts, in words for readers: `Header of letters.xml`. */
  source: string
  /** Id of the volume. */
  volume: string
  /** Titles of the whole volume, which are no titles of documents. */
  volumeTitles?: ReadonlyArray<string> | undefined
  report: Reporter
}

/**
 * Supply what the text of a document lacks from the header of its TEI: a title, a date, its sender and recipients.
 *
 * @param tree
 *   Document with its data; it is changed.
 * @param header
 *   `teiHeader` that describes this document alone.
 */
export function supplyFacts(tree: Root, header: XmlElement, context: FactsContext): void {
  const [description] = findElements(header, 'correspDesc')
  const letter = description && toCorrespondence(description)
  const titles = findDocumentTitle(header, context.volumeTitles)
  if (titles.length > 0) addTitle(tree, toTitle(titles, context), context)
  const date = letter?.date ?? findCreation(header)
  supplyLetter(tree, { participants: [], ...letter, ...(date && { date }) }, description, context)
}

/**
 * Supply what the text of a letter lacks from its `correspDesc`.
 *
 * @param description
 *   `correspDesc`; absent if there is none.
 */
export function supplyLetter(
  tree: Root,
  letter: Correspondence,
  description: XmlElement | undefined,
  context: FactsContext,
): void {
  const { source } = context
  const title = toLetterTitle(letter)
  if (description && title !== '') {
    const { position } = description
    addTitle(tree, { children: [{ type: 'text', value: title, position }], position }, context)
  }
  const dateline = hasDate(tree) ? undefined : toDateline(letter, source)
  const participants = letter.participants.map((one) => ({ ...one, source }))
  const data = tree.data?.document
  if (data?.kind === 'Text' && participants.length > 0) data.kind = 'Letter'
  addSupplied(tree, {
    ...(dateline && { dateline }),
    ...(participants.length > 0 && { participants }),
  })
}

/** Add a title to a document that has none. It is on no page. */
export function addTitle(
  tree: Root,
  title: Pick<Title, 'children' | 'position'>,
  { source }: Pick<FactsContext, 'source'>,
): void {
  if (tree.children.some(({ type }) => type === 'title')) return
  tree.children.unshift({ type: 'title', ...title })
  addSupplied(tree, { title: { source } })
}

function addSupplied({ data }: Root, facts: Supplied): void {
  if (data?.document) data.document.supplied = { ...data.document.supplied, ...facts }
}

function toTitle(
  titles: ReadonlyArray<XmlElement>,
  { volume, report }: FactsContext,
): Pick<Title, 'children' | 'position'> {
  const children: Title['children'] = []
  for (const title of titles) {
    const { start } = title.position
    if (children.length > 0) {
      children.push({ type: 'text', value: ': ', position: { start, end: start } })
    }
    for (const node of toLine(title.children, createState(title, volume, report))) {
      children.push(node)
    }
  }
  const [first] = titles
  return { children, position: first?.position ?? { start: nowhere, end: nowhere } }
}

const nowhere = { line: 1, column: 1, offset: 0 }

/**
 * Supply the title of a text of a group from its title page, where it begins with one and not with a heading.
 *
 * @param text
 *   `text`.
 */
export function supplyPrintedTitle(
  tree: Root,
  text: XmlElement,
  context: Pick<FactsContext, 'volume' | 'report'>,
): void {
  const parts = findElements(text, 'titlePart').filter((part) => toContent(part) !== '')
  const main = parts.find(({ attributes }) => attributes['type'] === 'main') ?? parts[0]
  if (main === undefined) return
  const { children, position } = toTitle([main], { ...context, source: '' })
  addTitle(tree, { children, position }, { source: 'The title page' })
}

/**
 * Supply the date of a document from a `date` in its heading, as diaries have it, where the text and the header give
 * none.
 *
 * @param element
 *   Element of the document.
 */
export function supplyHeadingDate(tree: Root, element: XmlElement): void {
  const head = findHeadElement(element)
  const [date] = head ? findElements(head, 'date') : []
  const found = date && findHeaderDate({ ...date, children: [] })
  if (found === undefined || hasDate(tree) || tree.data?.document?.supplied.dateline) return
  addSupplied(tree, { dateline: { ...found, source: 'The date in the heading' } })
}

/** Whether a dateline of the text has a date. */
function hasDate({ children }: Root): boolean {
  return children.some((node) => node.type === 'dateline' && node.when !== undefined)
}

function toDateline(
  { place, date }: Correspondence,
  source: string,
): Supplied['dateline'] | undefined {
  if (date === undefined) return undefined
  const text = place === undefined ? date.text : `${place}, ${date.text}`
  return {
    text,
    ...(date.when !== undefined && { when: date.when }),
    ...(place !== undefined && { place }),
    source,
  }
}

/**
 * Find the date at which a text was made, where the header gives one: that of its creation, else of its original, else
 * one that is a title in itself.
 */
function findCreation(header: XmlElement): HeaderDate | undefined {
  const [creation] = findElements(header, 'creation')
  const date = creation && findHeaderDate(creation)
  if (date) return date
  const [original] = findElements(header, 'origDate').filter((one) => toContent(one) !== '')
  const [statement] = findElements(header, 'titleStmt')
  const titles = statement ? findChildren(statement, 'title') : []
  return original
    ? findHeaderDate(original)
    : titles.map((title) => fromIsoDate(toContent(title))).find((one) => one !== undefined)
}
