import { findOtherVolume, fromPublisherSearch } from '../../search/publisher-search.ts'
import { chooseName, spellingParameter, toChoices } from '../../search/choices.ts'
import { asksForDocuments, countActive, filterDocuments } from '../../search/filters.ts'
import { everything } from '../../search/query/edit-tree.ts'
import type { IndexedText } from '../../search/edition-index.ts'
import type { KnownIndex, SiteIndex } from '../../search/open-index.ts'
import { fromText } from '../../search/query/from-text.ts'
import { search, type SearchAnswer } from '../../search/search.ts'
import { writeStatus } from '../../search/status.ts'
import { results as words } from '#words/results.ts'
import { status as statusWords } from '#words/status.ts'
import { explainAnswer, explainMisreadings, offerDate } from './explanation.ts'
import { showToggle, writeActive } from './filters-toggle.ts'
import { type Found, toFound } from './found.ts'
import { listDocuments } from './found-list.ts'
import { offerFiles } from './offer-files.ts'
import { copyTemplate, fillPart, findPart } from './parts.ts'
import { restoreScroll } from './scroll-position.ts'
import { readParameters, readQuestion, replaceParameters } from './search-address.ts'
import { openSiteIndex } from './search-index.ts'
import { mayNamePlace, offerPlaces } from './search-offers.ts'
import { readBase } from './site-base.ts'
import { tellQuery } from './tell-query.ts'

/** Time in which the index should load (milliseconds). */
const patience = 8000

/** Read what the page knows of the index. */
function readKnown({ dataset }: HTMLElement): KnownIndex {
  return { texts: Number(dataset['texts']), parts: dataset['parts']?.split(' ') }
}

/** What a search has found, and the index in which it did. */
interface Answered {
  answer: SearchAnswer
  found: ReadonlyArray<Found>
  index: SiteIndex
}

/**
 * The results of the query in the address; the search form, which includes the filters and already has the query, is on the same
 * page.
 */
export class SearchResults extends HTMLElement {
  /** Number of the latest request. */
  #turn = 0
  /** What the results leave out of the request; empty if nothing. */
  #notice = ''

  /** Number of the latest list. */
  #shown = 0

  #hasFailed = false

  #answered: Answered | undefined

  connectedCallback(): void {
    findPart(this, 'retry', HTMLButtonElement).addEventListener('click', () => {
      void this.#retry()
    })
    const given = new URLSearchParams(location.search)
    const volumes = this.#readVolumes()
    const parameters = fromPublisherSearch(given, volumes)
    const other = findOtherVolume(given, volumes)
    if (other !== undefined) this.#notice = words.isVolumeNotHeld(other)
    if (String(parameters) !== String(given)) replaceParameters(parameters)
    findPart(document, 'spelling', HTMLInputElement).checked = parameters.has(spellingParameter)
    this.addEventListener('change', () => {
      this.#refilter().catch((error: unknown) => {
        this.#fail(error)
      })
    })
    // What is not chosen is no part of the address; without words, all documents are asked for.
    findPart(document, 'question', HTMLInputElement).form?.addEventListener('formdata', (event) => {
      for (const [name, value] of [...event.formData])
        if (value === '' && name !== 'q') event.formData.delete(name)
    })
    tellQuery(this, () => readQuestion(new URLSearchParams(location.search)))
    const answered = this.#run()
    void answered.then(restoreScroll)
    void this.#offerPlaces(readQuestion(parameters), answered)
  }

  /** Offer the places that a query may name. What has no digit seldom names any: then the results come first. */
  async #offerPlaces(question: string, answered: Promise<void>): Promise<void> {
    if (question === '') return
    if (!mayNamePlace(question)) await answered
    await offerPlaces(document, question, readBase(this))
  }

  /** Answer the query in the address. */
  async #run(): Promise<void> {
    const turn = ++this.#turn
    this.#hasFailed = false
    this.#answered = undefined
    const parameters = readParameters()
    const question = readQuestion(parameters)
    const query = fromText(question)
    fillPart(this, 'explanation', ...explainMisreadings(query.misreadings))
    const help = findPart(this, 'help', HTMLDetailsElement)
    if (query.tree === undefined && (question !== '' || !asksForDocuments(parameters))) {
      if (question !== '') this.#report(statusWords.enterWord)
      return
    }
    help.open = false
    this.#report(words.isLoading)
    const late = setTimeout(() => {
      // What is found already stays.
      const { textContent } = findPart(this, 'status', HTMLElement)
      const status = this.#answered ? textContent : words.isLate
      if (turn === this.#turn) this.#report(status, 'failed')
    }, patience)
    try {
      const base = readBase(this)
      const index = openSiteIndex(base, readKnown(this))
      const volumes = this.#readVolumes()
      const tree = query.tree ?? everything
      const answer = await search(tree, index, toChoices(parameters), volumes)
      if (turn !== this.#turn) return
      this.#answered = { answer, index, found: toFound(answer, volumes, base) }
      const onChoose = (name: string, isWanted: boolean): void => {
        void this.#choose(name, isWanted)
      }
      findPart(this, 'explanation', HTMLElement).append(
        ...explainAnswer({ query, answer, parameters, onChoose }),
        ...offerDate(
          question,
          answer.texts.map(({ date }) => date),
          parameters,
        ),
      )
      // The first results do not wait for the filters.
      await Promise.all([
        this.#show(this.#answered),
        this.#offerFilters(this.#answered, parameters),
      ])
    } catch (error) {
      if (turn === this.#turn) this.#fail(error)
    } finally {
      clearTimeout(late)
    }
  }
  /** Answer again. Browsers load no script again that failed, and so what fails again is tried on a new page. */
  async #retry(): Promise<void> {
    // What did not load then is no sign of what loads now.
    performance.clearResourceTimings()
    await this.#run()
    if (this.#hasFailed) location.reload()
  }

  /** Search with or without a name, and keep the focus on its field. */
  async #choose(name: string, isWanted: boolean): Promise<void> {
    replaceParameters(chooseName(readParameters(), name, isWanted))
    await this.#run()
    const fields = findPart(this, 'explanation', HTMLElement).querySelectorAll('input')
    Array.from(fields)
      .find(({ type, value }) => type === 'checkbox' && value === name)
      ?.focus()
  }

  /** Write the filters. */
  async #offerFilters({ found }: Answered, parameters: URLSearchParams): Promise<void> {
    const filters = findPart(this, 'filters', HTMLElement)
    const order = findPart(this, 'order', HTMLElement)
    if (found.length < 2 && countActive(parameters) === 0) {
      order.replaceChildren()
      filters.replaceChildren()
      return
    }
    const { writeFilters } = await import('./search-filters.ts')
    writeFilters(filters, order, found, parameters)
    showToggle(findPart(this, 'filters-toggle', HTMLButtonElement), countActive(parameters))
  }

  /** Update the address, the numbers of the filters, and the list to the fields of the filters. */
  async #refilter(): Promise<void> {
    const { form } = findPart(document, 'question', HTMLInputElement)
    if (this.#answered === undefined || form === null) return
    const { countFilters, readFilters } = await import('./search-filters.ts')
    history.replaceState(history.state, '', readFilters(form))
    const parameters = readParameters()
    countFilters(findPart(this, 'filters', HTMLElement), this.#answered.found, parameters)
    writeActive(findPart(this, 'filters-toggle', HTMLButtonElement), countActive(parameters))
    await this.#show(this.#answered)
  }

  #fail(error: unknown): void {
    console.warn(error)
    this.#hasFailed = true
    this.#report(words.hasFailed, 'failed')
  }

  /** Names of the volumes by their ids. */
  #readVolumes(): Map<string, string> {
    const volumes = copyTemplate(this, 'volumes').querySelectorAll('data')
    return new Map(Array.from(volumes, ({ value, textContent }) => [value, textContent]))
  }

  /** List the results that pass the filters of the address. */
  async #show({ answer, found, index }: Answered): Promise<void> {
    const shown = ++this.#shown
    const documents = filterDocuments(found, readParameters())
    const isPartial = answer.planned.plan.type === 'all' && found.length === 0
    const counts = isPartial ? statusWords.hasNotAll : writeStatus(documents, found, statusWords)
    const status = [this.#notice, counts].filter(Boolean).join(' ')
    // What the edition does not have is explained already.
    const isExplained = found.length > 0 || answer.absent.length > 0
    const help = isExplained ? '' : 'no-results'
    this.#report(status, help)
    offerFiles(this, documents, index, this.#fail.bind(this))
    const load = async (text: IndexedText) => {
      const units = await index.units(text)
      // A later choice of the reader takes precedence.
      return shown === this.#shown ? units : []
    }
    const isWhole = await listDocuments(this, documents, load, this.#fail.bind(this))
    if (shown !== this.#shown) return
    this.#hasFailed = !isWhole
    // What came late was said to be missing.
    this.#report(status, isWhole ? help : 'failed')
  }

  /** Report the status, and show the matching help. */
  #report(status: string, help = ''): void {
    const part = findPart(this, 'status', HTMLElement)
    // The same again would be announced again.
    if (part.textContent !== status) part.replaceChildren(status)
    for (const element of this.querySelectorAll<HTMLElement>('[data-when]'))
      element.hidden = element.dataset.when !== help
  }
}
