import { writeHolding } from '../../edition/records/holding.ts'
import { writeLocator } from '../../tree/locator-words.ts'
import { isDated, toDay } from './cited-date.ts'
import type { Cited } from './cited.ts'
import { english } from '../../words/en/index.ts'
import type { Segment } from './segments.ts'

/**
 * Cite an unpublished document: title, date, box, folder, reference code, collection, repository. The order is that of the
 * notes in the Chicago Manual of Style, 17th edition (14.221–231), from the item to the repository.
 */
export function toArchiveNote(cited: Cited): Array<Segment> {
  const { volume, title, when, locator, holding = {}, url } = cited
  const { referenceCode, collection = volume.title, repository, location, ...shelf } = holding
  const date = isDated(cited) ? '' : toDay(when)
  const box = writeHolding(shelf, english.archive)
  const place = [
    box.charAt(0).toLowerCase() + box.slice(1),
    referenceCode,
    collection,
    repository,
    location,
    url,
  ]
  return [
    { type: 'text', value: [title, date].filter(Boolean).join(', ') },
    {
      type: 'pinpoint',
      value: locator ? `, ${writeLocator(locator, 'citation', english.places)}` : '',
    },
    { type: 'text', value: `, ${place.filter(Boolean).join(', ')}.` },
  ]
}
