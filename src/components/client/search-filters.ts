import { filters as words } from '#words/filters.ts'
import { kinds } from '#words/kinds.ts'
import { lang } from '#words/lang.ts'
import { toKindName } from '../../edition/display/kind-name.ts'
import { countFacts, type Filterable, type FilterName, filterNames } from '../../search/filters.ts'

/** Id of the search form. */
const formId = 'ask'

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
    const label = words.labels[list]
    const facts = countFacts(documents, list, lang)
    const chosen = parameters.getAll(list)
    if (facts.length < 2 && chosen.every((value) => value === '')) return []
    return several.has(list)
      ? checkboxes(list, label, facts, chosen)
      : select(list, label, facts, chosen)
  })
  const chosen = parameters.get('sort') ?? ''
  const sort = element('select', { name: 'sort', form: formId })
  sort.append(
    ...orders.map(([value, text]) => new Option(text, value, value === chosen, value === chosen)),
  )
  filters.replaceChildren(
    ...parts,
    labelled(words.from, day('from', parameters)),
    labelled(words.to, day('to', parameters)),
  )
  order.replaceChildren(labelled(words.sort, sort))
}

/** Count the active filters of an address; the sort order does not count. */
export function countActive(parameters: URLSearchParams): number {
  const values = [...filterNames, 'from', 'to'].flatMap((name) => parameters.getAll(name))
  return values.filter((value) => value !== '').length
}

/** Write the address for the values of a form, without empty values and without the number of listed documents. */
export function readFilters(form: HTMLFormElement): string {
  const url = new URL(location.href)
  const chosen = Array.from(new FormData(form)).flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value]] : [],
  )
  url.search = String(new URLSearchParams(chosen))
  return url.href
}

function checkboxes(
  name: string,
  label: string,
  facts: ReadonlyArray<[string, number]>,
  chosen: ReadonlyArray<string>,
): HTMLElement {
  const group = element('fieldset')
  const legend = element('legend')
  legend.textContent = label
  group.append(legend)
  for (const [value, count] of facts) {
    const box = element('input', { type: 'checkbox', name, value, form: formId })
    box.checked = chosen.includes(value)
    const item = element('label')
    item.append(box, ` ${words.counted(toName(name, value), count)}`)
    group.append(item)
  }
  return group
}

/** Name a value of a filter as readers see it. */
function toName(filter: string, value: string): string {
  return filter === 'kind' ? toKindName(value, { kinds }) : value
}

function select(
  name: string,
  label: string,
  facts: ReadonlyArray<[string, number]>,
  chosen: ReadonlyArray<string>,
): HTMLElement {
  const field = element('select', { name, form: formId })
  field.append(new Option(words.any, ''))
  for (const [value, count] of facts) {
    const is = chosen.includes(value)
    field.append(new Option(words.counted(value, count), value, is, is))
  }
  return labelled(label, field)
}

function day(name: string, parameters: URLSearchParams): HTMLInputElement {
  return element('input', { type: 'date', form: formId, name, value: parameters.get(name) ?? '' })
}

function labelled(text: string, field: HTMLElement): HTMLElement {
  const label = element('label')
  label.append(`${text} `, field)
  return label
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string> = {},
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  return made
}
