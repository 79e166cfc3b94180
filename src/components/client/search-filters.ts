import { countFacts, type FilterName, filterNames } from '../../search/filters.ts'
import type { FoundDocument } from '../../search/search.ts'

/** Id of the search form. */
const formId = 'ask'

/** Label of each filter, and whether several values can be chosen. */
const fields = {
  volume: { label: 'Volume', several: false },
  kind: { label: 'Kind', several: true },
  classification: { label: 'Classification', several: true },
  chapter: { label: 'Chapter', several: false },
  person: { label: 'Person named', several: false },
  place: { label: 'Place', several: false },
  box: { label: 'Box and folder', several: false },
} satisfies Record<FilterName, { label: string; several: boolean }>

const orders = [
  ['', 'printed order'],
  ['relevance', 'relevance'],
  ['date', 'date'],
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
  documents: ReadonlyArray<FoundDocument>,
  parameters: URLSearchParams,
): void {
  const parts = filterNames.flatMap((list) => {
    const { label, several } = fields[list]
    const facts = countFacts(documents, list)
    const chosen = parameters.getAll(list)
    if (facts.length < 2 && chosen.every((value) => value === '')) return []
    return several ? checkboxes(list, label, facts, chosen) : select(list, label, facts, chosen)
  })
  const chosen = parameters.get('sort') ?? ''
  const sort = element('select', { name: 'sort', form: formId })
  sort.append(
    ...orders.map(([value, text]) => new Option(text, value, value === chosen, value === chosen)),
  )
  filters.replaceChildren(
    ...parts,
    labelled('From', day('from', parameters)),
    labelled('To', day('to', parameters)),
  )
  order.replaceChildren(labelled('Sort by', sort))
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
    item.append(box, ` ${value} (${count})`)
    group.append(item)
  }
  return group
}

function select(
  name: string,
  label: string,
  facts: ReadonlyArray<[string, number]>,
  chosen: ReadonlyArray<string>,
): HTMLElement {
  const field = element('select', { name, form: formId })
  field.append(new Option('Any', ''))
  for (const [value, count] of facts) {
    const is = chosen.includes(value)
    field.append(new Option(`${value} (${count})`, value, is, is))
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
