import type { ListedDocument, ListedVolume } from '../../edition/lists.ts'
import type { Edition } from '../../go-to/offer.ts'

/**
 * The lists of the edition and the places of its documents, as the site serves them.
 *
 * @param base
 *   Path of the site: `/`.
 * @returns
 *   Edition; what does not load is thrown.
 */
export function loadEdition(base: string): Edition {
  const read = async (path: string) => {
    const response = await fetch(base + path)
    if (!response.ok) throw new Error(`${path} did not load`)
    return response
  }
  const list = async <Each>(path: string): Promise<ReadonlyArray<Each>> => {
    const value: unknown = await (await read(path)).json()
    if (!isList<Each>(value)) throw new Error(`${path} is no list`)
    return value
  }
  return {
    volumes: () => list<ListedVolume>('volumes.json'),
    documents: (volume) => list<ListedDocument>(`${volume}/documents.json`),
    places: async (document) => toPlaces(await (await read(`${document}/`)).text()),
  }
}

function isList<Each>(value: unknown): value is ReadonlyArray<Each> {
  return Array.isArray(value)
}

/** The units and printed pages of a document, as its page names them. */
function toPlaces(html: string): Map<string, string> {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const places = page.querySelectorAll<HTMLElement>('.document :is([data-locator],[id^=pg_])')
  return new Map(
    Array.from(places, ({ id, dataset }) => [id, dataset['locator'] ?? `Page ${id.slice(3)}`]),
  )
}
