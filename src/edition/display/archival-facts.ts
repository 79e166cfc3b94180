import type { Volume } from '../../schemas/volume.ts'
import { type Holding, writeHolding, writeShelf } from '../records/holding.ts'

/** A fact of a record, with its name in the terms of archives. */
export interface ArchivalFact {
  name: string
  value: string
}

/** List the facts that the record of a collection has, for its page. */
export function listCollectionFacts(volume: Volume): Array<ArchivalFact> {
  const { repository, location, collection, creator, dates, referenceCode } = volume
  return listKnown([
    { name: 'Repository', value: [repository, location].filter(Boolean).join(', ') },
    { name: 'Collection', value: collection },
    { name: 'Creator', value: creator },
    { name: 'Dates', value: dates },
    { name: 'Box and folder', value: writeShelf(volume) },
    { name: 'Reference code', value: referenceCode },
  ])
}

/** List where the original of a document is kept, for its page. */
export function listHoldingFacts(holding: Holding): Array<ArchivalFact> {
  return listKnown([
    { name: 'Original', value: writeHolding(holding) },
    { name: 'Reference code', value: holding.referenceCode },
  ])
}

function listKnown(
  facts: ReadonlyArray<{ name: string; value: string | undefined }>,
): Array<ArchivalFact> {
  return facts.flatMap(({ name, value }) => (value ? [{ name, value }] : []))
}
