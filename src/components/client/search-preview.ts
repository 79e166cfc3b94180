import type { SiteIndex } from '../../search/open-index.ts'
import { find } from '#words/find.ts'
import { preview as words } from '#words/preview.ts'
import styles from '../../styles/preview.css?inline'
import { adoptStyles } from './adopt-styles.ts'
import { findFirst, type FirstAnswer } from './first-answers.ts'
import { makeElement } from './make-element.ts'
import { openSiteIndex } from './search-index.ts'
import { listOffers } from './search-offers.ts'

/** Time without a key after which the first results are shown (milliseconds). */
const pause = 200

/** Time in which the first results should come (milliseconds). */
const patience = 8000

/** Number of documents that are shown. */
const count = 5

/**
 * Show the first results while a reader types: the places that the query may name, and the best unit of each of the first
 * documents. What a search needs is loaded at once.
 *
 * @param form
 *   Form of the search; the results follow it.
 * @param field
 *   Its field.
 * @param base
 *   Path of the site: `/`.
 */
export function previewSearch(form: HTMLFormElement, field: HTMLInputElement, base: string): void {
  adoptStyles(styles)
  const status = document.createElement('p')
  status.className = 'previewed'
  status.role = 'status'
  const list = document.createElement('ol')
  list.className = 'preview'
  list.role = 'list'
  form.after(status, list)
  const text = document.querySelector('main:has(article.document)')
  if (text) {
    const offer = document.createElement('button')
    offer.type = 'button'
    offer.textContent = find.offer
    offer.onclick = async () => {
      form.closest('dialog')?.close()
      const { findInPage } = await import('./find-in-page.ts')
      await findInPage(text, field.value)
    }
    const holder = document.createElement('p')
    holder.className = 'previewed'
    holder.append(offer)
    list.after(holder)
  }
  let index = prepare()
  let turn = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  /** Load what every search needs, and the script of the page with all results. */
  function prepare(): SiteIndex {
    const opened = openSiteIndex(base)
    const parts = [
      opened.texts(),
      opened.names(),
      opened.candidates(),
      import('./search-results.ts'),
    ]
    Promise.all(parts).catch(fail)
    return opened
  }

  /** Say that the index did not load. The next key loads it again. */
  function fail(error: unknown): void {
    console.warn(error)
    index = openSiteIndex(base)
    report(words.hasFailed)
  }

  function report(text: string, ...items: ReadonlyArray<HTMLElement>): void {
    list.replaceChildren(...items)
    status.textContent = text
  }

  const show = async (): Promise<void> => {
    const own = ++turn
    const question = field.value.trimStart()
    const late = setTimeout(() => {
      if (own === turn) report(words.isLate)
    }, patience)
    try {
      const [offers, first] = await Promise.all([
        listOffers(question, base),
        findFirst(question, index, { base, count }),
      ])
      // A later key takes precedence.
      if (own !== turn) return
      const text = first ? words.found(first.counts, first.isBegun) : ''
      report(text, ...offers, ...(first?.answers.map(toItem) ?? []))
    } catch (error) {
      if (own === turn) fail(error)
    } finally {
      clearTimeout(late)
    }
  }
  const update = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void show(), pause)
  }
  field.addEventListener('input', update)
  form.parentElement?.addEventListener('keydown', (event) => {
    moveFocus(event, field, list)
  })
  if (field.value !== '') update()
}

function toItem({ href, name, place, pieces }: FirstAnswer): HTMLElement {
  const excerpt = pieces.map(({ text, marked }) => (marked ? makeElement('mark', {}, text) : text))
  const link = makeElement(
    'a',
    { href },
    ...[makeElement('span', { class: 'name' }, name), ' '],
    ...[makeElement('span', { class: 'date' }, place), ' '],
    makeElement('span', { class: 'excerpt' }, ...excerpt),
  )
  return makeElement('li', {}, link)
}

/** Move between the field and the results by the arrow keys. */
function moveFocus(event: KeyboardEvent, field: HTMLElement, list: HTMLElement): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined || event.isComposing) return
  const stops: Array<Element | null> = [field, ...list.querySelectorAll('a')]
  const at = stops.indexOf(document.activeElement)
  const next = at < 0 ? undefined : stops[at + step]
  if (!(next instanceof HTMLElement)) return
  event.preventDefault()
  next.focus()
}
