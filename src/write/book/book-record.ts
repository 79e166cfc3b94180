import { toEditionLanguage } from '../../edition/records/edition-language.ts'
import { isUnpublished, writeHolding } from '../../edition/records/holding.ts'
import { toReleaseName } from '../../edition/records/release.ts'
import { toFullTitle, toPublication } from '../../edition/display/volume-names.ts'
import type { BookRecord } from '../../export/epub/book-record.ts'
import type { LinkedVolume } from '../../link/linked-edition.ts'
import type { Volume } from '../../schemas/volume.ts'
import type { Words } from '../../words/words.ts'
import type { FileSite } from '../files/site-file.ts'
import { toVolumeDirection } from '../volumes.ts'
import { findPublicRoot } from './site-address.ts'

/** Collect what the book of a volume says of itself. */
export function toBookRecord(site: FileSite, volume: LinkedVolume): BookRecord {
  const { edition, words } = site
  const { record, release } = edition
  const { data, id } = volume
  const root = findPublicRoot(site)
  const license = record.license?.words
  return {
    identifier: root === undefined ? id : `${root}${id}/`,
    title: data.title,
    series: toSeries(data),
    langs: listLanguages(volume, data.lang ?? toEditionLanguage(record), words),
    dir: toVolumeDirection(volume),
    editors: data.editors ?? [],
    creator: data.creator,
    contributors: record.editors ?? [],
    publisher: record.publisher,
    certifier: record.publisher ?? record.title,
    release: toReleaseName(release),
    date: release.date,
    rights: [
      ...(data.rights === undefined ? [] : [data.rights]),
      ...(license === undefined ? [] : [words.about.wordsLicense(license)]),
    ],
    source: toSource(data, words),
    isbn: data.isbn13 ?? data.isbn10,
    covers: data.covers,
  }
}

function toSeries({ series, subseries, number }: Volume): BookRecord['series'] {
  if (series === undefined) return undefined
  return { title: [series, subseries].filter(Boolean).join(', '), number }
}

/** List the languages of the documents, each once; only the stated one if there are none. */
function listLanguages(
  { documents }: LinkedVolume,
  stated: string,
  { lang }: Words,
): Array<string> {
  const langs = new Set(documents.map(({ data }) => data.language?.lang ?? lang))
  return langs.size > 0 ? [...langs] : [stated]
}

/** Write what the documents are taken from: a printed volume, or a collection of papers. */
function toSource(data: Volume, { archive, volume }: Words): string {
  const holding = isUnpublished(data) ? writeHolding(data, archive) : ''
  if (holding !== '') return holding
  const publication = toPublication(data)
  return toFullTitle(data, volume) + (publication && ` (${publication})`)
}
