import { toHolding } from '../edition/records/holding.ts'
import { type Distinctions, findDistinctions } from '../export/citation/distinctions.ts'
import type { LinkedEdition } from '../link/linked-edition.ts'

/** Find what distinguishes the documents and sections of an edition in short citations, by their ids. */
export function listDistinctions({
  volumes,
}: Pick<LinkedEdition, 'volumes'>): Map<string, Distinctions> {
  return findDistinctions(
    volumes.flatMap(({ id, data: volume, documents, sections }) => [
      ...documents.map(({ id: text, data: { number, title, when, pages, shelf = {} } }) => ({
        ...{ id: text, volume: id },
        cited: { volume, number, title, when, pages, holding: toHolding(volume, shelf) },
      })),
      ...sections.map(({ path, title }) => ({
        ...{ id: `${id}/${path}`, volume: id },
        cited: { volume, title, holding: toHolding(volume, {}) },
      })),
    ]),
  )
}
