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
    // The reader may have gone on while it loaded.
    if (hash !== location.hash) return
    this.replaceChildren(...advise(id))
    this.scrollIntoView({ block: 'nearest' })
  }
}
