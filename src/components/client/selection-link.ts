import { toTextFragment } from '../../search/text-fragment.ts'
import { copy } from './copy.ts'
import { toAddress, toName, toQuotation, units } from './places.ts'
import { readText, toQuoted } from './reading-text.ts'

/** How long a selection must rest before it is taken for one, in milliseconds. */
const rest = 250

export class SelectionLink extends HTMLElement {
  #range = document.createRange()
  #unit: HTMLElement | null = null
  #announced = false

  constructor() {
    super()
    let timer: ReturnType<typeof setTimeout>
    document.addEventListener('selectionchange', () => {
      clearTimeout(timer)
      timer = setTimeout(() => this.#offer(), rest)
    })
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLElement) this.#copy(target.dataset['copy'])
    })
  }

  #offer(): void {
    const selection = getSelection()
    if (this.contains(document.activeElement) || !selection) return
    const range = selection.isCollapsed ? undefined : selection.getRangeAt(0)
    const unit = toUnit(range?.startContainer)
    this.#unit = range && range.toString().trim() ? unit : null
    this.hidden = !this.#unit
    if (!range || !this.#unit) return
    this.#range = range.cloneRange()
    this.querySelector('i')?.replaceChildren(toName(this.#unit))
    // After the selection's end, so that Tab comes here next.
    const last = toUnit(range.endContainer) ?? this.#unit
    if (last.matches('h1')) last.after(this)
    else if (this.parentElement !== last) last.append(this)
    this.querySelector('textarea')?.remove()
    const status = this.querySelector('[role=status]')
    status?.replaceChildren(this.#announced ? '' : 'Tab leads to a link to these words.')
    this.#announced = true
  }

  #copy(what: string | undefined): void {
    const unit = this.#unit
    if (!unit || what === undefined) return
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
