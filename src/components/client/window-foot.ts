import { isTaken, shortcuts } from './shortcuts.ts'

/** Opens the note or gloss that a reference links to, and returns the focus to the reference on close. */
export class WindowFoot extends HTMLElement {
  #note: HTMLElement | undefined
  #reference: HTMLElement | undefined

  connectedCallback() {
    document.addEventListener('click', this)
    document.addEventListener('keydown', this)
    window.addEventListener('hashchange', this)
  }

  disconnectedCallback() {
    document.removeEventListener('click', this)
    document.removeEventListener('keydown', this)
    window.removeEventListener('hashchange', this)
  }

  handleEvent(event: Event) {
    if (event instanceof MouseEvent) this.#click(event)
    else if (event instanceof KeyboardEvent) this.#press(event)
    else this.#onHashChange()
  }

  /**
   * Close the open note, and focus the reference that the address names, if any. *Close* changes the address to that
   * of the reference when the note was opened by its address.
   */
  #onHashChange() {
    if (this.querySelector(':target')) return
    this.#close()
    document
      .querySelector<HTMLElement>(':is([role=doc-noteref], .g):has(:target)')
      ?.focus({ preventScroll: true })
  }

  #click(event: MouseEvent) {
    const { target, button, altKey, ctrlKey, metaKey, shiftKey } = event
    if (!(target instanceof Element) || button > 0) return
    if (altKey || ctrlKey || metaKey || shiftKey) return
    const reference = target.closest<HTMLAnchorElement>('[role=doc-noteref], .g')
    // The attribute as written: the property `href` is absolute and encoded.
    const href = reference?.getAttribute('href')
    const notes = Array.from(this.querySelectorAll<HTMLElement>('.foot'))
    const note = notes.find(({ id }) => `#${id}` === href)
    if (note && reference) {
      event.preventDefault()
      this.#open(note, reference)
    }
    if (target.closest('.close') && this.#reference) {
      event.preventDefault()
      this.#return()
    }
  }

  #press(event: KeyboardEvent) {
    if (event.key !== shortcuts.close || isTaken(event)) return
    const closeLink = this.querySelector<HTMLElement>('.foot:target .close')
    if (!this.#reference && !closeLink) return
    event.preventDefault()
    if (this.#reference) this.#return()
    else closeLink?.click()
  }

  #open(note: HTMLElement, reference: HTMLElement) {
    this.#close()
    this.#note = note
    this.#reference = reference
    note.classList.add('open')
    note.tabIndex = -1
    note.focus({ preventScroll: true })
    note.scrollIntoView({ block: 'nearest' })
  }

  #return() {
    const reference = this.#reference
    this.#close()
    reference?.focus({ preventScroll: true })
  }

  #close() {
    this.#note?.classList.remove('open')
    this.#note = undefined
    this.#reference = undefined
  }
}
