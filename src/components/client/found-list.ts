import { type FoundDocument, toResult } from '../../search/search.ts'
import { copyTemplate, fillPart, findPart } from './parts.ts'
import { results as words } from '#words/results.ts'
import { places } from '#words/places.ts'

/** Number of documents listed at first, and added by each *Show more*. */
const step = 20

/**
 * List as many documents as the address requests, and offer more.
 *
 * @param results
 *   Element that contains the list and its templates.
 */
export function listDocuments(results: ParentNode, documents: ReadonlyArray<FoundDocument>): void {
  const found = findPart(results, 'found', HTMLElement)
  const more = findPart(results, 'more', HTMLAnchorElement)
  found.replaceChildren()
  more.onclick = (event) => {
    event.preventDefault()
    const next = found.children.length
    history.replaceState(history.state, '', more.href)
    show()
    found.children[next]?.querySelector('a')?.focus()
  }
  show()

  function show(): void {
    const url = new URL(location.href)
    const shown = url.searchParams.get('show')
    const limit = shown === 'all' ? Infinity : Math.max(Number(shown) || 0, step)
    const added = documents.slice(found.children.length, limit)
    found.append(...added.map((document) => writeDocument(results, document)))
    url.searchParams.set('show', String(limit + step))
    more.href = url.href
    more.hidden = limit >= documents.length
  }
}

function writeDocument(results: ParentNode, document: FoundDocument): DocumentFragment {
  const section = copyTemplate(results, 'document')
  // Name a section without a heading by its id.
  const { number = '', title = document.url.split('/').at(-2) ?? '' } = document.meta
  const { lang, dir } = document.meta
  const place = section.firstElementChild
  if (place instanceof HTMLElement && lang !== undefined) place.lang = lang
  if (place instanceof HTMLElement && dir !== undefined) place.dir = dir
  fillPart(section, 'number', number)
  fillPart(section, 'title', title.startsWith(number) ? title.slice(number.length) : title)
  const { volume = [], dateline = [] } = document.facts
  fillPart(section, 'facts', [...volume, ...dateline].join(' · '))
  const passages = document.passages.map((passage) => {
    const { href, name, pages, pieces } = toResult(document, passage, places)
    const item = copyTemplate(results, 'passage')
    findPart(item, 'link', HTMLAnchorElement).href = href
    fillPart(item, 'place', name)
    fillPart(item, 'text', ...pieces.map(({ text, marked }) => (marked ? mark(text) : text)))
    fillPart(item, 'pages', pages)
    offerCite(
      findPart(item, 'cite', HTMLButtonElement),
      href,
      passage.id,
      `${name}, ${number || title}`,
    )
    return item
  })
  fillPart(section, 'passages', ...passages)
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

function mark(text: string): HTMLElement {
  const element = document.createElement('mark')
  element.textContent = text
  return element
}
