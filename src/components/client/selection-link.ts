import { tools as words } from '#words/tools.ts'
import { loadCiting, loadCopy, loadQuotation, loadReport, loadToolStyles } from './load.ts'
import { placeTools } from './place-tools.ts'
import { findUnit } from './places.ts'
import { makeTools } from './make-tools.ts'

/** Delay after the last change of a selection, in milliseconds. */
const settleDelay = 250

/** Tools for the selected words: copy a link to them, quote or cite them. */
export class SelectionLink extends HTMLElement {
  #range: Range | undefined
  #announced = false

  constructor() {
    super()
    makeTools(this, words.copyLinkToWords)
    let timer: ReturnType<typeof setTimeout>
    const follow = (): void => {
      this.#read()
      clearTimeout(timer)
      timer = setTimeout(() => void this.#offer(), settleDelay)
    }
    document.addEventListener('selectionchange', follow)
    // There may have been a selection before this script was there.
    follow()
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
      if (target instanceof HTMLElement) void this.#use(target.dataset['tool'])
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
    const unit = findUnit(range?.startContainer)
    if (!range || !unit || range.toString().trim() === '') {
      this.hidden = true
      return
    }
    // Load ahead: the clipboard must be written directly after a click.
    void loadCopy()
    const [{ describeWords }] = await Promise.all([loadQuotation(), loadToolStyles()])
    // The selection may have changed while the modules loaded.
    if (range !== this.#range) return
    this.querySelector('i')?.replaceChildren(describeWords(range))
    this.hidden = false
    if (this.contains(document.activeElement)) return
    // At the end of the selection, so that Tab continues from there.
    placeTools(this, findUnit(range.endContainer) ?? unit)
    this.querySelector('textarea')?.remove()
    const status = this.querySelector('[role=status]')
    status?.replaceChildren(this.#announced ? '' : words.pressTab)
    this.#announced = true
  }

  async #use(tool: string | undefined): Promise<void> {
    const range = this.#range
    const unit = findUnit(range?.startContainer)
    if (!range || !unit || tool === undefined) return
    if (tool === 'cite') return (await loadCiting()).citeWords(range, unit)
    if (tool === 'report') return (await loadReport()).reportWords(this, range, unit)
    const [{ copy }, { linkWords, quoteWords }] = await Promise.all([loadCopy(), loadQuotation()])
    if (tool === 'link') return copy(this, linkWords(range, unit))
    const { text, html } = quoteWords(range, unit)
    await copy(this, text, html)
  }
}
