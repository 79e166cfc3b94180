/** The short citation of a place: in parentheses after a quotation, and as the text of a link. */

import { isUnpublished } from '../../edition/records/holding.ts'
import { toArchiveSource, toPlaceInArchive } from './archive-place.ts'
import { toShortBook } from './book.ts'
import { type Cited, isNumbered, toPinpoint, toPlaceInVolume } from './cited.ts'
import { toCitedDate } from './cited-date.ts'
import { isAdded } from './distinctions.ts'
import { quoteTitle } from './phrases.ts'
import { nestQuotationMarks } from './quotation-marks.ts'
import { joinParts, type Segment } from './segments.ts'

/**
 * Cite a place in short, but so that it could be of no other edition: the volume, the document, and the exact place. A
 * document without a number is named by its heading.
 *
 * @returns
 *   `*Foreign Relations of the United States, 1964–1968*, vol. 2, doc. 162, point 6, p. 367`
 */
export function toShortSource(cited: Cited): Array<Segment> {
  const { volume, title, isVolume = false } = cited
  if (isVolume)
    return joinParts(
      isUnpublished(volume) ? [toPlaceInArchive(cited).collection] : toShortBook(volume),
      ', ',
    )
  if (isUnpublished(volume)) return joinParts(toArchiveSource(cited), ', ')
  const date = isAdded(cited, 'short', 'date') ? toCitedDate(cited) : undefined
  const place = [date, ...toShortBook(volume), toPlaceInVolume(cited, 'doc.'), toPinpoint(cited)]
  const heading = isNumbered(cited) ? '' : `${quoteTitle(title, ',')} `
  return joinParts([heading, joinParts(place, ', ')])
}

/**
 * Quote words with their source and address; quotations in the words have marks of the other kind.
 *
 * @returns
 *   `“words” (*Foreign Relations …*, vol. 2, doc. 162, point 6, p. 367), https://…`
 */
export function toQuotation(words: string, cited: Cited): Array<Segment> {
  const { address } = cited
  const quoted = joinParts([`“${nestQuotationMarks(words)}” (`, toShortSource(cited), ')'])
  return joinParts([quoted, address], ', ')
}
