import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filterDocuments } from '../search/filters.ts'
import { joinTexts } from '../search/found-texts.ts'
import { openIndex, type SiteIndex } from '../search/open-index.ts'
import { fromText } from '../search/query/from-text.ts'
import { search } from '../search/search.ts'
import { kilobytes, print } from './figures.ts'
import { countBytes } from './weigh.ts'

/** Queries of each kind, in most editions with answers. */
const queries = [
  ...['bilateral contact', 'Vietnam', '"Secretary of State"', 'negotiat*', '(war OR peace) -press'],
  ...['"war peace"~10', 'date:1965-02', 'zzyzx'],
]

/** Texts that the page of the search shows at first. */
const shown = 10

/**
 * Ask queries of the index of a built site, and print what each needs up to its first results.
 *
 * @param dist
 *   Folder of the site, whose index is that of the search itself, not Pagefind's.
 */
export async function benchSearch(dist: string): Promise<void> {
  print('a search', 'index, br · files · first · again · found')
  for (const query of queries) {
    const loaded: Array<string> = []
    const index = openIndex(async (path) => {
      const text = await readFile(join(dist, path), 'utf8')
      loaded.push(text)
      return text
    }, '/')
    const first = await ask(query, index)
    const again = await ask(query, index)
    const bytes = loaded.map(countBytes).reduce((sum, size) => sum + size, 0)
    const times = [first, again].map(({ time }) => `${time.toFixed(0)} ms`)
    const figures = [kilobytes(bytes), `${loaded.length} files`, ...times, `${first.found}`]
    print(`  ${query}`, figures.join(' · '))
  }
}

/** Answer a query, with the texts that are shown. */
async function ask(query: string, index: SiteIndex): Promise<{ time: number; found: number }> {
  const started = performance.now()
  const { tree } = fromText(query)
  if (tree === undefined) throw new Error(`Unexpected query ${query}, expected words`)
  const answer = await search(tree, index, { isWanted: () => true }, new Map())
  const first = filterDocuments(joinTexts(answer), new URLSearchParams()).slice(0, shown)
  await Promise.all(first.map(({ text }) => index.units(text)))
  return { time: performance.now() - started, found: answer.found.length }
}
