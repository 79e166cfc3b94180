import type { HeaderRecord } from '../../schemas/header-record.ts'
import type { Person } from '../../schemas/person.ts'
import { findChildren, findElements, toContent } from './content.ts'
import { findNames, toPerson } from './header-names.ts'
import { listVolumeTitles } from './header-titles.ts'
import type { XmlElement } from './xml-tree.ts'

/** `2023` in `© 2023`; not `12023`. */
const yearPattern = /(?<!\d)[12]\d{3}(?!\d)/

/** `9780160451263`, with or without hyphens. */
const isbn = /^97[89][\d -]{10,16}$/

/**
 * Read the bibliographic record of a publication from its header, whatever project it is of.
 *
 * @param header
 *   `teiHeader`.
 */
export function toHeaderRecord(header: XmlElement): HeaderRecord {
  const titles = listVolumeTitles(header).map(toPrintable)
  const [publication] = findElements(header, 'publicationStmt')
  const series = findSeries(header, titles)
  const editors = findEditors(header)
  const publisher = publication && firstName(publication, 'publisher', 'authority', 'distributor')
  const place = publication && firstText(publication, 'pubPlace')
  const year = publication && findYear(publication)
  const isbn13 = publication && findIsbn(publication)
  const rights = publication && findRights(publication)
  return {
    titles,
    ...(series && { series }),
    ...(editors && { editors }),
    ...(publisher && { publisher }),
    ...(place && { place }),
    ...(year && { year: Number(year) }),
    ...(isbn13 && { isbn13 }),
    ...(rights && { rights }),
  }
}

/** Control characters, which XML allows in part and a record does not. */
const control = /\p{Cc}+/gu

/** Marks at the end of a catalog's fields: ` :` of `London :`. */
const lastMarks = /[\s,;:]+$/

function toPrintable(text: string): string {
  return text.replace(control, ' ').replace(lastMarks, '').trim()
}

/** Find the title of a series, if the publication has another one. */
function findSeries(header: XmlElement, titles: ReadonlyArray<string>): string | undefined {
  const [statement] = findElements(header, 'titleStmt')
  const leveled = findChildren(statement ?? header, 'title').find(
    ({ attributes }) => attributes['level'] === 's',
  )
  const [stated] = findElements(header, 'seriesStmt').flatMap((one) => findChildren(one, 'title'))
  const found = leveled ?? stated
  const title = found && toPrintable(toContent(found))
  return title === titles[0] ? undefined : title
}

function findEditors(header: XmlElement): Array<Person> | undefined {
  const [statement] = findElements(header, 'titleStmt')
  const editors = statement ? findChildren(statement, 'editor') : []
  const people = editors.flatMap(findNames).map(toPerson)
  const unique = new Map(people.map((person) => [JSON.stringify(person), person]))
  return unique.size > 0 ? [...unique.values()] : undefined
}

/** Find the text of the first of some elements that has any, in the order of their names. */
function firstText(element: XmlElement, ...names: ReadonlyArray<string>): string | undefined {
  return names
    .flatMap((name) => findElements(element, name))
    .map((one) => toPrintable(toContent(one)))
    .find((text) => text !== '')
}

/** Find the name in the first of some elements, without the address beside it. */
function firstName(element: XmlElement, ...names: ReadonlyArray<string>): string | undefined {
  const [found] = names
    .flatMap((name) => findElements(element, name))
    .filter((one) => toContent(one) !== '')
  if (found === undefined) return undefined
  const hasAddress = findElements(found, 'address').length > 0
  const [name] = hasAddress ? findChildren(found, 'orgName', 'name', 'persName', 'ref') : []
  return toPrintable(toContent(name ?? found))
}

function findYear(publication: XmlElement): string | undefined {
  const dates = findChildren(publication, 'date')
  const written = dates.flatMap((date) => [
    toContent(date),
    date.attributes['when'] ?? date.attributes['when-iso'] ?? '',
  ])
  return written.flatMap((text) => yearPattern.exec(text)?.[0] ?? [])[0]
}

function findIsbn(publication: XmlElement): string | undefined {
  const numbers = findElements(publication, 'idno').map(toContent)
  return numbers.find((number) => isbn.test(number))
}

/** Write who may use the text: the words of the licence, and its address, where the words do not have it. */
function findRights(publication: XmlElement): string | undefined {
  const [availability] = findElements(publication, 'availability')
  if (availability === undefined) return undefined
  const text = toPrintable(toContent(availability))
  const addresses = findElements(availability, 'licence', 'license', 'ref').flatMap(
    ({ attributes }) => attributes['target']?.trim() ?? [],
  )
  const unsaid = [...new Set(addresses)].filter((one) => one !== '' && !text.includes(one))
  const links = unsaid.join(', ')
  if (text === '') return links === '' ? undefined : links
  return links === '' ? text : `${text} (${links})`
}
