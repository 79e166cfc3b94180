import type { Person } from '../../schemas/person.ts'
import { fromRoman } from '../../tree/roman.ts'
import { listAccessibility } from './accessibility.ts'
import type { BookRecord } from './book-record.ts'
import type { Book } from './book.ts'
import type { ListedFile } from './contents.ts'
import { toIsbnUrn, writeMeta, writeTerm } from './meta.ts'

/** Day of a book whose texts have none, because one is required. */
const noDay = '1970-01-01'

/**
 * List what a book says of itself, in the terms of Dublin Core and of EPUB.
 *
 * @see https://www.w3.org/TR/epub-33/#sec-metadata-elem
 */
export function listMetadata(
  { record, words }: Book,
  files: ReadonlyArray<ListedFile>,
): Array<string> {
  const { creator, publisher, isbn, covers, date } = record
  return [
    writeTerm('identifier', record.identifier, { id: 'identifier' }),
    writeTerm('title', record.title),
    ...record.langs.map((lang) => writeTerm('language', lang)),
    ...writePeople('creator', record.editors),
    ...(creator === undefined ? [] : [writeTerm('creator', creator)]),
    ...writePeople('contributor', record.contributors),
    ...(publisher === undefined ? [] : [writeTerm('publisher', publisher)]),
    ...(date === '' ? [] : [writeTerm('date', date)]),
    writeTerm('source', record.source),
    ...(isbn === undefined ? [] : [writeTerm('source', toIsbnUrn(isbn))]),
    ...(covers ? [writeTerm('coverage', `${covers.from}/${covers.to}`)] : []),
    ...record.rights.map((right) => writeTerm('rights', right)),
    writeMeta('dcterms:modified', `${date || noDay}T00:00:00Z`),
    writeMeta('schema:version', record.release),
    ...writeSeries(record.series),
    ...listAccessibility(record, files, words),
  ]
}

/** Write editors, each with the form for sorting. */
function writePeople(
  term: 'creator' | 'contributor',
  people: ReadonlyArray<Person>,
): Array<string> {
  return people.flatMap(({ given, family, suffix }, index) => {
    const id = `${term}${index + 1}`
    const refines = { refines: `#${id}` }
    const name = [given, family].filter(Boolean).join(' ')
    return [
      writeTerm(term, [name, suffix].filter(Boolean).join(', '), { id }),
      writeMeta('role', 'edt', { ...refines, scheme: 'marc:relators' }),
      writeMeta('file-as', [family, given, suffix].filter(Boolean).join(', '), refines),
    ]
  })
}

/** Write the series, with the number of the volume if it is one. */
function writeSeries(series: BookRecord['series']): Array<string> {
  if (series === undefined) return []
  const { title, number = '' } = series
  const position = wholeNumber.test(number) ? Number(number) : fromRoman(number)
  const refines = { refines: '#series' }
  return [
    writeMeta('belongs-to-collection', title, { id: 'series' }),
    writeMeta('collection-type', 'series', refines),
    ...(position === undefined ? [] : [writeMeta('group-position', String(position), refines)]),
  ]
}

/** `2`; not `II`, nor `2a`. */
const wholeNumber = /^\d+$/
