import { copy, toToolsHtml } from './copy.ts'
import { units } from './places.ts'

/** How long a selection must rest before it is taken for one, in milliseconds. */
const rest = 250

/** Load what names words, at the first selection. */
const load = () => import('./quotation.ts')

/** What a reader can do with the words they have selected: copy a link to exactly these, or quote them. */
export class SelectionLink extends HTMLElement {
  #range: Range | undefined
  #announced = false

  constructor() {
    super()
    this.innerHTML = toToolsHtml({
      link: 'Copy link to these words',
      quotation: 'Copy quotation',
    })
    let timer: ReturnType<typeof setTimeout>
    document.addEventListener('selectionchange', () => {
      this.#read()
      clearTimeout(timer)
      timer = setTimeout(() => void this.#offer(), rest)
    })
    // Links in the selected words, or behind them, must not come first.
    document.addEventListener('keydown', (event) => {
      const { activeElement, body } = document
      if (event.key !== 'Tab' || event.shiftKey || this.hidden || activeElement !== body) return
      event.preventDefault()
      // The browser may not have told yet that the selection has grown.
      this.#read()
      this.querySelector('button')?.focus({ preventScroll: true })
    })
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLElement) void this.#copy(target.dataset['copy'])
    })
  }

  #read(): void {
    const selection = getSelection()
    if (selection?.isCollapsed === false) this.#range = selection.getRangeAt(0).cloneRange()
    // A selection may end when the focus comes here; it is still what is meant.
    else if (!this.contains(document.activeElement)) this.#range = undefined
  }

  async #offer(): Promise<void> {
    const range = this.#range
    const unit = toUnit(range?.startContainer)
    if (!range || !unit || range.toString().trim() === '') {
      this.hidden = true
      return
    }
    // A clipboard is written to at once after a click, or not at all.
    void load()
    const { describePlace } = await import('./locators.ts')
    // Meanwhile the selection may have changed.
    if (range !== this.#range) return
    this.querySelector('i')?.replaceChildren(describePlace(unit, 'name'))
    this.hidden = false
    if (this.contains(document.activeElement)) return
    // At the selection's end, so that Tab goes on from there.
    const last = toUnit(range.endContainer) ?? unit
    if (last.matches('h1')) last.after(this)
    else last.append(this)
    this.querySelector('textarea')?.remove()
    const status = this.querySelector('[role=status]')
    status?.replaceChildren(this.#announced ? '' : 'Tab leads to a link to these words.')
    this.#announced = true
  }

  async #copy(what: string | undefined): Promise<void> {
    const range = this.#range
    const unit = toUnit(range?.startContainer)
    if (!range || !unit || what === undefined) return
    const { linkWords, quoteWords } = await load()
    const copied =
      what === 'link'
        ? linkWords(range, unit)
        : quoteWords(range, unit, this.dataset['document'] ?? '')
    await copy(this, copied)
  }
}

/** The innermost unit around a place in the document. */
function toUnit(node: Node | undefined): HTMLElement | null {
  const element = node instanceof Element ? node : node?.parentElement
  return element?.closest<HTMLElement>(units) ?? null
}
