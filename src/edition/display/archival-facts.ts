import type { Volume } from '../../schemas/volume.ts'
import { type ArchiveWords, type Holding, writeHolding, writeShelf } from '../records/holding.ts'

/** A fact of a record, with its name in the terms of archives. */
export interface ArchivalFact {
  name: string
  value: string
}

/** List the facts that the record of a collection has, for its page. */
export function listCollectionFacts(volume: Volume, words: ArchiveWords): Array<ArchivalFact> {
  const { repository, location, collection, creator, dates, referenceCode } = volume
  return listKnown([
    { name: words.repository, value: [repository, location].filter(Boolean).join(', ') },
    { name: words.collection, value: collection },
    { name: words.creator, value: creator },
    { name: words.dates, value: dates },
    { name: words.boxAndFolder, value: writeShelf(volume, words) },
    { name: words.referenceCode, value: referenceCode },
  ])
}

/** List where the original of a document is kept, for its page. */
export function listHoldingFacts(holding: Holding, words: ArchiveWords): Array<ArchivalFact> {
  return listKnown([
    { name: words.original, value: writeHolding(holding, words) },
    { name: words.referenceCode, value: holding.referenceCode },
  ])
}

function listKnown(
  facts: ReadonlyArray<{ name: string; value: string | undefined }>,
): Array<ArchivalFact> {
  return facts.flatMap(({ name, value }) => (value ? [{ name, value }] : []))
}
