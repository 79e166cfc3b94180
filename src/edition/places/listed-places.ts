import type { Locator } from '../../tree/locator.ts'
import { fromLocatorCode, toLocatorCode } from '../../tree/locator-code.ts'
import { isRecord } from '../records/json-values.ts'

/** Places of a document in their order: codes of their locators by their anchors. */
export type PlaceCodes = Record<string, string>

/**
 * Places of a volume, as `/frus1964-68v02/places.json` has them, by the ids of its documents and sections. They are in one
 * file, because one for each document would make a third more files.
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
 *   Where one is no code.
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
 *   What `places.json` holds, not checked yet.
 * @param document
 *   Id of the document or section.
 * @returns
 *   Places in their order; none where the document has none.
 * @throws
 *   Where the value is no list of places.
 */
export function fromListedPlaces(value: unknown, document: string): Map<string, Locator> {
  if (!isRecord(value)) throw new Error('Unexpected JSON, expected places by documents')
  const codes = Object.hasOwn(value, document) ? value[document] : {}
  if (!isRecord(codes)) throw new Error('Unexpected JSON, expected places by documents')
  return fromPlaceCodes(codes)
}
