import { listCollectionFacts } from '../../edition/display/archival-facts.ts'
import { toDayName } from '../../edition/display/day-name.ts'
import { isOfOffice, joinNames, toVolumeNumber } from '../../edition/display/volume-names.ts'
import type { BookText } from '../../export/epub/book.ts'
import { escapeXml, writeElement } from '../../html/write-xml.ts'
import type { LinkedVolume } from '../../link/linked-edition.ts'
import type { FileSite } from '../files/site-file.ts'
import { toVolumeDirection, toVolumeView } from '../volumes.ts'
import { toFact, writeRecord } from './record.ts'
import { toAddressFact } from './site-address.ts'

/** Write the title page of a book: the record of the volume, and the edition from which the book is made. */
export function toTitleText(site: FileSite, volume: LinkedVolume): BookText {
  const { edition, words } = site
  const { data } = volume
  const { about, archive, book, colophon, marks, volume: names } = words
  const { record, release } = edition
  const { printed, editors } = toVolumeView(site, volume)
  const series = [data.series, toVolumeNumber(data, names)].filter(Boolean).join(marks.comma)
  const printedName = isOfOffice(data) ? names.printed : names.published
  const facts = [
    toFact(names.series, series),
    ...listCollectionFacts(data, archive).map(({ name, value }) => toFact(name, value)),
    toFact(names.editors, editors),
    toFact(printedName, printed),
    toFact(book.rights, data.rights),
  ]
  const day = toDayName(release.date, words.lang)
  const ofEdition = [
    toFact(book.edition, record.title),
    toFact(about.editors, joinNames(record.editors ?? [], words.lang)),
    toFact(about.publisher, record.publisher),
    toFact(
      book.release,
      release.version ? colophon.version(release.version) : day && colophon.textOf(day),
    ),
    toFact(about.license, record.license?.words && about.wordsLicense(record.license.words)),
    toAddressFact(site, `${volume.id}/`),
  ]
  const html = [
    writeElement('h1', { id: 'title' }, escapeXml(data.title)),
    writeRecord(facts),
    writeRecord(ofEdition),
    writeElement('p', { class: 'colophon' }, site.colophon ?? writeColophon(site)),
  ].join('\n')
  const language = { dir: toVolumeDirection(volume) }
  return { path: '', name: data.title, kind: 'title', level: 1, language, html }
}

/** Write what the text is, in an edition that does not say it itself. */
export function writeColophon({ words }: FileSite): string {
  return words.colophon
    .added((text) => ({ text }))
    .map((part) =>
      typeof part === 'string' ? escapeXml(part) : writeElement('i', {}, escapeXml(part.text)),
    )
    .join('')
}
