import type { IndexedText } from '../../search/edition-index.ts'
import { toResult } from '../../search/result.ts'
import { locatePassages } from '../../search/text/located-text.ts'
import type { StoredUnit } from '../../search/text/stored-text.ts'
import type { Found } from './found.ts'
import { makeElement } from './make-element.ts'
import { copyTemplate, fillPart, findPart } from './parts.ts'
import { results as words } from '#words/results.ts'
import { places } from '#words/places.ts'

/** Number of documents listed at first, and added by each *Show more*. */
const step = 10

/** Loads the words of a text. */
type LoadUnits = (text: IndexedText) => Promise<ReadonlyArray<StoredUnit>>

/**
 * List as many documents as the address requests, and offer more. Of a document whose words do not load, it says so.
 *
 * @param results
 *   Element that contains the list and its templates.
 * @param documents
 *   Documents in order.
 * @param load
 *   Loads the words of those that are listed.
 * @param onError
 *   Takes the errors of *Show more*.
 * @returns
 *   Whether all words have loaded, when the list is written; rejects if those of no document do.
 */
export async function listDocuments(
  results: ParentNode,
  documents: ReadonlyArray<Found>,
  load: LoadUnits,
  onError: (error: unknown) => void,
): Promise<boolean> {
  const found = findPart(results, 'found', HTMLElement)
  const more = findPart(results, 'more', HTMLAnchorElement)
  found.replaceChildren()
  more.onclick = (event) => {
    event.preventDefault()
    void showMore()
  }
  const shown = new URLSearchParams(location.search).get('show')
  return show(shown === 'all' ? Infinity : Math.max(Number(shown) || 0, step))

  async function showMore(): Promise<void> {
    const next = found.children.length
    try {
      await show(next + step)
      const url = new URL(location.href)
      url.searchParams.set('show', String(next + step))
      history.replaceState(history.state, '', url)
      found.children[next]?.querySelector('a')?.focus()
    } catch (error) {
      onError(error)
    }
  }

  async function show(limit: number): Promise<boolean> {
    const added = documents.slice(found.children.length, limit)
    // Each stands at its place as soon as its words are there.
    const places = added.map(() => document.createElement('div'))
    found.append(...places)
    const url = new URL(location.href)
    url.searchParams.set('show', String(limit + step))
    more.href = url.href
    more.hidden = limit >= documents.length
    const loading = added.map(async (document, index) => {
      // A document that answers as a whole has no passages.
      const units = document.passages.length > 0 ? await load(document.text) : []
      places[index]?.replaceWith(writeDocument(results, document, units))
    })
    const settled = await Promise.allSettled(loading)
    const missing = settled.flatMap((each, index) =>
      each.status === 'rejected' ? [{ ...each, index }] : [],
    )
    if (missing.length > 0 && missing.length === added.length) {
      for (const place of places) place.remove()
      throw missing[0]?.reason
    }
    for (const { index } of missing) {
      const document = added[index]
      if (document) places[index]?.replaceWith(writeWithoutWords(results, document))
    }
    return missing.length === 0
  }
}

/** Write a document whose passages are not there. */
function writeWithoutWords(results: ParentNode, document: Found): DocumentFragment {
  const section = writeDocument(results, { ...document, passages: [] }, [])
  fillPart(section, 'passages', makeElement('li', { class: 'soft' }, words.hasNoPassages))
  return section
}

function writeDocument(
  results: ParentNode,
  { text, url, volume, passages }: Found,
  units: ReadonlyArray<StoredUnit>,
): DocumentFragment {
  const section = copyTemplate(results, 'document')
  const { lang, dir, dateline } = text
  const number = text.number === undefined ? '' : `${text.number}.`
  // Name a section without a heading by its id.
  const title = text.title === '' ? text.id : text.title
  const place = section.firstElementChild
  if (place instanceof HTMLElement && lang !== undefined) place.lang = lang
  if (place instanceof HTMLElement && dir !== undefined) place.dir = dir
  fillPart(section, 'number', number)
  // Without a passage, nothing else leads to it.
  fillPart(section, 'title', passages.length > 0 ? title : makeElement('a', { href: url }, title))
  fillPart(section, 'facts', [volume, dateline].filter((fact) => fact !== undefined).join(' · '))
  const located = locatePassages(units, passages)
  const items = located.passages.map((passage) => {
    const { href, name, pages, pieces } = toResult(url, located, passage, places)
    const item = copyTemplate(results, 'passage')
    findPart(item, 'link', HTMLAnchorElement).href = href
    fillPart(item, 'place', name)
    fillPart(
      item,
      'text',
      ...pieces.map(({ text, marked }) => (marked ? makeElement('mark', {}, text) : text)),
    )
    fillPart(item, 'pages', pages)
    const cited = `${name}, ${number || title}`
    offerCite(findPart(item, 'cite', HTMLButtonElement), href, passage.id, cited)
    return item
  })
  fillPart(section, 'passages', ...items)
  return section
}

/** Cite a passage in the panel, which is loaded on demand. */
function offerCite(button: HTMLButtonElement, href: string, id: string, name: string): void {
  button.ariaLabel = words.citePassage(name)
  button.onclick = async () => {
    const { citePage } = await import('./citing.ts')
    await citePage(href, id)
  }
}
