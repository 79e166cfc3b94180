import { isUnpublished } from '../../edition/records/holding.ts'
import type { Volume } from '../../schemas/volume.ts'
import { toFileName } from '../json/records.ts'
import type { ExportedDocument } from '../exported-document.ts'
import { writePerson } from './persons.ts'
import { writeElement, writePlainText } from './xml.ts'

/** Write what the document comes from: a book or unpublished papers, and the file that was read. */
export function writeSource(document: ExportedDocument): string {
  const { volume, record } = document
  const file = writeElement(
    'bibl',
    { type: 'file' },
    writeElement('title', {}, writePlainText(toFileName(record.path))) +
      writeElement('idno', { type: 'SHA-256' }, record.sha256),
  )
  return `${isUnpublished(volume) ? writeManuscript(document) : writeBook(document)}\n${file}`
}

/** Write the printed volume of which the document is a part. */
function writeBook({ volume, record, url }: ExportedDocument): string {
  const { series, subseries, isbn10, isbn13 } = volume
  const analytic = writeElement('analytic', {}, writeText('title', record.title, { level: 'a' }))
  const monograph = [
    writeText('title', volume.title, { level: 'm' }),
    ...[isbn13, isbn10].flatMap((isbn) =>
      isbn === undefined ? [] : [writeText('idno', isbn, { type: 'ISBN' })],
    ),
    ...(volume.editors ?? []).map((editor) => writeElement('editor', {}, writePerson(editor))),
    writeElement('imprint', {}, writeImprint(volume)),
    ...(volume.number === undefined
      ? []
      : [writeText('biblScope', volume.number, { unit: 'volume' })]),
    ...(record.number === undefined
      ? []
      : [writeText('biblScope', record.number, { unit: 'document' })]),
    ...(record.pages ? [writeText('biblScope', toRange(record.pages), { unit: 'page' })] : []),
  ]
  const serial =
    series === undefined
      ? []
      : [
          writeElement(
            'series',
            {},
            [
              writeText('title', series, { level: 's' }),
              ...(subseries === undefined
                ? []
                : [writeText('title', subseries, { level: 's', type: 'sub' })]),
            ].join(''),
          ),
        ]
  return writeElement(
    'biblStruct',
    {},
    [
      analytic,
      writeElement('monogr', {}, monograph.join('')),
      ...serial,
      ...(url === undefined ? [] : [writeElement('ptr', { target: url })]),
    ].join(''),
  )
}

function writeImprint({ place, publisher, year }: Volume): string {
  return [
    ...(place === undefined ? [] : [writeText('pubPlace', place)]),
    ...(publisher === undefined ? [] : [writeText('publisher', publisher)]),
    year === undefined
      ? writeText('date', 'n.d.')
      : writeText('date', String(year), { when: String(year).padStart(4, '0') }),
  ].join('')
}

/** Write where an unpublished original is kept. */
function writeManuscript({ holding, volume, record }: ExportedDocument): string {
  const { location, repository, collection = volume.title, referenceCode, box, folder } = holding
  const identifier = [
    ...(location === undefined ? [] : [writeText('settlement', location)]),
    ...(repository === undefined ? [] : [writeText('repository', repository)]),
    writeText('collection', collection),
    ...(referenceCode === undefined ? [] : [writeText('idno', referenceCode)]),
    ...(box === undefined ? [] : [writeText('idno', box, { type: 'box' })]),
    ...(folder === undefined ? [] : [writeText('idno', folder, { type: 'folder' })]),
  ]
  return writeElement(
    'msDesc',
    {},
    writeElement('msIdentifier', {}, identifier.join('')) +
      writeElement('head', {}, writeText('title', record.title)),
  )
}

function writeText(
  name: string,
  value: string,
  attributes: Readonly<Record<string, string>> = {},
): string {
  return writeElement(name, attributes, writePlainText(value))
}

function toRange({ first, last }: { first: string; last: string }): string {
  return first === last ? first : `${first}–${last}`
}
