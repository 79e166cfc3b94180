import { fromFragment } from '../../edition/permalink.ts'
import { copy } from './copy.ts'
import { places, toAddress, toName, toPinpoint, toQuotation, units } from './places.ts'
import { readText, toQuoted } from './reading-text.ts'

/** Links whose text is the number of a place: `3)`, `¶ 1`. */
const labels = 'a.n,a.pm'

export class UnitTools extends HTMLElement {
  #place: HTMLElement | null = null

  constructor() {
    super()
    addEventListener('hashchange', () => this.#follow())
    document.addEventListener('keydown', (event) => {
      // A note or a dialog that is open is closed first.
      const taken = event.defaultPrevented || document.querySelector('dialog[open]')
      if (event.key === 'Escape' && !taken && this.#place) this.#leave(this.#place)
    })
    document.addEventListener('click', ({ target }) => {
      const label = target instanceof Element && target.closest<HTMLAnchorElement>(labels)
      // The address has changed when the click has been dealt with.
      if (label) setTimeout(() => label.hash === location.hash && this.#enter())
    })
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLElement) this.#copy(target.dataset['copy'])
    })
    this.#follow()
  }

  /** Go to the place that the address names. */
  #follow(): void {
    const { id, directed } = fromFragment(location.hash)
    // This browser knows no text fragments: the unit is next best.
    if (directed) return location.replace(`#${id}`)
    const place = document.getElementById(id)
    if (place === this.#place) return
    this.#place = place?.matches(places) ? place : null
    this.hidden = !this.#place
    this.querySelector('textarea')?.remove()
    this.querySelector('[role=status]')?.replaceChildren()
    if (!this.#place) return
    this.querySelector('i')?.replaceChildren(toName(this.#place))
    const holder = this.#place.closest<HTMLElement>(units) ?? this.#place
    if (holder.matches('h1,dl')) holder.after(this)
    else holder.append(this)
  }

  #enter(): void {
    this.#follow()
    this.querySelector('button')?.focus({ preventScroll: true })
  }

  /** Let no place be named, and nothing move. */
  #leave(place: HTMLElement): void {
    const { pathname, search } = location
    // Only a navigation takes `:target` away; one to no element does not scroll.
    location.replace('#-')
    history.replaceState(history.state, '', pathname + search)
    this.#follow()
    const links = `:is(${labels})[href="#${CSS.escape(place.id)}"]`
    document.querySelector<HTMLElement>(links)?.focus({ preventScroll: true })
  }

  #copy(what: string | undefined): void {
    const place = this.#place
    if (!place) return
    if (what === 'link') void copy(this, toAddress(place.id))
    if (what === 'quotation') {
      const words = toWords(place)
      void copy(this, toQuotation(words, this.dataset['document'] ?? '', place, place.id))
    }
    if (what === 'citation') {
      const note = document.querySelector('#cite [data-citation]')?.cloneNode(true)
      if (!(note instanceof Element)) return
      if (place.id !== 'title') {
        note.querySelector('[data-pinpoint]')?.replaceChildren(`, ${toPinpoint(place)}`)
      }
      void copy(this, note.textContent, note.innerHTML)
    }
  }
}

/** The words of a place without its label; of a page, those that stand on it. */
function toWords(place: HTMLElement): string {
  const range = document.createRange()
  const text = document.querySelector('.document .text') ?? place
  if (place.matches(units)) {
    range.selectNodeContents(place)
    const label = place.querySelector('.n,.no')
    const own = label?.matches(`.no,[href="#${CSS.escape(place.id)}"]`)
    if (label && own) range.setStartAfter(label)
  } else {
    const pages = Array.from(document.querySelectorAll('.document [id^=pg_]'))
    const next = pages[pages.indexOf(place) + 1]
    range.setStartAfter(place)
    if (next) range.setEndBefore(next)
    else range.setEndAfter(text)
  }
  return toQuoted(readText(document.body, range))
}
