/** Saves all results of a search as a file; loaded on demand. */

import { toCsv, toJson, type FileRow } from '../../search/results-file.ts'
import { locatePassages } from '../../search/text/located-text.ts'
import { writePages, writePlace } from '../../tree/locator-words.ts'
import { places } from '#words/places.ts'
import type { Found } from './found.ts'
import { makeElement } from './make-element.ts'
import type { SiteIndex } from '../../search/open-index.ts'

/** Name of the file without its ending. */
const fileName = 'search'

/** Maximum number of texts that are loaded at the same time. */
const maxLoading = 20

/** Kinds of files, with their content types. */
const types = { csv: 'text/csv', json: 'application/json' } as const

/**
 * Save results as a file.
 *
 * @param documents
 *   Documents that were found, in order.
 * @throws
 *   If the words of a document do not load.
 */
export async function saveResults(
  kind: keyof typeof types,
  documents: ReadonlyArray<Found>,
  index: Pick<SiteIndex, 'units'>,
): Promise<void> {
  const rows: Array<FileRow> = []
  for (let start = 0; start < documents.length; start += maxLoading) {
    const loaded = documents.slice(start, start + maxLoading).map((each) => toRows(each, index))
    rows.push(...(await Promise.all(loaded)).flat())
  }
  const text = kind === 'csv' ? toCsv(rows) : toJson(location.href, rows)
  const href = URL.createObjectURL(new Blob([text], { type: types[kind] }))
  makeElement('a', { href, download: `${fileName}.${kind}` }).click()
  // The browser has begun to save it.
  setTimeout(() => {
    URL.revokeObjectURL(href)
  })
}

/** Write a row for each passage of a document; one for the document if it has none. */
async function toRows(
  { text, url, passages }: Found,
  index: Pick<SiteIndex, 'units'>,
): Promise<Array<FileRow>> {
  const { number = '', title, id, dateline, date } = text
  const address = new URL(url, location.href).href
  const about = { number, title: title || id, date: date ?? dateline ?? '' }
  if (passages.length === 0) return [{ ...about, place: '', page: '', passage: '', address }]
  const located = locatePassages(await index.units(text), passages)
  return located.passages.map(({ id, locator, start, end }) => ({
    ...about,
    place: writePlace(locator, 'name', places),
    page: locator.pages ? writePages(locator.pages, places) : '',
    passage: located.text.slice(start, end).trim(),
    address: id === '' ? address : `${address}#${id}`,
  }))
}
