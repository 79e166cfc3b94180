import { isUnpublished } from '../../edition/records/holding.ts'
import { isNumbered } from '../citation/cited.ts'
import type { DescribedDocument } from './described-document.ts'

/** Find the number by which a document is cited; nothing where its volume is cited by pages, or is unpublished papers. */
export function findCitedNumber({ record, volume }: DescribedDocument): string | undefined {
  const { number, pages } = record
  return !isUnpublished(volume) && isNumbered({ volume, number, pages }) ? number : undefined
}
