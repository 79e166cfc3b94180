import { endIndexText, toIndexText } from '../../src/search/index-text.ts'
import type { Candidate, FoundFragment, SearchIndex } from '../../src/search/search-index.ts'
import { toWords } from '../../src/search/words.ts'
import { toFragment } from './fragment.ts'

/** A page of an index made for a test. */
export interface FakePage {
  /** `/v/d1/`. */
  url: string
  /** Units: `[id, text]`. */
  units: Array<[id: string, text: string]>
  facts?: Record<string, Array<string>>
}

/** An index for a test; `loaded` lists the pages that were loaded, `filtered` the filters that were asked of it. */
export interface FakeIndex extends SearchIndex {
  loaded: Array<string>
  filtered: Array<Parameters<SearchIndex['filter']>[0]>
}

/**
 * Make an index that needs no browser: a phrase is found where its words stand in a row, and other words by their
 * beginnings, of which those with the same stem are most like it, as Pagefind has it.
 */
export function makeIndex(pages: ReadonlyArray<FakePage>): FakeIndex {
  const loaded: Array<string> = []
  const filtered: FakeIndex['filtered'] = []
  const fragments = pages.map(({ url, units, facts = {} }) => {
    const meta = { title: endIndexText(toIndexText(`Title of ${url}`)) }
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

/** Where a text is found, as Pagefind numbers words. */
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
