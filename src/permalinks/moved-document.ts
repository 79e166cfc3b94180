import type { Permalink, PermalinkTarget, Unnamed } from '../tree/permalink.ts'
import { findInDocument, type movedPlacesFinder, type Place } from './find-moved.ts'

/** Share of the addresses of a document whose words must be in another one that takes its place, from 0 to 1. */
const minShare = 0.4

/**
 * Find out what became of a document that is not there any more.
 *
 * @param known
 *   Its addresses.
 * @param findPlaces
 *   Finds places with the same words in other documents.
 * @param added
 *   New units of documents, by the ids of the documents.
 * @returns
 *   Where its address leads now, and those of its places that do not lead to places of the same name there.
 */
export function moveDocument(
  known: ReadonlyArray<Permalink>,
  findPlaces: ReturnType<typeof movedPlacesFinder>,
  added: ReadonlyMap<string, ReadonlyArray<Unnamed>>,
): Array<{ anchor: string; target: PermalinkTarget }> {
  const inUse = known.filter(({ target }) => target === undefined)
  const same = findPlaces(inUse)
  const [best] = [...Map.groupBy(same.values(), ({ document }) => document)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  )
  const [document = '', places = []] = best ?? []
  const isMoved = places.length > 0 && places.length >= inUse.length * minShare
  if (!isMoved) return [{ anchor: '', target: 'withdrawn' }]
  const inOrder = findInDocument(inUse, added.get(document) ?? [])
  return [
    { anchor: '', target: { document, anchor: '' } },
    ...inUse.flatMap(({ anchor }) => {
      const there = inOrder.get(anchor)
      if (there === anchor) return []
      const target: Place = same.get(anchor) ?? { document, anchor: there ?? '' }
      return [{ anchor, target }]
    }),
  ]
}
