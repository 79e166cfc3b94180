import { tools as words } from '#words/tools.ts'
import css from '../../styles/cite-section.css?inline'
import { adoptStyles } from './adopt-styles.ts'
import { loadCiting } from './load.ts'

/** The section on citing: with scripts, links to it open the panel, and so does a button in it. */
export class CiteSection extends HTMLElement {
  constructor() {
    super()
    const button = document.createElement('button')
    button.textContent = words.openPanel
    this.append(button)
    adoptStyles(css)
    document.addEventListener('click', (event) => {
      const { target, ctrlKey, metaKey, shiftKey, altKey } = event
      if (!(target instanceof Element) || ctrlKey || metaKey || shiftKey || altKey) return
      if (target !== button && !target.closest('[href="#cite"]')) return
      event.preventDefault()
      void loadCiting().then(({ citeDocument }) => {
        citeDocument()
      })
    })
  }
}
