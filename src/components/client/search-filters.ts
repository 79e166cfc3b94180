import { filters as words } from '#words/filters.ts'
import { kinds } from '#words/kinds.ts'
import { lang } from '#words/lang.ts'
import { toKindName } from '../../edition/display/kind-name.ts'
import {
  countActive,
  countFacts,
  type Filterable,
  type FilterName,
  filterNames,
  selectDocuments,
} from '../../search/filters.ts'
import { writeHistogram } from './date-histogram.ts'
import { formId } from './form-id.ts'
import { makeElement } from './make-element.ts'

/** Filters of which several values can be chosen. */
const several: ReadonlySet<FilterName> = new Set(['kind', 'classification'])

const orders = [
  ['', words.orders.relevance],
  ['date', words.orders.date],
  ['printed', words.orders.printed],
] as const

/**
 * Write the fields that filter and sort the results. Their `form` attribute ties them to the search form.
 *
 * @param filters
 *   Element for the filters.
 * @param order
 *   Element for the sort order.
 * @param documents
 *   All results.
 * @param parameters
 *   Parameters of the address, with the current choices.
 */
export function writeFilters(
  filters: Element,
  order: Element,
  documents: ReadonlyArray<Filterable>,
  parameters: URLSearchParams,
): void {
  const parts = filterNames.flatMap((list) => {
    const chosen = parameters.getAll(list).filter(Boolean)
    const found = countFacts(documents, list, lang).map(([value]) => value)
    if (found.length < 2 && chosen.length === 0) return []
    // A value that no document has can be removed again.
    const values = [...new Set([...found, ...chosen])]
    return (several.has(list) ? checkboxes : select)(list, words.labels[list], values, chosen)
  })
  const chosen = parameters.get('sort') ?? ''
  const sort = makeElement('select', { name: 'sort', form: formId })
  sort.append(
    ...orders.map(([value, text]) => new Option(text, value, value === chosen, value === chosen)),
  )
  const remove = makeElement('button', { type: 'button', class: 'remove' }, words.removeFilters)
  remove.onclick = () => {
    for (const field of filters.querySelectorAll<HTMLInputElement>('[name]')) {
      if (field.type === 'checkbox') field.checked = false
      else field.value = ''
    }
    announceChange(filters)
  }
  filters.replaceChildren(
    ...parts,
    labelled(words.from, day('from', parameters)),
    labelled(words.to, day('to', parameters)),
    makeElement('div', { class: 'dates' }),
    remove,
  )
  order.replaceChildren(labelled(words.sort, sort))
  countFilters(filters, documents, parameters)
}

/**
 * Update the numbers of documents with each value of a filter: those that the other filters leave.
 *
 * @param filters
 *   Element with the filters.
 * @param documents
 *   All results.
 */
export function countFilters(
  filters: Element,
  documents: ReadonlyArray<Filterable>,
  parameters: URLSearchParams,
): void {
  for (const name of filterNames) {
    const counts = new Map(countFacts(selectDocuments(documents, parameters, name), name, lang))
    for (const option of filters.querySelectorAll<HTMLOptionElement>(`[name=${name}] option`))
      if (option.value !== '') option.text = label(name, option.value, counts)
    for (const box of filters.querySelectorAll<HTMLInputElement>(`[type=checkbox][name=${name}]`))
      box.labels?.[0]?.lastChild?.replaceWith(` ${label(name, box.value, counts)}`)
  }
  showDates(filters, documents, parameters)
  const remove = filters.querySelector<HTMLElement>('.remove')
  if (remove) remove.hidden = countActive(parameters) === 0
}

/** Show the dates of the results that pass the other filters. */
function showDates(
  filters: Element,
  documents: ReadonlyArray<Filterable>,
  parameters: URLSearchParams,
): void {
  const parent = filters.querySelector('.dates')
  const field = (name: string) => filters.querySelector<HTMLInputElement>(`[name=${name}]`)
  const [from, to] = [field('from'), field('to')]
  if (parent === null || from === null || to === null) return
  const dates = selectDocuments(documents, parameters, 'date').map(({ text }) => text.date)
  const chosen = { from: from.value, to: to.value }
  writeHistogram(parent, dates, chosen, (first, last) => {
    from.value = first
    to.value = last
    announceChange(from)
  })
}

/** Tell the list that a script has changed a field. */
function announceChange(field: Element): void {
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

/** Write the address for the values of a form, without empty values and without the number of listed documents. */
export function readFilters(form: HTMLFormElement): string {
  const url = new URL(location.href)
  const chosen = Array.from(new FormData(form)).flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' && name !== 'q' ? [[name, value]] : [],
  )
  // The words may have been changed since, and not been searched.
  const question = url.searchParams.getAll('q').map((value) => ['q', value])
  url.search = String(new URLSearchParams([...question, ...chosen]))
  return url.href
}

function checkboxes(
  name: FilterName,
  text: string,
  values: ReadonlyArray<string>,
  chosen: ReadonlyArray<string>,
): HTMLElement {
  const items = values.map((value) => {
    const box = makeElement('input', { type: 'checkbox', name, value, form: formId })
    box.checked = chosen.includes(value)
    return makeElement('label', {}, box, ` ${value}`)
  })
  return makeElement('fieldset', {}, makeElement('legend', {}, text), ...items)
}

function select(
  name: FilterName,
  text: string,
  values: ReadonlyArray<string>,
  chosen: ReadonlyArray<string>,
): HTMLElement {
  const options = values.map((value) => {
    const is = chosen.includes(value)
    return new Option(value, value, is, is)
  })
  const field = makeElement('select', { name, form: formId }, new Option(words.any, ''), ...options)
  return labelled(text, field)
}

/** Write a value of a filter as readers see it, with its number of documents. */
function label(name: FilterName, value: string, counts: ReadonlyMap<string, number>): string {
  return words.counted(
    name === 'kind' ? toKindName(value, { kinds }) : value,
    counts.get(value) ?? 0,
  )
}

function day(name: string, parameters: URLSearchParams): HTMLInputElement {
  const value = parameters.get(name) ?? ''
  return makeElement('input', { type: 'date', form: formId, name, value })
}

function labelled(text: string, field: HTMLElement): HTMLElement {
  return makeElement('label', {}, `${text} `, field)
}
