/** The dates of the results as a histogram, in which a time can be chosen, and as a table. */

import { filters as words } from '#words/filters.ts'
import { type Bin, type Histogram, toHistogram } from '../../search/histogram.ts'
import { makeElement } from './make-element.ts'

/** Namespace of SVG. */
const svg = 'http://www.w3.org/2000/svg'

/** Height of the highest bar in units of the drawing, in which each bar has a width of 1. */
const height = 10

/** Chooses a time by its first and last day, or all, where both are empty. */
type OnChoose = (from: string, to: string) => void

/**
 * Write the histogram.
 *
 * @param parent
 *   Element that gets it, in the place of an older one.
 * @param dates
 *   Dates of the results that pass all other filters; `undefined` for none.
 * @param chosen
 *   First and last day of the chosen time; empty where it is open.
 */
export function writeHistogram(
  parent: Element,
  dates: ReadonlyArray<string | undefined>,
  chosen: { from: string; to: string },
  onChoose: OnChoose,
): void {
  const histogram = toHistogram(dates)
  const { bins, unit, others } = histogram
  const [first, last] = [bins[0], bins.at(-1)]
  if (first === undefined || last === undefined || first === last) {
    parent.replaceChildren()
    return
  }
  const isOpen = parent.querySelector('details')?.open ?? false
  const focused = parent.contains(document.activeElement) ? document.activeElement : null
  const ends = [first, last].map(({ from }) => makeElement('span', {}, words.time(from, unit)))
  parent.replaceChildren(
    makeElement('p', {}, words.dates),
    drawBars(bins, chosen, onChoose),
    makeElement('p', { class: 'ends' }, ...ends),
    ...(others > 0 ? [makeElement('p', {}, words.withoutBar(others))] : []),
    writeTable(histogram, onChoose, isOpen),
  )
  const buttons = Array.from(parent.querySelectorAll('button'))
  buttons.find(({ textContent }) => textContent === focused?.textContent)?.focus()
}

/** Draw the bars. The table and the fields of dates do the same for the keyboard and for screen readers. */
function drawBars(
  bins: ReadonlyArray<Bin>,
  { from, to }: { from: string; to: string },
  onChoose: OnChoose,
): SVGElement {
  const highest = Math.max(...bins.map(({ count }) => count))
  const isChosen = (bin: Bin): boolean =>
    (from !== '' || to !== '') && (from === '' || bin.to >= from) && (to === '' || bin.from <= to)
  const drawing = draw('svg', {
    viewBox: `0 0 ${bins.length} ${height}`,
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  })
  const bars = bins.map((bin, index) => {
    const top = (height * bin.count) / highest
    const bar = draw('rect', { x: index + 0.1, y: height - top, width: 0.8, height: top })
    bar.classList.toggle('chosen', isChosen(bin))
    return bar
  })
  drawing.append(...bars)
  let start: number | undefined

  /** Bars from the first to the last that the pointer has passed. */
  const toChosen = (event: PointerEvent): [Bin, Bin] | undefined => {
    const { left, width } = drawing.getBoundingClientRect()
    const at = Math.floor(((event.clientX - left) / width) * bins.length)
    const end = Math.min(Math.max(at, 0), bins.length - 1)
    const ends = [start ?? end, end].sort((a, b) => a - b).map((index) => bins[index])
    start ??= end
    return ends[0] && ends[1] ? [ends[0], ends[1]] : undefined
  }
  drawing.onpointerdown = (event) => {
    start = undefined
    drawing.setPointerCapture(event.pointerId)
    mark(toChosen(event))
  }
  drawing.onpointermove = (event) => {
    if (start !== undefined) mark(toChosen(event))
  }
  drawing.onpointerup = (event) => {
    if (start === undefined) return
    const [first, last] = toChosen(event) ?? []
    start = undefined
    // The same again is all.
    const isSame = first?.from === from && last?.to === to
    if (first && last) onChoose(isSame ? '' : first.from, isSame ? '' : last.to)
  }
  drawing.onpointercancel = () => {
    start = undefined
    for (const [index, bar] of bars.entries())
      bar.classList.toggle('chosen', bins[index] !== undefined && isChosen(bins[index]))
  }
  return drawing

  function mark([first, last]: [Bin?, Bin?] = []): void {
    for (const [index, bar] of bars.entries()) {
      const from = bins[index]?.from ?? ''
      bar.classList.toggle('chosen', from >= (first?.from ?? '') && from <= (last?.from ?? ''))
    }
  }
}

/** Write the bars as a table, with a button for each time that has documents. */
function writeTable({ bins, unit }: Histogram, onChoose: OnChoose, isOpen: boolean): HTMLElement {
  const rows = bins
    .filter(({ count }) => count > 0)
    .map(({ from, to, count }) => {
      const button = makeElement('button', { type: 'button' }, words.time(from, unit))
      button.onclick = () => {
        onChoose(from, to)
      }
      const header = makeElement('th', { scope: 'row' }, button)
      return makeElement('tr', {}, header, makeElement('td', {}, String(count)))
    })
  const head = makeElement(
    'tr',
    {},
    ...[words.date, words.documents].map((text) => makeElement('th', { scope: 'col' }, text)),
  )
  const table = makeElement('table', {}, makeElement('thead', {}, head))
  table.append(makeElement('tbody', {}, ...rows))
  const details = makeElement('details', {}, makeElement('summary', {}, words.datesAsTable), table)
  details.open = isOpen
  return details
}

function draw(name: 'svg' | 'rect', attributes: Readonly<Record<string, string | number>>) {
  const element = document.createElementNS(svg, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  return element
}
