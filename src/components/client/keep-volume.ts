import { offline as words } from '#words/offline.ts'
import { isRecord, isTexts } from '../../edition/records/json-values.ts'
import { toKeptAddress, toVolumeName, volumeMode } from './kept-addresses.ts'
import { makeElement } from './make-element.ts'
import { readBase } from './site-base.ts'

/** Number of files that are loaded at a time. */
const atOnce = 6

/** What a reader keeps of a volume: the state of its texts, and paths in the site (`write/offline.ts`). */
interface KeptVolume {
  version: string
  paths: ReadonlyArray<string>
}

/** Buttons that keep a volume on the device, keep it again, or remove it, and what is kept of it. */
export class KeepVolume extends HTMLElement {
  #base = ''
  #volume = ''
  #status = makeElement('span', { role: 'status' })

  connectedCallback(): void {
    this.#base = readBase(this)
    this.#volume = this.dataset['volume'] ?? ''
    void navigator.serviceWorker.ready.then(async () => {
      for (const part of document.querySelectorAll<HTMLElement>('.keeping')) part.hidden = false
      await this.#show()
    })
  }

  /** Path of the list of what is kept. It is kept last, so that it says that all is there. */
  get #list(): string {
    return `${this.#base}${this.#volume}/kept.json`
  }

  get #name(): string {
    return toVolumeName(this.#base, this.#volume)
  }

  /** Show what is kept and what can be done. */
  async #show(): Promise<void> {
    const kept = await caches.match(this.#list, { cacheName: this.#name }).then(toKeptVolume)
    const now = kept && (await fetch(this.#list).then(toKeptVolume, () => kept))
    const isOutdated = kept?.version !== now?.version
    if (kept) this.#say(isOutdated ? words.outdated : words.kept(kept.paths.length))
    const buttons = [
      ...(kept ? [] : [this.#toButton(words.keep, () => this.#keep())]),
      ...(isOutdated ? [this.#toButton(words.renew, () => this.#keep())] : []),
      ...(kept ? [this.#toButton(words.forget, () => this.#forget())] : []),
    ]
    this.replaceChildren(this.#status, ...buttons.flatMap((button) => [' ', button]))
  }

  #toButton(text: string, act: () => Promise<void>): HTMLButtonElement {
    const button = makeElement('button', {}, text)
    button.onclick = () => void act()
    return button
  }

  #say(text: string): void {
    this.#status.replaceChildren(text)
  }

  async #keep(): Promise<void> {
    for (const button of this.querySelectorAll('button')) button.disabled = true
    this.#say(words.progress(0))
    try {
      const answer = await fetch(this.#list)
      const volume = await toKeptVolume(answer.clone())
      if (!volume) throw new Error(`Unexpected answer to ${this.#list}, expected paths`)
      await this.#load(volume.paths)
      const cache = await caches.open(this.#name)
      await cache.put(this.#list, answer)
      // The scripts of the search, which the service worker keeps as they come.
      await Promise.all([import('./search-results.ts'), import('./go-to.ts')])
      await this.#show()
    } catch (error) {
      console.warn(error)
      this.#say(words.failed)
      for (const button of this.querySelectorAll('button')) button.disabled = false
    }
    this.querySelector('button')?.focus()
  }

  async #load(paths: ReadonlyArray<string>): Promise<void> {
    const cache = await caches.open(this.#name)
    const queue = paths.values()
    let done = 0
    const work = async (): Promise<void> => {
      for (const path of queue) {
        const { href } = new URL(this.#base + path, location.href)
        const answer = await fetch(href, { cache: volumeMode })
        if (!answer.ok) throw new Error(`${href} did not load`)
        await cache.put(toKeptAddress(href), answer)
        this.#say(words.progress(++done / paths.length))
      }
    }
    await Promise.all(Array.from({ length: atOnce }, work))
  }

  async #forget(): Promise<void> {
    await caches.delete(this.#name)
    await this.#show()
    this.#say(words.removed)
    this.querySelector('button')?.focus()
  }
}

/** Read what is kept of a volume; nothing where there is none. */
async function toKeptVolume(answer: Response | undefined): Promise<KeptVolume | undefined> {
  if (answer?.ok !== true) return undefined
  const value: unknown = await answer.json()
  if (!isRecord(value)) return undefined
  const { version, paths } = value
  return typeof version === 'string' && isTexts(paths) ? { version, paths } : undefined
}
