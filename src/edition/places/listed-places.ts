import type { Locator } from '../../tree/locator.ts'
import { fromLocatorCode, toLocatorCode } from '../../tree/locator-code.ts'
import { isRecord } from '../records/json-values.ts'

/** Places of a document in document order: locator codes by anchor. */
export type PlaceCodes = Record<string, string>

/**
 * Places of a volume, as in `/frus1964-68v02/places.json`, by the ids of its documents and sections. They share one
 * file: one for each document would add a third to the number of files of the site.
 *
 * ```
 * { "d162": { "title": "@366", "p1": "@366–367", "p1.1": "!@366–367" } }
 * ```
 */
export type ListedPlaces = Record<string, PlaceCodes>

/** Write the places of a document as codes. */
export function toPlaceCodes(
  places: Iterable<readonly [id: string, locator: Locator]>,
): PlaceCodes {
  return Object.fromEntries(Array.from(places, ([id, locator]) => [id, toLocatorCode(locator, id)]))
}

/**
 * Read the places of a document from their codes.
 *
 * @throws
 *   If a value is not a valid code.
 */
export function fromPlaceCodes(codes: Record<string, unknown>): Map<string, Locator> {
  return new Map(
    Object.entries(codes).map(([id, code]) => {
      const locator = typeof code === 'string' ? fromLocatorCode(code, id) : undefined
      if (locator === undefined) throw new Error(`Unexpected place ${id}, expected its locator`)
      return [id, locator]
    }),
  )
}

/**
 * Read the places of one document of a volume.
 *
 * @param value
 *   Parsed content of `places.json`, not validated.
 * @param document
 *   Id of the document or section.
 * @returns
 *   Places in document order; empty where the document has none.
 * @throws
 *   If the value is not a list of places.
 */
export function fromListedPlaces(value: unknown, document: string): Map<string, Locator> {
  if (!isRecord(value)) throw new Error('Unexpected JSON, expected places by documents')
  const codes = Object.hasOwn(value, document) ? value[document] : {}
  if (!isRecord(codes)) throw new Error('Unexpected JSON, expected places by documents')
  return fromPlaceCodes(codes)
}
