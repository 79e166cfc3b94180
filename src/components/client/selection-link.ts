import { toTextFragment } from '../../search/text-fragment.ts'
import { copy } from './copy.ts'
import { toAddress, toName, toQuotation, units } from './places.ts'
import { readText, toQuoted } from './reading-text.ts'

/** How long a selection must rest before it is taken for one, in milliseconds. */
const rest = 250

export class SelectionLink extends HTMLElement {
  #range: Range | undefined
  #announced = false

  constructor() {
    super()
    let timer: ReturnType<typeof setTimeout>
    document.addEventListener('selectionchange', () => {
      this.#read()
      clearTimeout(timer)
      timer = setTimeout(() => this.#offer(), rest)
    })
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLElement) this.#copy(target.dataset['copy'])
    })
  }

  #read(): void {
    const selection = getSelection()
    if (selection?.isCollapsed === false) this.#range = selection.getRangeAt(0).cloneRange()
    // A selection may end when the focus comes here; it is still what is meant.
    else if (!this.contains(document.activeElement)) this.#range = undefined
  }

  #offer(): void {
    const range = this.#range
    const unit = toUnit(range?.startContainer)
    this.hidden = !unit || range?.toString().trim() === ''
    if (!range || !unit || this.hidden) return
    this.querySelector('i')?.replaceChildren(toName(unit))
    if (this.contains(document.activeElement)) return
    // After the selection's end, so that Tab comes here next.
    const last = toUnit(range.endContainer) ?? unit
    if (last.matches('h1')) last.after(this)
    else last.append(this)
    this.querySelector('textarea')?.remove()
    const status = this.querySelector('[role=status]')
    status?.replaceChildren(this.#announced ? '' : 'Tab leads to a link to these words.')
    this.#announced = true
  }

  #copy(what: string | undefined): void {
    const unit = toUnit(this.#range?.startContainer)
    if (!this.#range || !unit || what === undefined) return
    const reading = readText(document.body, this.#range)
    const fragment = unit.id + toTextFragment(reading.text, reading.start, reading.end)
    const copied =
      what === 'link'
        ? toAddress(fragment)
        : toQuotation(toQuoted(reading), this.dataset['document'] ?? '', unit, fragment)
    void copy(this, copied)
  }
}

/** The innermost unit around a place in the document. */
function toUnit(node: Node | undefined): HTMLElement | null {
  const element = node instanceof Element ? node : node?.parentElement
  return element?.closest<HTMLElement>(units) ?? null
}
