import { endIndexText, toIndexText } from '../../src/search/index-text.ts'
import type { Candidate, FoundFragment, SearchIndex } from '../../src/search/search-index.ts'
import { toWords } from '../../src/search/words.ts'
import { toFragment } from './fragment.ts'

/** A page of a test index. */
export interface FakePage {
  /** `/v/d1/`. */
  url: string
  /** Units: `[id, text]`. */
  units: Array<[id: string, text: string]>
  facts?: Record<string, Array<string>>
  /** Place in the order of the edition (default: in the index). */
  place?: number
}

/** A test index; `loaded` lists the pages that were loaded, `filtered` the filters that were requested. */
export interface FakeIndex extends SearchIndex {
  loaded: Array<string>
  filtered: Array<Parameters<SearchIndex['filter']>[0]>
}

/**
 * Make an index that needs no browser: a phrase matches consecutive words, and other words match as prefixes, of
 * which those with the same stem are most similar, as in Pagefind.
 */
export function makeIndex(pages: ReadonlyArray<FakePage>): FakeIndex {
  const loaded: Array<string> = []
  const filtered: FakeIndex['filtered'] = []
  const fragments = pages.map(({ url, units, facts = {}, place }, index) => {
    const meta = {
      title: endIndexText(toIndexText(`Title of ${url}`)),
      place: String(place ?? index),
    }
    return { ...toFragment(...units), url, filters: facts, meta }
  })
  return {
    loaded,
    filtered,
    search: (text) =>
      Promise.resolve(
        fragments.flatMap((fragment): Array<Candidate> => {
          const locations = find(text, fragment.content)
          if (locations.length === 0) return []
          const load = (): Promise<FoundFragment> => {
            loaded.push(fragment.url)
            return Promise.resolve({ ...fragment, locations })
          }
          return [{ id: fragment.url, score: locations.length, load }]
        }),
      ),
    filter(filters) {
      filtered.push(filters)
      const kept = fragments.filter((fragment) =>
        Object.entries(filters).every(([fact, values]) =>
          fragment.filters[fact]?.some((value) => values.includes(value)),
        ),
      )
      return Promise.resolve(new Set(kept.map(({ url }) => url)))
    },
    listValues: (fact) =>
      Promise.resolve([...new Set(fragments.flatMap(({ filters }) => filters[fact] ?? []))]),
  }
}

/** Locations of a text, numbered as in Pagefind. */
function find(text: string, content: string): FoundFragment['locations'] {
  const words = content.split(/\s+/).map((piece) => toWords(piece)[0]?.text ?? '')
  const wanted = toWords(text).map((word) => word.text)
  const [first = ''] = wanted
  return words.flatMap((word, location) => {
    if (text.startsWith('"')) {
      const isHere = wanted.every((each, by) => toStem(words[location + by] ?? '') === toStem(each))
      return isHere ? [{ location, weight: 1, similarity: 1 }] : []
    }
    if (!word.startsWith(toStem(first))) return []
    return [{ location, weight: 1, similarity: toStem(word) === toStem(first) ? 1 : 0.5 }]
  })
}

/** `infiltrat` of `infiltrated`, `infiltration`, `infiltrate`; `peiping` of `peiping’s`. */
function toStem(word: string): string {
  return word.replace(/(?:'s|ed|ion|e)$/, '')
}
