import { tools as words } from '#words/tools.ts'
import css from '../../styles/cite-section.css?inline'
import { loadCiting } from './load.ts'

/** The section on citing: with scripts, links to it open the panel, and so does a button in it. */
export class CiteSection extends HTMLElement {
  constructor() {
    super()
    this.innerHTML = `<style>${css}</style><button>${words.openPanel}</button>`
    document.addEventListener('click', (event) => {
      const { target, ctrlKey, metaKey, shiftKey, altKey } = event
      if (!(target instanceof Element) || ctrlKey || metaKey || shiftKey || altKey) return
      if (!target.closest('[href="#cite"], cite-section button')) return
      event.preventDefault()
      void loadCiting().then(({ citeDocument }) => {
        citeDocument()
      })
    })
  }
}
