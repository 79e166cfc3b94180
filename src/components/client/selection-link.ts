import { tools as words } from '#words/tools.ts'
import { copy, toToolsHtml } from './copy.ts'
import { placeTools } from './place-tools.ts'
import { units } from './places.ts'

/** Delay after the last change of a selection, in milliseconds. */
const settleDelay = 250

/** Load the module for quotations, at the first selection. */
const load = () => import('./quotation.ts')

/** Tools for the selected words: copy a link to them, or quote them. */
export class SelectionLink extends HTMLElement {
  #range: Range | undefined
  #announced = false

  constructor() {
    super()
    this.innerHTML = toToolsHtml({
      link: words.copyLinkToWords,
      quotation: words.copyQuotation,
    })
    let timer: ReturnType<typeof setTimeout>
    document.addEventListener('selectionchange', () => {
      this.#read()
      clearTimeout(timer)
      timer = setTimeout(() => void this.#offer(), settleDelay)
    })
    // Move the focus to the tools before links in or after the selected words.
    document.addEventListener('keydown', (event) => {
      const { activeElement, body } = document
      if (event.key !== 'Tab' || event.shiftKey || this.hidden || activeElement !== body) return
      event.preventDefault()
      // The browser may not have reported the latest change of the selection.
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
    // The selection may collapse when the focus moves here; the last range is still meant.
    else if (!this.contains(document.activeElement)) this.#range = undefined
  }

  async #offer(): Promise<void> {
    const range = this.#range
    const unit = toUnit(range?.startContainer)
    if (!range || !unit || range.toString().trim() === '') {
      this.hidden = true
      return
    }
    // Load ahead: the clipboard must be written directly after a click.
    void load()
    const { describePlace } = await import('./locators.ts')
    // The selection may have changed while the module loaded.
    if (range !== this.#range) return
    this.querySelector('i')?.replaceChildren(describePlace(unit, 'name'))
    this.hidden = false
    if (this.contains(document.activeElement)) return
    // At the end of the selection, so that Tab continues from there.
    placeTools(this, toUnit(range.endContainer) ?? unit)
    this.querySelector('textarea')?.remove()
    const status = this.querySelector('[role=status]')
    status?.replaceChildren(this.#announced ? '' : words.pressTab)
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

/** Find the innermost unit that contains a node. */
function toUnit(node: Node | undefined): HTMLElement | null {
  const element = node instanceof Element ? node : node?.parentElement
  return element?.closest<HTMLElement>(units) ?? null
}
