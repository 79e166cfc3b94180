import { tools as words } from '#words/tools.ts'
import { parseFragment } from '../../edition/places/permalink.ts'
import { titleId } from '../../tree/ids.ts'
import { copy, toToolsHtml } from './copy.ts'
import { placeTools } from './place-tools.ts'
import { places, toAddress, units } from './places.ts'
import { shortcuts } from './shortcuts.ts'

/** Links whose text is the number of a place: `3)`, `¶ 1`. */
const labels = 'a.n,a.pm'

/** Load the module for locators, when an address names a place. */
const load = () => import('./locators.ts')

/** Tools for the place that the address names. */
export class UnitTools extends HTMLElement {
  #place: HTMLElement | null = null
  /** Resolves when the tools of the place are shown. */
  #shown = Promise.resolve()

  constructor() {
    super()
    this.innerHTML = toToolsHtml({
      link: words.copyLink,
      quotation: words.copyQuotation,
      citation: words.copyCitation,
    })
    addEventListener('hashchange', () => void this.#follow())
    document.addEventListener('keydown', (event) => {
      // Escape first closes an open note or dialog.
      const taken = event.defaultPrevented || document.querySelector('dialog[open]')
      if (event.key === shortcuts.close && !taken && this.#place) this.#leave(this.#place)
    })
    document.addEventListener('click', ({ target }) => {
      const label = target instanceof Element && target.closest<HTMLAnchorElement>(labels)
      // The address changes only after the click is handled.
      if (label) setTimeout(() => label.hash === location.hash && void this.#enter())
    })
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLElement) void this.#copy(target.dataset['copy'])
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
    const { describePlace } = await load()
    // The address may have changed while the module loaded.
    if (place !== this.#place) return
    this.querySelector('i')?.replaceChildren(describePlace(place, 'name'))
    placeTools(this, place.closest<HTMLElement>(units) ?? place)
    this.hidden = false
  }

  async #enter(): Promise<void> {
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

  async #copy(what: string | undefined): Promise<void> {
    const place = this.#place
    if (!place) return
    if (what === 'link') await copy(this, toAddress(place.id))
    if (what === 'quotation') {
      const { quotePlace } = await import('./quotation.ts')
      await copy(this, quotePlace(place, this.dataset['document'] ?? ''))
    }
    if (what === 'citation') {
      const note = document.querySelector('#cite [data-citation]')?.cloneNode(true)
      if (!(note instanceof Element)) return
      if (place.id !== titleId) {
        const { describePlace } = await load()
        note
          .querySelector('[data-pinpoint]')
          ?.replaceChildren(`, ${describePlace(place, 'citation')}`)
      }
      await copy(this, note.textContent, note.innerHTML)
    }
  }
}
