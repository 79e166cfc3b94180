import { filterDocuments } from '../../search/filters.ts'
import type { SiteIndex } from '../../search/open-index.ts'
import { fromText } from '../../search/query/from-text.ts'
import { toUnfinished } from '../../search/query/unfinished.ts'
import { toQueryLink } from '../../search/query-link.ts'
import { toResult } from '../../search/result.ts'
import { search } from '../../search/search.ts'
import { locatePassages } from '../../search/text/located-text.ts'
import { find } from '#words/find.ts'
import { preview as words } from '#words/preview.ts'
import { places } from '#words/places.ts'
import styles from '../../styles/preview.css?inline'
import { adoptStyles } from './adopt-styles.ts'
import { listOffers } from './search-offers.ts'
import { openSiteIndex } from './search-index.ts'

/** Time without a key after which the first results are shown (milliseconds). */
const pause = 200

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
  const index = openSiteIndex(base)
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
  let turn = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const show = async (): Promise<void> => {
    const own = ++turn
    const question = field.value.trimStart()
    const items = await listItems(question, index, base)
    // A later key takes precedence.
    if (own !== turn) return
    list.replaceChildren(...(items?.items ?? []))
    status.textContent = items ? words.found(items.found) : ''
  }
  const update = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      // The page of the search says what is wrong.
      show().catch(console.warn)
    }, pause)
  }
  field.addEventListener('input', update)
  form.parentElement?.addEventListener('keydown', (event) => {
    moveFocus(event, field, list)
  })
  // The page of the search needs its own script as well.
  const prepared = [index.texts(), index.names(), index.candidates(), import('./search-results.ts')]
  Promise.all(prepared).catch(console.warn)
  if (field.value !== '') update()
}

async function listItems(
  question: string,
  index: SiteIndex,
  base: string,
): Promise<{ items: Array<HTMLElement>; found: number } | undefined> {
  const { tree } = fromText(question)
  if (tree === undefined) return undefined
  const offers = listOffers(question, base)
  const { texts, found } = await search(
    toUnfinished(tree, question),
    index,
    { isWanted: () => true },
    new Map(),
  )
  const all = found.flatMap((answer) => {
    const text = texts[answer.place]
    return text ? [{ ...answer, text }] : []
  })
  const first = filterDocuments(all, new URLSearchParams()).slice(0, count)
  const items = await Promise.all(
    first.map(async ({ text, findBest }) => {
      const best = findBest()
      const located = locatePassages(await index.units(text), best ? [best] : [])
      const url = `${base}${text.volume}/${text.id}/`
      const [passage] = located.passages
      const result = passage && toResult(url, located, passage, places)
      const name = [text.number, text.title].filter(Boolean).join('. ')
      const place = [result?.name, result?.pages].filter(Boolean).join(', ')
      return toItem(
        toQueryLink(result?.href ?? url, question),
        name || text.id,
        place,
        result?.pieces ?? [],
      )
    }),
  )
  return { items: [...(await offers), ...items], found: found.length }
}

function toItem(
  href: string,
  name: string,
  place: string,
  pieces: ReadonlyArray<{ text: string; marked: boolean }>,
): HTMLElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = href
  const title = document.createElement('span')
  title.className = 'name'
  title.textContent = name
  const at = document.createElement('span')
  at.className = 'date'
  at.textContent = place
  const excerpt = document.createElement('span')
  excerpt.className = 'excerpt'
  for (const { text, marked } of pieces) {
    const mark = marked ? document.createElement('mark') : undefined
    mark?.append(text)
    excerpt.append(mark ?? text)
  }
  link.append(title, ' ', at, ' ', excerpt)
  item.append(link)
  return item
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
