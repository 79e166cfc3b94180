import type {
  ListedDocument,
  ListedSection,
  ListedVolume,
} from '../../src/edition/display/lists.ts'
import { findPlaces } from '../../src/go-to/find-places.ts'
import { toLocators } from '../tree/locators.ts'
import type { Edition, Here, Offer } from '../../src/go-to/offer.ts'
import { resolveText } from '../../src/go-to/resolve-text.ts'
import { english } from '../../src/words/en/index.ts'

/** The volume in the publisher's edition. */
export const url = 'https://history.state.gov/historicaldocuments/frus1964-68v02'
export const volume = {
  id: 'frus1964-68v02',
  name: 'Foreign Relations, 1964–1968, Volume II',
  title: 'Vietnam, January–June 1965',
  url,
  documentUrl: `${url}/{document}`,
  documents: 351,
}
export const other = {
  ...volume,
  id: 'frus1964-68v03',
  url: url.replace('v02', 'v03'),
  documentUrl: volume.documentUrl.replace('v02', 'v03'),
}

/** Make a document with its number, its first page, and the pages that begin inside it. */
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

/** Places of the memo. */
export const memoPlaces = toLocators([
  ['title', '@366'],
  ['pg_366', '@'],
  ['p1', '@366–367'],
  ['p1.1', '!@366–367'],
  ['p1.3', '!@367'],
  ['p1.3.a', '!@367'],
  ['pg_367', '@'],
  ['p1.after', '!@367'],
  ['p2', '@367'],
  ['fn1', '@366'],
])

/** Make an edition of these documents; `loaded` lists what was loaded. */
export function toEdition(
  documents: ReadonlyArray<ListedDocument>,
  volumes: ReadonlyArray<ListedVolume> = [volume],
  sections: ReadonlyArray<ListedSection> = [],
): Edition & { loaded: Array<string> } {
  const loaded: Array<string> = []
  return {
    words: english,
    loaded,
    volumes: () => {
      loaded.push('volumes')
      return Promise.resolve(volumes)
    },
    documents: (id) => {
      loaded.push(id)
      return Promise.resolve(documents)
    },
    sections: () => Promise.resolve(sections),
    scans: () => Promise.resolve(new Map([['0399', '367']])),
    places: (id, document) => {
      loaded.push(`${id}/${document}`)
      return Promise.resolve(id === volume.id && document === 'd162' ? memoPlaces : new Map())
    },
  }
}

/** Addresses of the offers, without the volume; those that were not requested in brackets. */
export async function offerPlaces(
  text: string,
  documents = [memo],
  here: Here = {},
  volumes = [volume],
  sections: ReadonlyArray<ListedSection> = [],
) {
  const edition = toEdition(documents, volumes, sections)
  const { certain, message, offers } = await findPlaces(text, here, edition)
  return {
    certain,
    message,
    to: offers.map(({ href, is }) => {
      const path = href.replace(`${volume.id}/`, '')
      return is === 'requested' ? path : `(${path})`
    }),
  }
}

/** The current page of a reader of the memo. */
export const inMemo = { volume: volume.id, document: 'd162' }

/** Write an answer: its offers, those that are near in brackets, and its message. */
export function writeAnswer(message: string, offers: ReadonlyArray<Offer>): string {
  const to = offers.map(({ href, is }) => {
    const path = href
      .replace(`${volume.id}/`, '')
      .replace('https://history.state.gov/historicaldocuments/', '→ ')
    return is === 'near' ? `(${path})` : path
  })
  return [...to, message].filter(Boolean).join(' | ')
}

/** Write the answers to each citation of a text. */
export async function resolveAnswers(text: string): Promise<Array<string>> {
  const { citations } = await resolveText(text, {}, toEdition(neighbors))
  return citations.map(({ answers }) =>
    answers.map(({ message, offers }) => writeAnswer(message, offers)).join(' ; '),
  )
}
