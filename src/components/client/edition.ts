import { fromListedPlaces } from '../../edition/places/listed-places.ts'
import { isListedDocument, isListedSection, isListedVolume } from '../../edition/display/lists.ts'
import { isRecord } from '../../edition/records/json-values.ts'
import type { Edition } from '../../go-to/offer.ts'
import { goTo } from '#words/go-to.ts'
import { places } from '#words/places.ts'

/**
 * Load the lists of the edition and the places of its documents from the site.
 *
 * @param base
 *   Path of the site: `/`.
 * @returns
 *   Edition that loads each list once. Its functions throw if a list does not load or is invalid.
 */
export function loadEdition(base: string): Edition {
  const loading = new Map<string, Promise<unknown>>()

  function load(path: string): Promise<unknown> {
    const loaded = loading.get(path) ?? fetchJson(base + path)
    loading.set(path, loaded)
    return loaded
  }

  return {
    words: { goTo, places },
    volumes: async () => toList(await load('volumes.json'), isListedVolume),
    documents: async (volume) => toList(await load(`${volume}/documents.json`), isListedDocument),
    sections: async (volume) =>
      toList(await load(`${volume}/documents/sections.json`), isListedSection),
    scans: async (volume) => toScans(await load(`${volume}/documents/scans.json`)),
    places: async (volume, document) =>
      fromListedPlaces(await load(`${volume}/places.json`), document),
  }
}

function toScans(value: unknown): Map<string, string> {
  const pages = Object.entries(isRecord(value) ? value : {})
  return new Map(pages.map(([name, page]) => [name, String(page)]))
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} did not load`)
  return response.json()
}

function toList<Each>(value: unknown, isEach: (each: unknown) => each is Each): Array<Each> {
  if (!Array.isArray(value) || !value.every(isEach))
    throw new Error('Unexpected JSON, expected a list')
  return value
}
