import { findInText } from '../../search/find-in-text.ts'
import { type Entries, noEntries } from '../../search/entries/entries.ts'
import type { Names } from '../../search/plan/names.ts'
import { asksForEntries, listQueryWords } from '../../search/plan/list-words.ts'
import { fromText } from '../../search/query/from-text.ts'
import { type PagePiece, type PageText, readPage } from '../../search/text/page-text.ts'
import { find as words } from '#words/find.ts'
import styles from '../../styles/find.css?inline'
import { adoptStyles } from './adopt-styles.ts'
import { loadEntries, loadNames } from './search-lists.ts'
import { isTaken, shortcuts } from './shortcuts.ts'
import { areSingleKeysOn } from './single-keys.ts'

/** Elements that begin a block in some layout. */
const blocks = 'h1,h2,p,li,dt,dd,div,td,th,aside'

/** Elements whose text is not part of the document. */
const added = '.tools,.find,fragment-notice,.record,template,script,style'

/** Names of the marks of all hits, and of the one that is shown. */
const marks = { all: 'found', shown: 'found-here' } as const

/** The bar, once it is open. */
let bar: FindBar | undefined

/**
 * Search in the document of the page: all hits are marked, and a bar leads from one to the next.
 *
 * @param root
 *   Element with the text.
 * @param query
 *   Query as typed.
 */
export async function findInPage(root: Element, query: string): Promise<void> {
  const { tree } = fromText(query)
  const isOfEntries = tree !== undefined && asksForEntries(tree)
  // A query for kinds or dates has no words to mark.
  if (tree !== undefined && !isOfEntries && listQueryWords(tree).length === 0) return
  bar ??= openBar(root, await loadNames())
  bar.show(query, isOfEntries ? await loadEntries() : noEntries)
}

interface FindBar {
  show: (query: string, entries: Entries) => void
}

function openBar(root: Element, names: Names): FindBar {
  adoptStyles(styles)
  const { pieces, nodes } = listPieces(root)
  const page = readPage(pieces)
  let known = noEntries
  let ranges: Array<Range> = []
  let at = -1

  const form = document.createElement('form')
  form.classList.add('find', 'screen')
  form.role = 'search'
  const field = document.createElement('input')
  field.type = 'search'
  field.autocomplete = 'off'
  field.ariaLabel = words.label
  const count = document.createElement('output')
  const previous = toButton('‹', words.previous, () => {
    go(at - 1)
  })
  const next = toButton('›', words.next, () => {
    go(at + 1)
  })
  form.append(field, count, previous, next, toButton('×', words.close, close))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    go(at + 1)
  })
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !event.shiftKey) return
    event.preventDefault()
    go(at - 1)
  })
  field.addEventListener('input', () => {
    search(field.value)
    go(0)
  })
  document.addEventListener('keydown', onKey)

  function search(query: string): void {
    ranges = toRanges(page, nodes, query, { names, entries: known })
    at = -1
    mark()
    const url = new URL(location.href)
    url.searchParams.set('q', query)
    history.replaceState(history.state, '', url)
  }

  function go(index: number): void {
    if (ranges.length === 0) return
    at = (index + ranges.length) % ranges.length
    mark()
    const element = ranges[at]?.startContainer.parentElement
    element?.scrollIntoView({ block: 'center' })
  }

  /** Choose the first hit on the screen or below it: the browser has scrolled to the words that the address names. */
  function goOnScreen(): void {
    at = ranges.findIndex((range) => range.getBoundingClientRect().bottom > 0)
    const { top = Infinity } = ranges[at]?.getBoundingClientRect() ?? {}
    if (top < innerHeight) mark()
    else go(Math.max(at, 0))
  }

  function mark(): void {
    count.value = words.count(at + 1, ranges.length)
    const shown = ranges[at]
    // Without marks, the bar still leads to each hit.
    if (!('highlights' in CSS)) return
    CSS.highlights.set(marks.all, new Highlight(...ranges))
    CSS.highlights.set(marks.shown, shown ? new Highlight(shown) : new Highlight())
  }

  function close(): void {
    ranges = []
    mark()
    form.remove()
    const url = new URL(location.href)
    url.searchParams.delete('q')
    history.replaceState(history.state, '', url)
  }

  function onKey(event: KeyboardEvent): void {
    if (!form.isConnected || isTaken(event) || event.ctrlKey || event.metaKey || event.altKey)
      return
    const isTyping =
      event.target instanceof Element && event.target.matches('input,textarea,select')
    if (event.key === shortcuts.close && (!isTyping || event.target === field)) close()
    if (isTyping || !areSingleKeysOn()) return
    if (event.key === shortcuts.next) go(at + 1)
    if (event.key === shortcuts.previous) go(at - 1)
  }

  return {
    show(query, entries) {
      known = entries
      document.body.append(form)
      field.value = query
      search(query)
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
      const first = ranges.findIndex((range) => target?.contains(range.startContainer))
      if (first >= 0) {
        at = first
        mark()
      } else if (location.hash !== '' || namesWords()) void whenScrolled().then(goOnScreen)
      else go(0)
    },
  }
}

/** Whether the address with which the page was opened names words (`:~:text=`), which browsers hide from `location`. */
function namesWords(): boolean {
  const [visit] = performance.getEntriesByType('navigation')
  return visit?.name.includes(':~:') === true
}

/** Wait until the browser has scrolled to what the address names. */
async function whenScrolled(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => {
      addEventListener('load', resolve, { once: true })
    })
  for (let frame = 0; frame < 2; frame++)
    await new Promise((resolve) => {
      requestAnimationFrame(resolve)
    })
}

function toButton(text: string, label: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = text
  button.ariaLabel = label
  button.title = label
  button.onclick = onClick
  return button
}

/** List the pieces of the text of an element, with their nodes. */
function listPieces(root: Element): { pieces: Array<PagePiece>; nodes: Array<Node> } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const pieces: Array<PagePiece> = []
  const nodes: Array<Node> = []
  let block: Element | null = null
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!parent || parent.closest(added)) continue
    const own = parent.closest(blocks)
    const unit = parent.closest('[data-at]')?.id ?? ''
    const gloss = parent.closest('a.g')?.getAttribute('href')?.slice(1)
    pieces.push({
      ...{ value: node.nodeValue ?? '', unit, isBlock: own !== block },
      ...(gloss !== undefined && { gloss }),
    })
    nodes.push(node)
    block = own
  }
  return { pieces, nodes }
}

function toRanges(
  { text, words }: PageText,
  nodes: ReadonlyArray<Node>,
  query: string,
  { names, entries }: { names: Names; entries: Entries },
): Array<Range> {
  const { tree } = fromText(query)
  if (tree === undefined) return []
  const all = words.map((word) => word.text)
  return findInText(tree, text, all, names, entries).flatMap(([first, last]) => {
    const [start, end] = [words[first]?.start, words[last]?.end]
    const [from, to] = [nodes[start?.piece ?? -1], nodes[end?.piece ?? -1]]
    if (!start || !end || !from || !to) return []
    const range = new Range()
    range.setStart(from, start.offset)
    range.setEnd(to, end.offset)
    return [range]
  })
}
