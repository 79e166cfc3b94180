import { parseFragment } from '../../edition/places/permalink.ts'
import { releaseParameter } from '../../edition/references/release-address.ts'
import { loadToolStyles } from './load.ts'
import { placeTools } from './place-tools.ts'
import { readBase } from './site-base.ts'

/** The part of an address that a browser hides from scripts, and that its record of the navigation has. */
const directive = /:~:(.+)$/

/** Notice for an address that names no place, words that have changed, or a release that the edition has not had. */
export class FragmentNotice extends HTMLElement {
  /** What it stands after if it is of no place. */
  readonly #before = this.previousElementSibling

  constructor() {
    super()
    addEventListener('hashchange', () => void this.#answer())
    void this.#answer().then(() => this.#compare())
  }

  async #answer(): Promise<void> {
    this.replaceChildren()
    const { hash } = location
    const { id, directed } = parseFragment(hash)
    if (directed || id === '' || id === 'top' || document.getElementById(id)) return
    // Other editions name the document again: `d162fn1`.
    const inner = id.replace(location.pathname.split('/').at(-2) ?? '', '')
    if (document.getElementById(inner)) return location.replace(`#${inner}`)
    const [{ advise }] = await Promise.all([import('./advise.ts'), loadToolStyles()])
    // The address may have changed while the modules loaded.
    if (hash !== location.hash) return
    this.#show(advise(id))
  }

  /** Compare the words and the release that the link named with those that are there. */
  async #compare(): Promise<void> {
    const { changed, added } = this.dataset
    const words = directive.exec(performance.getEntriesByType('navigation')[0]?.name ?? '')?.[1]
    const isOfRelease = new URLSearchParams(location.search).has(releaseParameter)
    if (words === undefined && !isOfRelease) return
    const [{ noticeRelease, noticeUnknownRelease, noticeWords }] = await Promise.all([
      import('./changed-words.ts'),
      loadToolStyles(),
    ])
    const place = document.getElementById(parseFragment(location.hash).id)
    if (isOfRelease) this.#show(noticeRelease({ changed, added }), place)
    if (words !== undefined) this.#show(noticeWords(words), place)
    if (isOfRelease) this.#show(await noticeUnknownRelease(readBase(this)))
  }

  /** Show a notice, below any other, at the end of the place of which it is, else below the heading. */
  #show(content: ReadonlyArray<string | Node>, place: HTMLElement | null = null): void {
    if (content.length === 0) return
    if (place) placeTools(this, place)
    else if (!this.hasChildNodes()) this.#before?.after(this)
    this.append(...(this.hasChildNodes() ? [' '] : []), ...content)
    this.scrollIntoView({ block: 'nearest' })
  }
}
