import { fromFragment } from '../../edition/permalink.ts'
import { toAdvice } from '../../edition/permalink-advice.ts'
import { places, toName } from './places.ts'

export class FragmentNotice extends HTMLElement {
  constructor() {
    super()
    addEventListener('hashchange', () => this.#answer())
    this.#answer()
  }

  #answer(): void {
    const { id, directed } = fromFragment(location.hash)
    this.replaceChildren()
    if (directed || id === '' || id === 'top' || document.getElementById(id)) return
    const elements = document.querySelectorAll<HTMLElement>(`.document :is(${places})`)
    const names = new Map(Array.from(elements, (place) => [place.id, toName(place)]))
    const advice = toAdvice(id, names)
    if (!advice) return
    const link = document.createElement('a')
    link.href = `#${advice.nearest}`
    link.textContent = names.get(advice.nearest) ?? ''
    this.append(
      `“#${id}” names nothing in this document, which has ${advice.has}. Go to `,
      link,
      ', or read from here.',
    )
    this.scrollIntoView({ block: 'nearest' })
  }
}
