import {
  type SearchAnswer,
  type FoundDocument,
  type Narrow,
  openPagefind,
  search,
} from '../../search/search.ts'
import { findOtherVolume, fromPublisherSearch } from '../../search/publisher-search.ts'
import { results as words } from '#words/results.ts'
import { status as statusWords } from '#words/status.ts'
import { showToggle, writeActive } from './filters-toggle.ts'
import { listDocuments } from './found-list.ts'
import { copyTemplate, fillPart, findPart } from './parts.ts'
import { readBase } from './site-base.ts'

/** The results of the query in the address; the search form, which includes the filters, is on the same page. */
export class SearchResults extends HTMLElement {
  /** Number of the latest request. */
  #turn = 0
  /** What the results leave out of the request; empty if nothing. */
  #notice = ''

  connectedCallback(): void {
    findPart(this, 'retry', HTMLButtonElement).addEventListener('click', () => {
      location.reload()
    })
    const given = new URLSearchParams(location.search)
    const volumes = this.#readVolumes()
    const parameters = fromPublisherSearch(given, volumes)
    const other = findOtherVolume(given, volumes)
    if (other !== undefined) this.#notice = words.isVolumeNotHeld(other)
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
    this.#report(words.isLoading)
    try {
      const base = readBase(this)
      const addresses = (this.dataset.index ?? '').split(' ').map((part) => base + part)
      const narrow = await search(parameters, {
        open: () => openPagefind(addresses),
        // With a single volume, its name distinguishes nothing.
        volumes: volumes.size > 1 ? volumes : new Map(),
        words: statusWords,
        onStatus: (status) => {
          this.#report(status)
        },
      })
      const { found } = await this.#show(narrow)
      if (form && found.length > 1) await this.#offerFilters(form, found, parameters, narrow)
      restoreScroll()
    } catch (error) {
      this.#fail(error)
    }
  }

  /** Write the filters, and update the results whenever one changes. */
  async #offerFilters(
    form: HTMLFormElement,
    found: ReadonlyArray<FoundDocument>,
    parameters: URLSearchParams,
    narrow: Narrow,
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
      void this.#show(narrow).catch((error: unknown) => {
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
  async #show(narrow: Narrow): Promise<SearchAnswer> {
    const turn = ++this.#turn
    const answer = await narrow(new URLSearchParams(location.search))
    // A later choice of the reader takes precedence.
    if (turn !== this.#turn) return answer
    listDocuments(this, answer.documents)
    this.#offerAll(answer)
    this.#report(
      [this.#notice, answer.status].filter(Boolean).join(' '),
      answer.found.length > 0 ? '' : 'no-results',
    )
    return answer
  }

  /** Report the status, and show the matching help. */
  #report(status: string, help = ''): void {
    fillPart(this, 'status', status)
    for (const element of this.querySelectorAll<HTMLElement>('[data-when]'))
      element.hidden = element.dataset.when !== help
  }

  /** Link to the results of the whole edition, where not all candidates were scanned. */
  #offerAll({ filtered, complete }: SearchAnswer): void {
    const link = findPart(this, 'search-all', HTMLAnchorElement)
    const url = new URL(location.href)
    url.searchParams.set('show', 'all')
    link.href = url.href
    link.textContent = words.searchAll(filtered)
    link.hidden = complete
  }
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
