import { parseFragment } from '../../edition/places/permalink.ts'
import { titleId } from '../../tree/ids.ts'
import { copy, toToolsHtml } from './copy.ts'
import { places, toAddress, units } from './places.ts'

/** Links whose text is the number of a place: `3)`, `¶ 1`. */
const labels = 'a.n,a.pm'

/** Load what says where a place is, when an address names one. */
const load = () => import('./locators.ts')

/** The tools of the place that the address names. */
export class UnitTools extends HTMLElement {
  #place: HTMLElement | null = null
  /** Until the tools of the place are shown. */
  #shown = Promise.resolve()

  constructor() {
    super()
    this.innerHTML = toToolsHtml({
      link: 'Copy link',
      quotation: 'Copy quotation',
      citation: 'Copy citation',
    })
    addEventListener('hashchange', () => void this.#follow())
    document.addEventListener('keydown', (event) => {
      // A note or a dialog that is open is closed first.
      const taken = event.defaultPrevented || document.querySelector('dialog[open]')
      if (event.key === 'Escape' && !taken && this.#place) this.#leave(this.#place)
    })
    document.addEventListener('click', ({ target }) => {
      const label = target instanceof Element && target.closest<HTMLAnchorElement>(labels)
      // The address has changed when the click has been dealt with.
      if (label) setTimeout(() => label.hash === location.hash && void this.#enter())
    })
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLElement) void this.#copy(target.dataset['copy'])
    })
    void this.#follow()
  }

  /** Go to the place that the address names. */
  async #follow(): Promise<void> {
    const { id, directed } = parseFragment(location.hash)
    // This browser knows no text fragments: the unit is next best.
    if (directed) return location.replace(`#${id}`)
    const named = document.getElementById(id)
    const place = named?.matches(places) ? named : null
    if (place !== this.#place) {
      this.#place = place
      this.#shown = this.#show(place)
    }
    return this.#shown
  }

  /** Show the tools of a place when its name is known; of none, nothing. */
  async #show(place: HTMLElement | null): Promise<void> {
    this.hidden = true
    this.querySelector('textarea')?.remove()
    this.querySelector('[role=status]')?.replaceChildren()
    if (!place) return
    const { describePlace } = await load()
    // Meanwhile the address may name another.
    if (place !== this.#place) return
    this.querySelector('i')?.replaceChildren(describePlace(place, 'name'))
    const holder = place.closest<HTMLElement>(units) ?? place
    if (holder.matches('h1,dl')) holder.after(this)
    else holder.append(this)
    this.hidden = false
  }

  async #enter(): Promise<void> {
    await this.#follow()
    this.querySelector('button')?.focus({ preventScroll: true })
  }

  /** Let no place be named, and nothing move. */
  #leave(place: HTMLElement): void {
    const { pathname, search } = location
    // Only a navigation takes `:target` away; one to no element does not scroll.
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
