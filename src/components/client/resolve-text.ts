import type { TextRange } from '../../edition/references/excerpt.ts'
import type { Answer, Offer } from '../../go-to/offer.ts'
import type { Resolution } from '../../go-to/resolve-text.ts'
import { resolve as words } from '#words/resolve.ts'
import { toOfferItem } from './offers.ts'
import { readBase } from './site-base.ts'

/** Maximum length of a text in the address of the page (UTF-16 code units): servers refuse long addresses. */
const maxInAddress = 2000

/** Maximum length of a quoted part of the text (UTF-16 code units). */
const maxQuoted = 400

/** The form that looks up the citations of a text, and the list of what it finds. */
export class ResolveText extends HTMLElement {
  /** Number of the latest request. */
  #turn = 0

  connectedCallback(): void {
    const form = this.querySelector('form')
    const field = this.querySelector('textarea')
    if (!form || !field) return
    form.hidden = false
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      history.replaceState(history.state, '', toAddress(field.value))
      void this.#look(field.value)
    })
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit()
    })
    const text = new URLSearchParams(location.search).get('text')
    if (!text?.trim()) return
    field.value = text
    void this.#look(text)
  }

  async #look(text: string): Promise<void> {
    const turn = ++this.#turn
    this.#show(words.isLoading, [])
    try {
      const base = readBase(this)
      const { resolve } = await import('./go-to.ts')
      const found = await resolve(text, base)
      // A later request of the reader takes precedence.
      if (turn === this.#turn) this.#show(toStatus(found), toItems(text, found, base))
    } catch (error) {
      console.warn(error)
      if (turn === this.#turn) this.#show(words.hasFailed, [])
    }
  }

  #show(status: string, items: ReadonlyArray<Node>): void {
    this.querySelector('[role=status]')?.replaceChildren(status)
    this.querySelector('ol')?.replaceChildren(...items)
  }
}

/** Write the address of this page with a text, unless that is too long. */
function toAddress(text: string): string {
  const query = new URLSearchParams({ text }).toString()
  return query.length > maxInAddress ? location.pathname : `?${query}`
}

function toStatus({ citations, message }: Resolution): string {
  if (citations.length === 0) return message
  const here = citations.filter(({ answers }) => answers.some(isHere))
  return [words.found(citations.length, here.length), message].filter(Boolean).join(' ')
}

function isHere({ offers }: Answer): boolean {
  return offers.some(({ is }) => is === 'requested')
}

/** List the citations, and what was not understood between them, in the order of the text. */
function toItems(text: string, { citations, rest }: Resolution, base: string): Array<HTMLElement> {
  // Where nothing is understood, the status says so.
  const others = citations.length === 0 ? [] : rest
  const items = [
    ...citations.map((citation) => ({
      start: citation.start,
      item: toItem(quote(text, citation), citation.answers, base),
    })),
    ...others.map((range) => ({ start: range.start, item: toRestItem(quote(text, range)) })),
  ]
  return items.sort((a, b) => a.start - b.start).map(({ item }) => item)
}

function toItem(quoted: string, answers: ReadonlyArray<Answer>, base: string): HTMLElement {
  const item = document.createElement('li')
  item.append(toElement('q', quoted, 'cited'))
  for (const { message, offers } of answers) {
    if (message !== '') item.append(toElement('p', message))
    if (offers.length === 0) continue
    const list = document.createElement('ul')
    list.role = 'list'
    list.append(...offers.map((offer) => toOfferItem(offer, toName(offer), base)))
    item.append(list)
  }
  return item
}

/** Name an offer by itself: `Page 367, in Document 162`. */
function toName({ is, name }: Offer): string {
  const named = name.charAt(0).toUpperCase() + name.slice(1)
  return is === 'near' ? words.nearest(named) : named
}

function toRestItem(quoted: string): HTMLElement {
  const item = document.createElement('li')
  item.className = 'rest'
  item.append(toElement('span', words.notUnderstood), toElement('q', quoted, 'cited'))
  return item
}

function toElement(name: string, text: string, className = ''): HTMLElement {
  const element = document.createElement(name)
  if (className !== '') element.className = className
  element.dir = 'auto'
  element.textContent = text
  return element
}

/** Quote a part of the text, cut in the middle if it is long. */
function quote(text: string, { start, end }: TextRange): string {
  const whole = text.slice(start, end).replace(/\s+/g, ' ')
  if (whole.length <= maxQuoted) return whole
  const half = maxQuoted / 2
  return `${whole.slice(0, half).trimEnd()} … ${whole.slice(-half).trimStart()}`
}
