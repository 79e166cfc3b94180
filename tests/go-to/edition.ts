import type { ListedDocument } from '../../src/edition/lists.ts'
import { findPlaces } from '../../src/go-to/find-places.ts'
import type { Edition, Here } from '../../src/go-to/offer.ts'

/** The volume in the publisher's own edition. */
export const url = 'https://history.state.gov/historicaldocuments/frus1964-68v02'
export const volume = {
  id: 'frus1964-68v02',
  name: 'Foreign Relations, 1964–1968, Volume II',
  title: 'Vietnam, January–June 1965',
  url,
  documents: 351,
}
export const other = { ...volume, id: 'frus1964-68v03', url: url.replace('v02', 'v03') }

/** A document, by its number, its first page and the pages that begin inside it. */
export const document = (
  number: string,
  first: string,
  ...breaks: Array<string>
): ListedDocument => ({
  id: `d${number}`,
  number,
  title: `Title ${number}`,
  pages: { first, last: breaks.at(-1) ?? first },
  ...(breaks.length > 0 && { breaks }),
})
export const memo = document('162', '366', '367')
export const neighbors = [document('161', '365', '366'), memo, document('163', '367', '368', '369')]

/** Places of the memo, with what they are called. */
export const memoPlaces = [
  ['title', 'Title, p. 366'],
  ['pg_366', 'Page 366'],
  ['p1', 'Paragraph 1, pp. 366–367'],
  ['p1.1', 'Point 1, pp. 366–367'],
  ['p1.3', 'Point 3, p. 367'],
  ['p1.3.a', 'Point 3(a), p. 367'],
  ['pg_367', 'Page 367'],
  ['p1.after', 'After the points, p. 367'],
  ['p2', 'Paragraph 2, p. 367'],
  ['fn1', 'Note 1, p. 366'],
] as const

/** An edition of these documents; what is asked of it is kept in `loaded`. */
export function toEdition(
  documents: ReadonlyArray<ListedDocument>,
  volumes = [volume],
): Edition & { loaded: Array<string> } {
  const loaded: Array<string> = []
  return {
    loaded,
    volumes: () => {
      loaded.push('volumes')
      return Promise.resolve(volumes)
    },
    documents: (id) => {
      loaded.push(id)
      return Promise.resolve(documents)
    },
    places: (id) => {
      loaded.push(id)
      return Promise.resolve(new Map(id === `${volume.id}/d162` ? memoPlaces : []))
    },
  }
}

/** Where the offers lead, without the volume; those that were not asked for in brackets. */
export async function lead(text: string, documents = [memo], here: Here = {}, volumes = [volume]) {
  const { certain, said, offers } = await findPlaces(text, here, toEdition(documents, volumes))
  return {
    certain,
    said,
    to: offers.map(({ href, is }) => {
      const path = href.replace(`${volume.id}/`, '')
      return is === 'asked' ? path : `(${path})`
    }),
  }
}

/** Where a reader of the memo is. */
export const inMemo = { volume: volume.id, document: 'd162' }
