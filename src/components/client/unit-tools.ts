import { tools as words } from '#words/tools.ts'
import { parseFragment } from '../../edition/places/permalink.ts'
import { labels } from './await-tools.ts'
import {
  loadCiting,
  loadCopy,
  loadLocators,
  loadQuotation,
  loadReport,
  loadToolStyles,
} from './load.ts'
import { placeTools } from './place-tools.ts'
import { places, toAddress, units } from './places.ts'
import { isTaken, shortcuts } from './shortcuts.ts'
import { makeTools } from './make-tools.ts'

/** Tools for the place that the address names. */
export class UnitTools extends HTMLElement {
  #place: HTMLElement | null = null
  /** Resolves when the tools of the place are shown. */
  #shown = Promise.resolve()

  constructor() {
    super()
    makeTools(this, words.copyLink)
    addEventListener('hashchange', () => void this.#follow())
    document.addEventListener('keydown', (event) => {
      // Escape first closes an open note or dialog.
      if (event.key === shortcuts.close && !isTaken(event) && this.#place) this.#leave(this.#place)
    })
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLElement) void this.#use(target.dataset['tool'])
    })
    void this.#follow()
  }

  /** Show the tools of the place that the address names. */
  async #follow(): Promise<void> {
    const { id, directed } = parseFragment(location.hash)
    // Without support for text fragments, go to the unit.
    if (directed) return location.replace(`#${id}`)
    const named = document.getElementById(id)
    const place = named?.matches(places) ? named : null
    if (place !== this.#place) {
      this.#place = place
      this.#shown = this.#show(place)
    }
    return this.#shown
  }

  /** Show the tools of a place once its name is known; hide them for none. */
  async #show(place: HTMLElement | null): Promise<void> {
    this.hidden = true
    this.querySelector('textarea')?.remove()
    this.querySelector('[role=status]')?.replaceChildren()
    if (!place) return
    // Load ahead: the clipboard must be written directly after a click.
    void loadCopy()
    const [{ describePlace }] = await Promise.all([loadLocators(), loadToolStyles()])
    // The address may have changed while the modules loaded.
    if (place !== this.#place) return
    this.querySelector('i')?.replaceChildren(describePlace(place, 'name'))
    placeTools(this, place.closest<HTMLElement>(units) ?? place)
    this.hidden = false
  }

  /** Show the tools of the place that the address names, and move the focus to them. */
  async enter(): Promise<void> {
    await this.#follow()
    this.querySelector('button')?.focus({ preventScroll: true })
  }

  /** Clear the target without scrolling. */
  #leave(place: HTMLElement): void {
    const { pathname, search } = location
    // Only a navigation clears `:target`; a fragment without an element does not scroll.
    location.replace('#-')
    history.replaceState(history.state, '', pathname + search)
    void this.#follow()
    const links = `:is(${labels})[href="#${CSS.escape(place.id)}"]`
    document.querySelector<HTMLElement>(links)?.focus({ preventScroll: true })
  }

  async #use(tool: string | undefined): Promise<void> {
    const place = this.#place
    if (!place || tool === undefined) return
    if (tool === 'cite') return (await loadCiting()).citePlace(place)
    if (tool === 'report') return (await loadReport()).reportPlace(this, place)
    const { copy } = await loadCopy()
    if (tool === 'link') return copy(this, toAddress(place.id))
    const { quotePlace } = await loadQuotation()
    const { text, html } = quotePlace(place)
    await copy(this, text, html)
  }
}
