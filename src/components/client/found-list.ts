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
 * List as many documents as the address requests, and offer more.
 *
 * @param results
 *   Element that contains the list and its templates.
 * @param documents
 *   Documents in order.
 * @param load
 *   Loads the words of those that are listed.
 * @returns
 *   Resolves when the list is written; rejects if the words of a document do not load.
 */
export async function listDocuments(
  results: ParentNode,
  documents: ReadonlyArray<Found>,
  load: LoadUnits,
): Promise<void> {
  const found = findPart(results, 'found', HTMLElement)
  const more = findPart(results, 'more', HTMLAnchorElement)
  found.replaceChildren()
  more.onclick = async (event) => {
    event.preventDefault()
    const next = found.children.length
    history.replaceState(history.state, '', more.href)
    await show()
    found.children[next]?.querySelector('a')?.focus()
  }
  await show()

  async function show(): Promise<void> {
    const url = new URL(location.href)
    const shown = url.searchParams.get('show')
    const limit = shown === 'all' ? Infinity : Math.max(Number(shown) || 0, step)
    const added = documents.slice(found.children.length, limit)
    // Each stands at its place as soon as its words are there.
    const places = added.map(() => document.createElement('div'))
    found.append(...places)
    url.searchParams.set('show', String(limit + step))
    more.href = url.href
    more.hidden = limit >= documents.length
    await Promise.all(
      added.map(async (document, index) => {
        try {
          // A document that answers as a whole has no passages.
          const units = document.passages.length > 0 ? await load(document.text) : []
          places[index]?.replaceWith(writeDocument(results, document, units))
        } finally {
          places[index]?.remove()
        }
      }),
    )
  }
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
