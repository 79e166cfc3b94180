import { fromPublisherSearch } from '../../search/publisher-search.ts'
import { filterDocuments } from '../../search/filters.ts'
import { fromText } from '../../search/query/from-text.ts'
import { search, type SearchAnswer } from '../../search/search.ts'
import { writeStatus } from '../../search/status.ts'
import { results as words } from '#words/results.ts'
import { status as statusWords } from '#words/status.ts'
import { showToggle, writeActive } from './filters-toggle.ts'
import { type Found, listDocuments } from './found-list.ts'
import { copyTemplate, fillPart, findPart } from './parts.ts'
import { openSiteIndex, type SiteIndex } from './search-index.ts'
import { readBase } from './site-base.ts'

/** The results of the query in the address; the search form, which includes the filters, is on the same page. */
export class SearchResults extends HTMLElement {
  /** Number of the latest request. */
  #turn = 0

  connectedCallback(): void {
    findPart(this, 'retry', HTMLButtonElement).addEventListener('click', () => {
      location.reload()
    })
    const given = new URLSearchParams(location.search)
    const volumes = this.#readVolumes()
    const parameters = fromPublisherSearch(given, volumes)
    if (String(parameters) !== String(given))
      history.replaceState(history.state, '', `?${String(parameters)}`)
    const question = parameters.get('q')?.trim()
    if (!question) return
    const field = findPart(document, 'question', HTMLInputElement)
    field.value = question
    findPart(document, 'spelling', HTMLInputElement).checked = parameters.has('names')
    void this.#answer(parameters, volumes, field.form)
  }

  async #answer(
    parameters: URLSearchParams,
    volumes: ReadonlyMap<string, string>,
    form: HTMLFormElement | null,
  ): Promise<void> {
    const { tree } = fromText(parameters.get('q') ?? '')
    if (tree === undefined) {
      this.#report(statusWords.enterWord, 'no-query')
      return
    }
    this.#report(words.isLoading)
    try {
      const base = readBase(this)
      const index = openSiteIndex(base)
      const isWanted = (): boolean => !parameters.has('names')
      const answer = await search(tree, index, { isWanted }, volumes)
      const found = toFound(answer, volumes, base)
      if (form && found.length > 1) await this.#offerFilters(form, found, parameters, index)
      await this.#show(found, index)
      restoreScroll()
    } catch (error) {
      this.#fail(error)
    }
  }

  /** Write the filters, and update the results whenever one changes. */
  async #offerFilters(
    form: HTMLFormElement,
    found: ReadonlyArray<Found>,
    parameters: URLSearchParams,
    index: SiteIndex,
  ): Promise<void> {
    const filters = findPart(this, 'filters', HTMLElement)
    const order = findPart(this, 'order', HTMLElement)
    const toggle = findPart(this, 'filters-toggle', HTMLButtonElement)
    const { countActive, readFilters, writeFilters } = await import('./search-filters.ts')
    writeFilters(filters, order, found, parameters)
    showToggle(toggle, countActive(parameters))
    this.addEventListener('change', () => {
      history.replaceState(history.state, '', readFilters(form))
      writeActive(toggle, countActive(new URLSearchParams(location.search)))
      this.#show(found, index).catch((error: unknown) => {
        this.#fail(error)
      })
    })
  }

  #fail(error: unknown): void {
    console.warn(error)
    this.#report(words.hasFailed, 'failed')
  }

  /** Names of the volumes by their ids. */
  #readVolumes(): Map<string, string> {
    const volumes = copyTemplate(this, 'volumes').querySelectorAll('data')
    return new Map(Array.from(volumes, ({ value, textContent }) => [value, textContent]))
  }

  /** List the results that pass the filters of the address. */
  async #show(found: ReadonlyArray<Found>, index: SiteIndex): Promise<void> {
    const turn = ++this.#turn
    const documents = filterDocuments(found, new URLSearchParams(location.search))
    this.#report(writeStatus(documents, found, statusWords), found.length > 0 ? '' : 'no-results')
    await listDocuments(this, documents, async (text) => {
      const units = await index.units(text)
      // A later choice of the reader takes precedence.
      return turn === this.#turn ? units : []
    })
  }

  /** Report the status, and show the matching help. */
  #report(status: string, help = ''): void {
    fillPart(this, 'status', status)
    for (const element of this.querySelectorAll<HTMLElement>('[data-when]'))
      element.hidden = element.dataset.when !== help
  }
}

/** Join the answers with their texts. With a single volume, its name distinguishes nothing. */
function toFound(
  { texts, found }: SearchAnswer,
  volumes: ReadonlyMap<string, string>,
  base: string,
): Array<Found> {
  return found.flatMap((answer) => {
    const text = texts[answer.place]
    if (text === undefined) return []
    const name = volumes.size > 1 ? volumes.get(text.volume) : undefined
    const url = `${base}${text.volume}/${text.id}/`
    const facts = name === undefined ? text.facts : { ...text.facts, volume: [name] }
    return [
      { ...answer, text: { ...text, facts }, url, ...(name !== undefined && { volume: name }) },
    ]
  })
}

/** Restore the scroll position after Back; the browser cannot, because the list loads late. */
function restoreScroll(): void {
  history.scrollRestoration = 'manual'
  const [visit] = performance.getEntriesByType('navigation')
  try {
    if (visit instanceof PerformanceNavigationTiming && visit.type !== 'navigate')
      scrollTo(0, Number(sessionStorage.getItem(location.href)))
    addEventListener('pagehide', () => {
      sessionStorage.setItem(location.href, String(scrollY))
    })
  } catch {}
}
