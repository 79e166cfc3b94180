import type { Locator } from '../tree/locator.ts'
import { fromLocatorCode, toLocatorCode } from '../tree/locator-code.ts'
import { isRecord } from './json-values.ts'

/**
 * Places of the documents of a volume, as `/frus1964-68v02/places.json` has them: codes of locators by their anchors,
 * by the ids of the documents. They are in one file, because one for each document would make a third more files.
 *
 * ```
 * { "d162": { "title": "@366", "p1": "@366–367", "p1.1": "!@366–367" } }
 * ```
 */
export type ListedPlaces = Record<string, Record<string, string>>

/** List the places of a document by their anchors. */
export function toListedPlaces(
  places: Iterable<readonly [id: string, locator: Locator]>,
): ListedPlaces[string] {
  return Object.fromEntries(Array.from(places, ([id, locator]) => [id, toLocatorCode(locator, id)]))
}

/**
 * Read the places of one document.
 *
 * @param value
 *   What `places.json` holds, not checked yet.
 * @param document
 *   Id of the document.
 * @returns
 *   Places in their order; none where the document has none.
 * @throws
 *   Where the value is no list of places.
 */
export function fromListedPlaces(value: unknown, document: string): Map<string, Locator> {
  if (!isRecord(value)) throw new Error('Unexpected JSON, expected places by documents')
  const own = Object.hasOwn(value, document) ? value[document] : {}
  if (!isRecord(own)) throw new Error('Unexpected JSON, expected places by documents')
  return new Map(
    Object.entries(own).map(([id, code]) => {
      const locator = typeof code === 'string' ? fromLocatorCode(code, id) : undefined
      if (locator === undefined) throw new Error(`Unexpected place ${id}, expected its locator`)
      return [id, locator]
    }),
  )
}
