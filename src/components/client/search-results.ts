import { type FoundDocument, type Narrow, search, toResult } from '../../search/search.ts'
import { showToggle, writeActive } from './filters-toggle.ts'

/** Documents that are listed at first, and that each *Show more* adds. */
const step = 20

/** The answer to the question in the address; its form, which holds the filters, is the page's `#ask`. */
export class SearchResults extends HTMLElement {
  /** How often an answer was asked for. */
  #turn = 0

  connectedCallback(): void {
    this.querySelector('[data-when] button')?.addEventListener('click', () => {
      location.reload()
    })
    const parameters = new URLSearchParams(location.search)
    const value = parameters.get('q')?.trim()
    if (!value) return
    const form = document.querySelector<HTMLFormElement>('#ask')
    const field = form?.querySelector<HTMLInputElement>('[name=q]')
    const spelling = form?.querySelector<HTMLInputElement>('[name=names]')
    if (field) field.value = value
    if (spelling) spelling.checked = parameters.has('names')
    void this.#answer(parameters, form)
  }

  async #answer(parameters: URLSearchParams, form: HTMLFormElement | null): Promise<void> {
    this.#say('Loading the index…')
    try {
      const index = (this.dataset.index ?? '').split(' ')
      const narrow = await search(index, parameters, this.#readVolumes(), (status) => {
        this.#say(status)
      })
      const found = await this.#show(narrow)
      if (form && found.length > 1) await this.#offerFilters(form, found, parameters, narrow)
      restoreScroll()
    } catch (error) {
      this.#fail(error)
    }
  }

  /** Write the filters, and answer again whenever one is changed. */
  async #offerFilters(
    form: HTMLFormElement,
    found: ReadonlyArray<FoundDocument>,
    parameters: URLSearchParams,
    narrow: Narrow,
  ): Promise<void> {
    const filters = this.querySelector('[data-filters]')
    const order = this.querySelector('[data-order]')
    const toggle = this.querySelector<HTMLButtonElement>('[aria-controls]')
    if (!filters || !order || !toggle) return
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
    this.#say('The search index could not be loaded.', 'failed')
  }

  /** Names of the volumes by their ids, where there are several. */
  #readVolumes(): Map<string, string> {
    const volumes = this.#copy('volumes').querySelectorAll('data')
    return new Map(Array.from(volumes, ({ value, textContent }) => [value, textContent]))
  }

  /**
   * List what the address keeps.
   *
   * @returns
   *   All that was found.
   */
  async #show(narrow: Narrow): Promise<Array<FoundDocument>> {
    const turn = ++this.#turn
    const { documents, found, whole, status } = await narrow(new URLSearchParams(location.search))
    // Meanwhile the reader may have chosen otherwise, and that is shown.
    if (turn !== this.#turn) return found
    this.querySelector('.found')?.replaceChildren()
    this.#list(documents)
    this.#offerAll(whole)
    this.#say(status, found.length > 0 ? '' : 'found-nothing')
    return found
  }

  /** Say how it stands, and show the help for it. */
  #say(status: string, help = ''): void {
    fill(this, '[role=status]', status)
    for (const element of this.querySelectorAll<HTMLElement>('[data-when]'))
      element.hidden = element.dataset.when !== help
  }

  /** Lead to the answer of the whole edition, where that was not looked through. */
  #offerAll(whole: boolean): void {
    const link = this.querySelector<HTMLAnchorElement>('.all')
    if (!link) return
    const url = new URL(location.href)
    url.searchParams.set('show', 'all')
    link.href = url.href
    link.hidden = whole
  }

  #list(documents: ReadonlyArray<FoundDocument>): void {
    const found = this.querySelector('.found')
    const more = this.querySelector<HTMLAnchorElement>('.more')
    if (!found || !more) return

    const show = () => {
      const url = new URL(location.href)
      const shown = url.searchParams.get('show')
      const limit = shown === 'all' ? Infinity : Math.max(Number(shown) || 0, step)
      found.append(
        ...documents.slice(found.children.length, limit).map((document) => this.#write(document)),
      )
      url.searchParams.set('show', String(limit + step))
      more.href = url.href
      more.hidden = limit >= documents.length
    }
    more.onclick = (event) => {
      event.preventDefault()
      const next = found.children.length
      history.replaceState(history.state, '', more.href)
      show()
      found.children[next]?.querySelector('a')?.focus()
    }
    show()
  }

  #write(document: FoundDocument): DocumentFragment {
    const section = this.#copy('document')
    // A section without a heading is called by its id.
    const { number = '', title = document.url.split('/').at(-2) ?? '' } = document.meta
    fill(section, '.no', number)
    fill(section, '.title', title.startsWith(number) ? title.slice(number.length) : title)
    const { volume = [], dateline = [] } = document.facts
    fill(section, '.date', [...volume, ...dateline].join(' · '))
    const items = document.passages.map((passage) => {
      const { href, name, pages, pieces } = toResult(document, passage)
      const item = this.#copy('passage')
      item.querySelector('a')?.setAttribute('href', href)
      fill(item, '.name', name)
      fill(item, '.text', ...pieces.map(({ text, marked }) => (marked ? mark(text) : text)))
      fill(item, '.pages', pages)
      return item
    })
    fill(section, 'ol', ...items)
    return section
  }

  #copy(name: string): DocumentFragment {
    const template = this.querySelector<HTMLTemplateElement>(`[data-${name}]`)
    return document.importNode(template?.content ?? new DocumentFragment(), true)
  }
}

function fill(parent: ParentNode, selector: string, ...content: Array<string | Node>): void {
  parent.querySelector(selector)?.replaceChildren(...content)
}

function mark(text: string): HTMLElement {
  const element = document.createElement('mark')
  element.textContent = text
  return element
}

/** Back finds the list where it was left; the browser cannot, because the list comes late. */
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
