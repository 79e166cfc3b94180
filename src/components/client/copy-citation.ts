import { tools as words } from '#words/tools.ts'
import { copy } from './copy.ts'

/** A citation with a button that copies it, added by script. */
export class CopyCitation extends HTMLElement {
  constructor() {
    super()
    const citation = this.querySelector('[data-citation]')
    if (!citation) return
    const tools = document.createElement('span')
    tools.className = 'copy'
    tools.innerHTML = `<button>${words.copy}</button> <span role="status"></span>`
    const button = tools.querySelector('button')
    button?.setAttribute('aria-label', words.copyCitationIn(this.dataset['style'] ?? ''))
    button?.addEventListener('click', () => {
      void copy(tools, citation.textContent, citation.innerHTML)
    })
    this.append(' ', tools)
  }
}
