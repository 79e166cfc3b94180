import { parseFragment } from '../../edition/places/permalink.ts'

export class FragmentNotice extends HTMLElement {
  constructor() {
    super()
    addEventListener('hashchange', () => void this.#answer())
    void this.#answer()
  }

  async #answer(): Promise<void> {
    this.replaceChildren()
    const { hash } = location
    const { id, directed } = parseFragment(hash)
    if (directed || id === '' || id === 'top' || document.getElementById(id)) return
    const { advise } = await import('./advise.ts')
    // The address may have changed while the module loaded.
    if (hash !== location.hash) return
    this.replaceChildren(...advise(id))
    this.scrollIntoView({ block: 'nearest' })
  }
}
